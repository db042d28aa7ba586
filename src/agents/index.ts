/** All strategies: one file and one line each. */
import type { Strategy } from '../sim/strategy.ts';
import { automatedFeed } from './automated-feed.ts';
import { balanced } from './balanced.ts';
import { broadcaster } from './broadcaster.ts';
import { burstLinker } from './burst-linker.ts';
import { converser } from './converser.ts';
import { followAndAdvertise } from './follow-and-advertise.ts';
import { imitator } from './imitator.ts';
import { listenerFirst } from './listener-first.ts';
import { log } from './log.ts';
import { ordinary } from './ordinary.ts';

export const STRATEGIES: readonly Strategy[] = [
  ordinary,
  broadcaster,
  converser,
  burstLinker,
  automatedFeed,
  balanced,
  listenerFirst,
  followAndAdvertise,
  imitator,
  log,
];
