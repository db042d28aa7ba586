/** Entry of the counterfactual worker: one question, told how far it is, answered. */
import { answer } from './counterfactual.ts';
import type { Message, Question } from './counterfactual-api.ts';

/** Milliseconds between two words on how far it is. */
const EVERY = 80;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  let last = Number.NEGATIVE_INFINITY;
  const say = (message: Message): void => postMessage(message);
  const found = answer(data, (progress) => {
    const now = performance.now();
    if (now - last < EVERY) return;
    last = now;
    say({ progress });
  });
  say({ answer: found });
});
