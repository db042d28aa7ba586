/** The page's end of a search: a worker of its own for each question, ended with it or by who asked. */
import type { Answers, Message, Progress, Question } from './counterfactual-api.ts';
import { Guard } from './guard.ts';

/** A question under way. */
export interface Inquiry<T> {
  /** The answer; rejects when the worker fails, or once cancelled. */
  readonly result: Promise<T>;
  cancel(): void;
}

/** Asks a question; `tell` hears how far it is. */
export type Ask = <Q extends Question>(
  question: Q,
  tell?: (progress: Progress) => void,
) => Inquiry<Answers[Q['ask']]>;

/** Asks in a fresh worker. */
export const ask: Ask = (question, tell) => {
  // In one expression: only so does the bundler see that there is a worker.
  const worker = new Worker(new URL('./counterfactual.worker.ts', import.meta.url), {
    type: 'module',
  });
  type Answer = Answers[(typeof question)['ask']];
  const guard = new Guard(worker);
  const answer = new Promise<Answer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if ('progress' in data) tell?.(data.progress);
      else if ('answer' in data) resolve(data.answer as Answer);
    });
  });
  const result = guard.call(answer);
  // One question a worker; where it was lost, it has ended already.
  result.then(() => guard.end()).catch(() => {});
  worker.postMessage(question);
  return { result, cancel: () => guard.end() };
};
