/**
 * What is not needed at first: “Run many” and “About”, as actions that load their parts when they
 * are first asked for.
 */
import type { LossesOf } from './losses.ts';
import type { Many } from './many.ts';
import type { Player } from './player.ts';
import type { Session } from './session.ts';
import { text } from './text/index.ts';
import type { Action, Actions } from './viz/actions.ts';
import type { Dialog } from './viz/dialog.ts';
import type { Timeline } from './viz/timeline/timeline.ts';

interface Parts {
  readonly player: Player;
  readonly session: Session;
  readonly timeline: Timeline;
  readonly dialog: Dialog;
  readonly actions: Actions;
  readonly losses: LossesOf;
}

/** Rows of the table of actions. */
export function extraActions(parts: Parts): Action[] {
  const { dialog, session, actions, timeline } = parts;
  const missing = () => dialog.problems([text.many.missing]);
  let many: Promise<Many> | undefined;
  let there: Many | undefined;
  const load = async (): Promise<Many> => {
    const { Many } = await import('./many.ts');
    there = new Many({ ...parts, changed: () => actions.refresh() });
    timeline.element.after(there.card.element);
    return there;
  };
  const toggle = async (): Promise<void> => {
    many ??= load();
    (await many).toggle();
  };
  return [
    {
      id: 'many',
      label: text.many.button,
      help: text.many.buttonHelp,
      key: 'm',
      place: 'head',
      pressed: () => there?.isOpen ?? false,
      run: () =>
        void toggle().catch(() => {
          many = undefined;
          missing();
        }),
    },
    {
      id: 'many-close',
      label: text.many.close,
      key: 'Escape',
      place: 'none',
      when: () => Boolean(there?.isOpen) && session.state.selected === undefined,
      run: () => there?.close(),
    },
    {
      id: 'about',
      label: text.about.button,
      help: text.about.buttonHelp,
      place: 'head',
      run: () =>
        void import('./about.ts')
          .then(({ showAbout }) => showAbout(dialog, parts.player.run?.opened.engineVersion))
          .catch(() => dialog.problems([text.about.missing])),
    },
  ];
}
