/** The page's end of a search: a worker of its own for each question, ended with it or by who asked. */
import type { Answers, Message, Progress, Question } from './counterfactual-api.ts';

/** A question under way. */
export interface Inquiry<T> {
  /** The answer; rejects when the worker fails, and stays pending once cancelled. */
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
  const result = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if ('progress' in data) tell?.(data.progress);
      else {
        worker.terminate();
        resolve(data.answer as Answer);
      }
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker could not be loaded'));
    });
  });
  worker.postMessage(question);
  return { result, cancel: () => worker.terminate() };
};
