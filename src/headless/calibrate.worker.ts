/** Entry of a worker of `calibrate`; see `ensemble-job.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { MEASURING } from './calibrate/study.ts';
import { serve } from './ensemble-job.ts';

if (parentPort) serve(MEASURING, parentPort, workerData);
