/** Says what happened to workers: calmly where another one goes on, and once where none does. */
import type { Session } from './session.ts';
import { text } from './text/index.ts';
import type { Dialog } from './viz/dialog.ts';
import type { Notice } from './viz/notice.ts';
import { WorkerFailure } from './workers/guard.ts';
import type { Losses } from './workers/revived.ts';

/** What workers do, as it is said. */
export type Part = keyof typeof text.lost.parts;

/** Makes what is told of the losses of each part. */
export type LossesOf = (part: Part) => Losses;

export function tellLosses(session: Session, notice: Notice, dialog: Dialog): LossesOf {
  // Whoever waited for an answer need not say again what is said here.
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof WorkerFailure) event.preventDefault();
  });
  return (part) => ({
    recovered: (failure) =>
      notice.show(text.lost.recovered(text.lost.parts[part], wordsOf(failure))),
    failed(failure) {
      if (part === 'simulation') session.set({ playing: false });
      dialog.problems([text.lost.failed(text.lost.parts[part], wordsOf(failure))]);
    },
  });
}

function wordsOf({ how, message }: WorkerFailure): string {
  if (how === 'silent') return text.lost.how.silent;
  return message ? text.lost.how.failed(message) : text.lost.how.missing;
}
