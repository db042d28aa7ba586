/** Entry of the counterfactual worker: one question, told how far it is, answered. */
import { serve } from './counterfactual.ts';
import type { Question } from './counterfactual-api.ts';
import { guarded } from './pulse.ts';

addEventListener('message', ({ data }: MessageEvent<Question | object>) => {
  if ('ask' in data) void guarded.then(() => serve(data, (message) => postMessage(message)));
});
