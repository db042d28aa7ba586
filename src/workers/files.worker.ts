/** Entry of the worker for scenario files. */
import { expose } from 'comlink';
import { createFiles } from './files.ts';
import './pulse.ts';

expose(createFiles());
