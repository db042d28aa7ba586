/** Scenarios for tests: the shipped ones, and small ones that name only what matters. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Changes, Simulation } from '../../src/model.ts';
import { simulate } from '../../src/model.ts';
import { readScenario } from '../../src/read-scenario.ts';
import type { Scenario } from '../../src/sim/scenario/types.ts';

type Json = Record<string, unknown>;

/** A fresh copy of a shipped scenario, as parsed JSON. */
export const shippedJson = (file = 'half-by-tuesday.json'): Json =>
  JSON.parse(readFileSync(`scenarios/${file}`, 'utf8')) as Json;

/** File names of all shipped scenarios. */
export const shippedFiles = (): string[] =>
  readdirSync('scenarios').filter((file) => file.endsWith('.json'));

/** Reads a scenario that must be right. */
export function mustRead(json: unknown): Scenario {
  const read = readScenario(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** A valid scenario of a small world, as JSON; the fields given replace its own. */
export const smallJson = (fields: Json = {}): Json => ({
  format: 1,
  id: 'small',
  title: 'Small',
  story: 'A small world for a test.',
  starts: 'Mon 00:00',
  until: 'Thu 00:00',
  platform: 'plurk',
  population: { members: 60, communities: 3, friendsEach: 8, visitsPerDay: 6 },
  accounts: [
    {
      name: 'Ann',
      strategy: 'broadcaster',
      friends: 30,
      posts: { linksPerDay: 20, burstSize: 5, responsesPerDay: 6 },
    },
  ],
  ...fields,
});

/** Fields of a world of a hundred people, half of them friends of Ann, who drops links. */
export const mediumJson = (posts: Json = {}): Json => ({
  population: { members: 100, communities: 3, friendsEach: 10, visitsPerDay: 4 },
  accounts: [
    {
      name: 'Ann',
      strategy: 'broadcaster',
      friends: 50,
      posts: { linksPerDay: 24, burstSize: 6, responsesPerDay: 6, ...posts },
    },
  ],
});

/** A simulation of a small world at its first moment. */
export const small = (fields: Json = {}, seed = 'test', changes: Changes = {}): Simulation =>
  simulate({ scenario: mustRead(smallJson(fields)), seed, changes });
