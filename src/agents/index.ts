/** All strategies: one file and one line each. */
import type { Strategy } from '../sim/strategy.ts';
import { broadcaster } from './broadcaster.ts';
import { converser } from './converser.ts';
import { ordinary } from './ordinary.ts';

export const STRATEGIES: readonly Strategy[] = [ordinary, broadcaster, converser];
