/** Rows of the table of actions that belong to the page as a whole: undo, search, help, close. */
import { text } from './text/index.ts';
import type { Action, Actions } from './viz/actions.ts';
import type { Dialog } from './viz/dialog.ts';
import { helpOf } from './viz/help.ts';
import type { Panel } from './viz/panel/panel.ts';
import type { Search } from './viz/search.ts';

interface Parts {
  readonly panel: Panel;
  readonly search: Search;
  readonly dialog: Dialog;
  readonly actions: Actions;
  /** Lets go of who is selected. */
  readonly close: () => void;
}

export const pageActions = ({ panel, search, dialog, actions, close }: Parts): Action[] => [
  {
    id: 'undo',
    label: text.panel.undo,
    help: text.help.undo,
    key: 'z',
    ctrl: true,
    place: 'none',
    run: () => panel.undo(),
  },
  {
    id: 'redo',
    label: text.panel.redo,
    help: text.help.redo,
    key: 'z',
    ctrl: true,
    shift: true,
    place: 'none',
    run: () => panel.redo(),
  },
  { id: 'search', label: text.help.search, key: '/', place: 'none', run: () => search.focus() },
  {
    id: 'help',
    label: text.help.label,
    key: '?',
    place: 'end',
    run: () => dialog.show(text.help.label, helpOf(actions)),
  },
  {
    id: 'close',
    label: text.help.close,
    key: 'Escape',
    place: 'none',
    run: close,
  },
];
