/** Composes comparing: the second worker and stage, the chooser, and the row in the actions. */
import { Comparison, sideOf } from './comparison.ts';
import { watched } from './patience.ts';
import type { Player } from './player.ts';
import type { Session } from './session.ts';
import { text } from './text/index.ts';
import type { Action, Actions } from './viz/actions.ts';
import type { Difference } from './viz/compare/choose.ts';
import { chooseDifference } from './viz/compare/choose.ts';
import { CompareView } from './viz/compare/compare.ts';
import type { Dialog } from './viz/dialog.ts';
import { Stage } from './viz/stage/stage.ts';
import { readTheme } from './viz/theme.ts';
import type { Timeline } from './viz/timeline/timeline.ts';
import type { Waiting } from './viz/waiting.ts';
import { startSimulation } from './workers/client.ts';
import { startLayout } from './workers/layout-client.ts';

/** The parts of the page that a comparison shows itself on. */
interface Parts {
  readonly player: Player;
  readonly session: Session;
  readonly dialog: Dialog;
  readonly actions: Actions;
  readonly stage: Stage;
  readonly timeline: Timeline;
  /** Whether nothing should move. */
  readonly still: boolean;
  readonly waiting: Waiting;
  select(member: number | undefined): void;
}

/** Makes the comparison, its view and its action; nothing is started until it is asked for. */
export function compareOn(parts: Parts): {
  comparison: Comparison;
  view: CompareView;
  action: Action;
} {
  const { player, session, dialog, actions, stage, timeline, still, select, waiting } = parts;
  const failed = () => dialog.problems([text.problem.workerMissing]);
  const simulation = () => watched(startSimulation(failed), waiting);
  const comparison = new Comparison(player, session, simulation, text.compare.asItIs);
  const second = () => new Stage(startLayout(failed), readTheme(), !still, select);
  const view = new CompareView(stage, second, {
    swap: () => void comparison.swap(),
    keep: () => void comparison.keep(),
    close: () => comparison.close(),
  });
  comparison.changed = async (compared) => {
    await view.open(compared?.run, compared?.a ?? '', compared?.b ?? '');
    timeline.compare(compared?.run);
    actions.refresh();
  };
  comparison.problems = (problems) => dialog.problems(problems.map(({ message }) => message));
  const choose = (difference: Difference) => {
    dialog.close();
    void comparison.open(sideOf(difference));
  };
  const run = () => {
    if (!player.run) return;
    const { begun, patches, choices } = session.state;
    const isChanged = patches.length > 0 || Object.keys({ ...begun, ...choices }).length > 0;
    dialog.show(text.compare.open, chooseDifference(player.run, isChanged, choose));
  };
  const { open: label, help } = text.compare;
  const pressed = () => comparison.isOpen;
  return {
    comparison,
    view,
    action: { id: 'compare', label, help, key: 'c', place: 'head', pressed, run },
  };
}
