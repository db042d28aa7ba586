/**
 * Snapshots: everything needed to go on from a moment to the same bits. A snapshot holds state, not
 * the scenario; it is restored into a world built from the same scenario and seed.
 */
import type { AnyArray } from './columns.ts';
import type { PostsValues } from './params/index.ts';
import { ENGINE_VERSION } from './version.ts';
import type { Rules, Tables, World } from './world.ts';

export interface Snapshot {
  readonly engineVersion: string;
  readonly scenario: string;
  readonly seed: string;
  readonly tick: number;
  readonly rules: Rules;
  readonly posts: readonly PostsValues[];
  readonly tables: Readonly<Record<string, Record<string, AnyArray>>>;
}

/** Bytes that a snapshot of this world would take. */
export function bytesOf({ tables }: World): number {
  let bytes = 0;
  for (const table of Object.values(tables)) {
    for (const [, array] of table.used()) bytes += array.byteLength;
  }
  return bytes;
}

/** A copy of a world's state; the world goes on untouched. */
export function snapshot(world: World): Snapshot {
  const tables: Record<string, Record<string, AnyArray>> = {};
  for (const [name, table] of Object.entries(world.tables)) tables[name] = table.save();
  return {
    engineVersion: ENGINE_VERSION,
    scenario: world.scenario.id,
    seed: world.seed,
    tick: world.tick,
    rules: { ...world.rules },
    posts: world.accounts.map((account) => ({ ...account.posts })),
    tables,
  };
}

/**
 * Puts a world back to a saved moment.
 * @throws Error when the snapshot is of another engine version, scenario or seed, or has not the
 * columns of the world; the world is then as it was
 */
export function restore(world: World, saved: Snapshot): void {
  for (const [what, found, expected] of [
    ['engine version', saved.engineVersion, ENGINE_VERSION],
    ['scenario', saved.scenario, world.scenario.id],
    ['seed', saved.seed, world.seed],
  ]) {
    if (found !== expected) {
      throw new Error(`snapshot: ${what}: found ${found}, expected ${expected}`);
    }
  }
  for (const [name, table] of Object.entries(world.tables)) {
    const column = table.misfit(saved.tables[name]);
    if (column !== undefined)
      throw new Error(`snapshot: ${name}.${column}: is not as it was saved`);
  }
  for (const name in world.tables) {
    world.tables[name as keyof Tables].load(saved.tables[name] as never);
  }
  for (const [k, account] of world.accounts.entries()) Object.assign(account.posts, saved.posts[k]);
  world.applyRules(saved.rules);
  world.tick = saved.tick;
  world.refresh();
}
