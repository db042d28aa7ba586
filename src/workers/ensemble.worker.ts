/** Entry of a worker of an ensemble. */
import { expose } from 'comlink';
import { createEnsemble } from './ensemble.ts';
import { beat, guarded } from './pulse.ts';

expose(createEnsemble(beat, guarded));
