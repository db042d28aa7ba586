/**
 * Where friends of the account are at home: their friendships draw them together, charges keep them
 * apart, and nobody leaves the ring or the part of it that is the community's. Runs once, before
 * anybody looks; rolls no dice.
 */
import { forceSimulation } from 'd3';
import { collide } from '../forces/collide.ts';
import { linked } from '../forces/link.ts';
import { manyBody } from '../forces/many-body.ts';
import type { Dot } from './dot.ts';
import { INNER, OUTER } from './placement.ts';

/** Pull of friendships (shared among a member's), and of the place in the even spread. */
const LINK_PULL = 0.6;
const HOME_PULL = 0.03;
/** Charge of a friend, as a share of the square of the gap between neighbours. */
const CHARGE = 0.5;
const STEPS = 140;
/** What is left of the forces after the last step. */
const COOLED = 0.02;

/**
 * Moves the dots to their homes.
 * @param pairs of friends: indices of `dots`, one after the other
 * @param gap mean distance between neighbours
 */
export function settle(dots: Dot[], pairs: Uint32Array, gap: number): void {
  const friends_i = new Uint32Array(dots.length);
  for (const i of pairs) friends_i[i] = (friends_i[i] ?? 0) + 1;
  const fewer = (e: number): number =>
    Math.min(friends_i[pairs[2 * e] ?? 0] ?? 1, friends_i[pairs[2 * e + 1] ?? 0] ?? 1);
  const charge = CHARGE * gap * gap;
  const simulation = forceSimulation(dots)
    .stop()
    .alphaDecay(1 - COOLED ** (1 / STEPS))
    .force(
      'link',
      linked<Dot>(pairs)
        .distance(gap)
        .strength((e) => LINK_PULL / fewer(e)),
    )
    .force(
      'charge',
      manyBody<Dot>()
        .strength(-charge)
        .distanceMin(gap * 0.3),
    )
    .force('paper', (alpha: number) => balance(dots, charge * alpha))
    .force('home', (alpha: number) => toTargets(dots, HOME_PULL * alpha))
    .force('collide', collide<Dot>(gap * 0.5).iterations(2))
    .force('ring', () => keepInSector(dots));
  simulation.tick(STEPS);
  const wider = OUTER / outermost(dots);
  for (const dot of dots) {
    dot.x *= wider;
    dot.y *= wider;
    dot.home = { x: dot.x, y: dot.y };
    dot.target = dot.home;
    dot.vx = 0;
    dot.vy = 0;
  }
}

/** Draws dots towards where they are bound for. */
export function toTargets(dots: readonly Dot[], pull: number): void {
  for (const dot of dots) {
    dot.vx += (dot.target.x - dot.x) * pull;
    dot.vy += (dot.target.y - dot.y) * pull;
  }
}

/**
 * What the charges of an even ring do, taken back: the ring as a whole is neutral. Without it all
 * would be pushed to the edge; with it only crowding pushes.
 */
function balance(dots: readonly Dot[], charge: number): void {
  const each = (charge * dots.length) / (OUTER * OUTER - INNER * INNER);
  for (const dot of dots) {
    const r2 = dot.x * dot.x + dot.y * dot.y;
    const pull = each * Math.max(0, 1 - (INNER * INNER) / r2);
    dot.vx -= dot.x * pull;
    dot.vy -= dot.y * pull;
  }
}

/** Radius that nearly all dots are within: friendships have drawn them together. */
function outermost(dots: readonly Dot[]): number {
  const radii = Float64Array.from(dots, (dot) => Math.hypot(dot.x, dot.y)).sort();
  return Math.max(0.3, radii[Math.floor(radii.length * 0.98)] ?? OUTER);
}

/** Nobody leaves the ring around the account, nor the community's part of it. */
function keepInSector(dots: readonly Dot[]): void {
  for (const dot of dots) {
    const [middle, half] = dot.sector;
    const r = Math.min(OUTER, Math.max(INNER, Math.sqrt(dot.x * dot.x + dot.y * dot.y)));
    const off = Math.atan2(dot.y, dot.x) - middle;
    const turned = off - 2 * Math.PI * Math.round(off / (2 * Math.PI));
    const angle = middle + Math.min(half, Math.max(-half, turned));
    dot.x = r * Math.cos(angle);
    dot.y = r * Math.sin(angle);
  }
}
