/** Entry of the simulation worker. */
import { expose } from 'comlink';
import { LIMITS } from '../sim/limits.ts';
import { beat } from './pulse.ts';
import { createSimulation } from './simulation.ts';

const most = /Mobi|Android/i.test(navigator.userAgent) ? LIMITS.phoneMembers : undefined;

expose(createSimulation((work, wait) => void setTimeout(work, wait), { most, beat }));
