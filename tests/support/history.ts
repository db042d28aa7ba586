/**
 * What happened in a world, comparable bit by bit with another: members go by a label, acts by their
 * author and number, exposures by reader and moment, so neither the rows of tables nor the numbers
 * of members matter.
 */
import { expect } from 'vitest';
import type { World } from '../../src/sim/world.ts';
import { rowsOf, tiesOf } from './rows.ts';

export interface Told {
  /** What a member is called in both worlds; its number unless told. */
  readonly label?: (member: number) => string;
  /** A member who is left out: its person, its acts, its account. It must have no ties. */
  readonly without?: number;
}

const NOBODY = -1;

/** Rows with a name first, in the order of their names. */
const sorted = <T extends { name: string }>(rows: T[]): T[] =>
  rows.sort((a, b) => (a.name < b.name ? -1 : 1));

/** All tables, by names that both worlds share. */
export function historyOf(world: World, { label = String, without = NOBODY }: Told = {}) {
  const acts = rowsOf(world.tables.acts);
  const exposures = rowsOf(world.tables.exposures);
  const act = (p: number) => {
    const found = acts[p];
    return found ? `${label(found.author)}#${found.nth}` : 'none';
  };
  const exposure = (x: number) => {
    const found = exposures[x];
    if (!found) return 'none';
    return `${found.account}:${label(found.listener)}@${found.tick} ${act(found.act)}`;
  };
  const k = without < 0 ? NOBODY : (world.account_a[without] as number);
  const accounts = world.accounts.length;
  const place = new Map<string, number>();
  return {
    people: sorted(
      rowsOf(world.tables.people)
        .map(({ firstTie: _, ...row }, a) => ({ ...row, a, latestAct: act(row.latestAct) }))
        .filter(({ a }) => a !== without)
        .map(({ a, ...row }) => ({ name: label(a), ...row })),
    ),
    ties: sorted(
      tiesOf(world).map(({ listener, target, ...row }) => {
        const who = label(listener);
        place.set(who, (place.get(who) ?? 0) + 1);
        return { name: `${who}>${label(target)}`, place: place.get(who), ...row };
      }),
    ),
    acts: sorted(
      acts
        .map(({ author, root, parent, previous, response, ...row }, p) => ({
          name: act(p),
          ...{ author, root: act(root), parent: act(parent) },
          ...{ previous: act(previous), response: act(response) },
          ...row,
        }))
        .filter(({ author }) => author !== without)
        .map(({ author: _, ...row }) => row),
    ),
    moves: sorted(
      rowsOf(world.tables.moves).map(({ listener, target, ...row }) => ({
        name: `${row.tick} ${label(listener)}>${label(target)} ${row.from}-${row.to}`,
        ...row,
        exposure: exposure(row.exposure),
      })),
    ),
    exposures: sorted(
      exposures
        .map(({ listener: _, ...row }, x) => ({
          name: exposure(x),
          ...row,
          act: act(row.act),
          previous: exposure(row.previous),
        }))
        .filter(({ account }) => account !== k),
    ),
    heads: sorted(
      rowsOf(world.tables.heads)
        .map(({ newest }, row) => {
          const [account, a] = [Math.floor(row / world.members), row % world.members];
          return { name: `${account}:${label(a)}`, account, a, newest: exposure(newest) };
        })
        .filter(({ account, a }) => account !== k && a !== without)
        .map(({ name, newest }) => ({ name, newest })),
    ),
    tally: rowsOf(world.tables.tally).filter((_, row) => row !== k),
    sites: rowsOf(world.tables.sites).filter((_, row) => row !== k),
    series: rowsOf(world.tables.series).filter((_, row) => row % accounts !== k),
  };
}

type History = Readonly<Record<string, readonly unknown[]>>;

/** Expects one history twice, and tells the first row in which two differ: whole ones are long. */
export function expectSame(found: History, expected: History, what = ''): void {
  expect(firstDifference(found, expected), what).toBeUndefined();
}

/** `ties: found {…}, expected {…}`, or undefined where two histories are the same. */
export function firstDifference(found: History, expected: History): string | undefined {
  for (const table of Object.keys(expected)) {
    const [ours, theirs] = [found[table] ?? [], expected[table] ?? []];
    for (let n = 0; n < Math.max(ours.length, theirs.length); n++) {
      const [is, was] = [JSON.stringify(ours[n]), JSON.stringify(theirs[n])];
      if (is !== was) return `${table}: found ${is}, expected ${was}`;
    }
  }
  return undefined;
}

/** The history of everybody but one member, who must have no ties. */
export const historyWithout = (world: World, without: number) => historyOf(world, { without });
