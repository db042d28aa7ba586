/** Entry of an ensemble's worker; see `ensemble-job.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './ensemble-job.ts';

if (parentPort) serve(parentPort, workerData);
