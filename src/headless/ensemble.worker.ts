/** Entry of an ensemble's worker; see `ensemble-job.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './ensemble-job.ts';
import { SIMULATION } from './run.ts';

if (parentPort) serve(SIMULATION, parentPort, workerData);
