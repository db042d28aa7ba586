/** Entry of the simulation worker. */
import { expose } from 'comlink';
import { createSimulation } from './simulation.ts';

expose(createSimulation((work, wait) => void setTimeout(work, wait)));
