/**
 * The history of everybody but one member, comparable bit by bit between two worlds: acts and
 * exposures are named by who they belong to, not by their row, which depends on what the one did.
 */
import type { World } from '../../src/sim/world.ts';
import { rowsOf } from './rows.ts';

/** All tables without the rows of `member`, who must have no ties. */
export function historyWithout(world: World, member: number) {
  const acts = rowsOf(world.tables.acts);
  const exposures = rowsOf(world.tables.exposures);
  const act = (p: number) => (p < 0 ? 'none' : `${acts[p]?.author}#${acts[p]?.nth}`);
  const exposure = (x: number) => {
    const found = exposures[x];
    return found ? `${found.account}:${found.listener}@${found.tick} ${act(found.act)}` : 'none';
  };
  const k = world.account_a[member] as number;
  const accounts = world.accounts.length;
  return {
    people: rowsOf(world.tables.people)
      .filter((_, a) => a !== member)
      .map((row) => ({ ...row, latestAct: act(row.latestAct) })),
    ties: rowsOf(world.tables.ties),
    acts: acts
      .filter(({ author }) => author !== member)
      .map((row) => ({
        ...row,
        root: act(row.root),
        parent: act(row.parent),
        previous: act(row.previous),
        response: act(row.response),
      })),
    moves: rowsOf(world.tables.moves).map((row) => ({ ...row, exposure: exposure(row.exposure) })),
    exposures: exposures
      .filter(({ account }) => account !== k)
      .map((row) => ({ ...row, act: act(row.act), previous: exposure(row.previous) })),
    heads: rowsOf(world.tables.heads)
      .filter((_, row) => Math.floor(row / world.members) !== k)
      .map(({ newest }) => exposure(newest)),
    tally: rowsOf(world.tables.tally).filter((_, row) => row !== k),
    sites: rowsOf(world.tables.sites).filter((_, row) => row !== k),
    series: rowsOf(world.tables.series).filter((_, row) => row % accounts !== k),
  };
}
