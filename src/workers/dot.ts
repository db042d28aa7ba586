/** A friend of the account as the layout moves it: a node of a d3 simulation. */
import type { SimulationNodeDatum } from 'd3';
import type { Spot } from './placement.ts';

export interface Dot extends SimulationNodeDatum {
  member: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  home: Spot;
  rim: Spot;
  target: Spot;
  away: boolean;
  /** Middle and half width of the community's sector. */
  sector: readonly [number, number];
}
