/**
 * Start positions on the stage, by arithmetic alone: friends in sectors by community around the
 * account, places on the rim for those who leave, strangers as a faint crowd further out. Knows no
 * force and no dice.
 */
import { Standing } from '../sim/frame.ts';
import type { Arrangement } from './layout.ts';

export interface Spot {
  x: number;
  y: number;
}

/** Friends stand between these radii; the rim is where those who left gather. */
export const INNER = 0.19;
export const OUTER = 0.74;
const RIM = 0.97;
/** Share of the circle left open between communities, in all. */
const OPEN = 0.24;
/** Two steps of the plastic number's sequence: points that cover a square evenly. */
const STEP_U = 0.7548776662466927;
const STEP_V = 0.5698402909980532;

interface Friend {
  readonly member: number;
  readonly spot: Spot;
  readonly angle: number;
  /** Middle and half width of the community's sector. */
  readonly sector: readonly [number, number];
}

interface Homes {
  readonly friends: readonly Friend[];
  /** x, y of every member; friends and account at 0. */
  readonly strangers: Float32Array;
  /** Mean distance between neighbours among friends. */
  readonly gap: number;
}

/** Where everybody stands before any force: friends by community, strangers behind them. */
export function homesOf({ account, community_a, standing_a }: Arrangement): Homes {
  const groups = new Map<number, { friends: number[]; strangers: number[] }>();
  for (let member = 0; member < standing_a.length; member++) {
    if (member === account) continue;
    const community = community_a[member] ?? 0;
    const group = groups.get(community) ?? { friends: [], strangers: [] };
    if (standing_a[member] === Standing.stranger) group.strangers.push(member);
    else group.friends.push(member);
    groups.set(community, group);
  }
  const total = [...groups.values()].reduce((sum, group) => sum + group.friends.length, 0);
  const everybody = Math.max(1, standing_a.length - 1);
  const strangers = new Float32Array(standing_a.length * 2);
  const friends: Friend[] = [];
  const gap =
    Math.sqrt((Math.PI * (OUTER ** 2 - INNER ** 2)) / Math.max(total, 12)) * Math.sqrt(1 - OPEN);
  const open = (OPEN * 2 * Math.PI) / groups.size;
  let from = -Math.PI / 2;
  for (const [, group] of [...groups].sort(([a], [b]) => a - b)) {
    const size = group.friends.length + group.strangers.length;
    const share = total > 0 ? group.friends.length / total : size / everybody;
    const width = share * 2 * Math.PI * (1 - OPEN);
    const sector = [from + width / 2, width / 2] as const;
    group.friends.forEach((member, i) => {
      const { x, y, angle } = inSector(i, from, width, INNER, OUTER);
      friends.push({ member, spot: { x, y }, angle, sector });
    });
    group.strangers.forEach((member) => {
      const spot = inSector(
        member,
        from - open / 2,
        width + open,
        OUTER + 0.05,
        RIM - 0.06,
        scatter,
      );
      strangers[2 * member] = spot.x;
      strangers[2 * member + 1] = spot.y;
    });
    from += width + open;
  }
  return { friends, strangers, gap };
}

/** Even: neighbours keep their distance. */
const spread = (i: number): [number, number] => [(0.5 + STEP_U * i) % 1, (0.5 + STEP_V * i) % 1];

/** Uneven, as a crowd is: a hash of the member's number. */
const scatter = (i: number): [number, number] => [hash(2 * i), hash(2 * i + 1)];

function hash(n: number): number {
  let x = Math.imul(n + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  return ((x ^ (x >>> 13)) >>> 0) / 2 ** 32;
}

function inSector(
  i: number,
  from: number,
  width: number,
  inner: number,
  outer: number,
  points: (i: number) => [number, number] = spread,
) {
  const [u, v] = points(i + 1);
  const r = Math.sqrt(inner ** 2 + (outer ** 2 - inner ** 2) * u);
  const angle = from + v * width;
  return { x: r * Math.cos(angle), y: r * Math.sin(angle), angle };
}

/**
 * A place on the rim for each friend, by the rank of the angle at home, evenly spaced: whoever
 * leaves goes straight outwards, and the places are free whatever the order of leaving.
 */
export function rimOf(angles: readonly number[]): Spot[] {
  const rows = Math.max(1, Math.ceil(angles.length / 260));
  const rank = angles.map((_, i) => i).sort((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0));
  const spots: Spot[] = angles.map(() => ({ x: 0, y: 0 }));
  rank.forEach((friend, place) => {
    const angle = -Math.PI / 2 + ((place + 0.5) / angles.length) * 2 * Math.PI;
    const r = RIM + 0.025 * (place % rows);
    spots[friend] = { x: r * Math.cos(angle), y: r * Math.sin(angle) };
  });
  return spots;
}

/** Newcomers stand within this share of the ring's edge, spread by a golden step a member. */
const EDGE = 0.16;
const GOLDEN = 0.618034;

/** Home and place on the rim of a member who comes from this direction. */
export function newcomer(member: number, angle: number): [home: Spot, rim: Spot] {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const r = OUTER * (1 + EDGE * (((member * GOLDEN) % 1) - 0.5));
  return [
    { x: x * r, y: y * r },
    { x: x * RIM, y: y * RIM },
  ];
}
