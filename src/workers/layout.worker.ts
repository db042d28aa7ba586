/** Entry of the layout worker. */
import { expose } from 'comlink';
import { Layout } from './layout.ts';

expose(new Layout());
