/** Entry of the counterfactual worker: one question, told how far it is, answered. */
import { serve } from './counterfactual.ts';
import type { Question } from './counterfactual-api.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  serve(data, (message) => postMessage(message));
});
