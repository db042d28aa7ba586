/** Entry of the worker with a layout that never rests. */
import { expose } from 'comlink';
import '../../src/workers/pulse.ts';
import { Net } from './net.ts';

expose(new Net());
