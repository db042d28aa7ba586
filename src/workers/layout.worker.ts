/** Entry of the layout worker. */
import { expose } from 'comlink';
import { Layout } from './layout.ts';
import './pulse.ts';

expose(new Layout());
