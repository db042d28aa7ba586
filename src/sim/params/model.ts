/**
 * Constants of the model: one frozen set for every scenario. A trainer's slider may move them; a
 * shipped scenario may not. Annoyance and tolerance are counted in points: one point is what one
 * promotional link of a talkative author costs a reader.
 */
import { BONDS } from './bonds.ts';
import { COSTS } from './costs.ts';
import { GAINS } from './gains.ts';
import { PATIENCE } from './patience.ts';
import { TRAFFIC } from './traffic.ts';

export const MODEL = { ...PATIENCE, ...COSTS, ...BONDS, ...GAINS, ...TRAFFIC };
