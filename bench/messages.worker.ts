/** The other end of the messages that are measured. */
import { workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import { echo } from './messages-echo.ts';

expose(echo, workerData);
