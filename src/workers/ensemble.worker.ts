/** Entry of a worker of an ensemble. */
import { expose } from 'comlink';
import { createEnsemble } from './ensemble.ts';
import { beat, guarded } from './pulse.ts';

const ensemble = createEnsemble(beat);

expose({
  async run(...given: Parameters<typeof ensemble.run>) {
    await guarded;
    return ensemble.run(...given);
  },
});
