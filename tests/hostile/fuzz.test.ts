/**
 * Two thousand and more inputs made from valid ones: each is read, or refused by clear lines that
 * name the field; nothing is thrown, no prototype changes, and what runs goes on as it was.
 * The same each time, so that a change is judged by itself; `FUZZ_SEED=any` draws others and prints
 * the seed, which `FUZZ_SEED=n` repeats.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { parsePostingLog } from '../../src/headless/posting-log.ts';
import { readInput, scenarioFromText } from '../../src/headless/read-input.ts';
import { addressOf, readAddress } from '../../src/share/address.ts';
import { pack } from '../../src/share/deflate.ts';
import type { Told } from '../../src/share/told.ts';
import { written } from '../../src/share/told.ts';
import { LIMITS } from '../../src/sim/limits.ts';
import { parseEdgeList } from '../../src/sim/network/edge-list.ts';
import { pathOf } from '../../src/sim/scenario/wording.ts';
import { createFiles } from '../../src/workers/files.ts';
import { createSimulation } from '../../src/workers/simulation.ts';
import { scratch } from '../headless/command.ts';
import { damaged, KEYS, mutated } from '../support/mutants.ts';
import { mustRead, shippedFiles, shippedJson, smallJson } from '../support/scenarios.ts';

const ASKED = process.env['FUZZ_SEED'] ?? '424458334';
const SEED = ASKED === 'any' ? Date.now() % 1_000_000_000 : Number(ASKED);
let cases = 0;

const small = smallJson({
  events: [{ at: 'Tue 12:00', text: 'Rest.', posts: { linksPerDay: 0 } }],
  runs: [{ id: 'other', text: 'Another.', set: { linksPerDay: 1 } }],
  claims: [{ id: 'c', text: 't', metric: 'friends', at: 'Tue 12:00', is: 'atLeast', low: 3 }],
  mix: [{ strategy: 'converser', share: 0.1 }],
});
const scenarios = [small, ...shippedFiles().map((file) => shippedJson(file))];

/** Everything that a careless assignment could reach. */
const prototypes = () =>
  [Object, Array, String, Number, Function, Promise, Map].map((one) => [
    ...Reflect.ownKeys(one),
    ...Reflect.ownKeys(one.prototype),
  ]);
const untouched = prototypes();

beforeEach(() => {
  expect(scenarios.every((json) => mustRead(json))).toBe(true);
});
afterAll(() => console.log(`${cases} hostile inputs, FUZZ_SEED=${SEED}`));

/** Runs a property so often, and looks at the prototypes after each. */
async function always<T>(of: fc.Arbitrary<T>, times: number, holds: (one: T) => Promise<void>) {
  const property = fc.asyncProperty(of, async (one) => {
    cases++;
    await holds(one);
    expect(prototypes()).toEqual(untouched);
    expect(Object.keys({})).toEqual([]);
  });
  await fc.assert(property, { seed: SEED, numRuns: times });
}

/** Lines that a person can act on: short, with a place, and without the words of a machine. */
function clear(lines: readonly string[]): void {
  expect(lines.length).toBeLessThanOrEqual(LIMITS.problems + 1);
  for (const line of lines) {
    expect(line).toMatch(
      /^.+: .*(is |are |has |have |expected |nested |stands |more |shares|no )/s,
    );
    expect(line.length, line).toBeLessThan(900);
    expect(line).not.toMatch(/Invalid|Unrecognized|undefined|\[object|\n\s+at |Error:/);
  }
}

const directory = scratch();
/** Lines of what is wrong with a file of these bytes; none where it can be read. */
async function linesOf(bytes: Uint8Array, parse: Parameters<typeof readInput>[0]['parse']) {
  const path = join(directory, 'mutant');
  writeFileSync(path, bytes);
  const lines: string[] = [];
  const read = await readInput({ path, name: 'mutant', limit: LIMITS.fileBytes, parse }, lines);
  expect(read === undefined).toBe(lines.length > 0);
  clear(lines);
  return lines;
}

it('damaged scenario files are read or refused by place', async () => {
  const texts = scenarios.map((json) => JSON.stringify(json, null, 1));
  await always(damaged(texts), 400, async (bytes) => {
    await linesOf(bytes, scenarioFromText);
  });
});

it('scenario files with wrong values are refused by the name of the field', async () => {
  const files = createFiles();
  await always(mutated(scenarios), 600, async ({ text, path, what }) => {
    const read = files.read(text);
    const problems = read.ok ? [] : read.problems;
    clear(problems.map((problem) => `f: ${problem.path}: ${problem.message}`));
    if (what !== 'retyped' && what !== 'key') return;
    const field = pathOf(path);
    const named = problems.some((one) => one.path === '' || one.path.startsWith(field));
    expect(named, `${field} in ${JSON.stringify(problems)}`).toBe(true);
  });
});

it.each(KEYS)('the key %s is refused at every depth', (key) => {
  const files = createFiles();
  const text = JSON.stringify(small);
  for (const { index } of text.matchAll(/\{/g)) {
    const put = `${text.slice(0, index + 1)}"${key}":{"polluted":1}`;
    const comma = text[index + 1] === '}' ? '' : ',';
    const read = files.read(put + comma + text.slice(index + 1));
    expect(read.ok, `at ${index}`).toBe(false);
    if (!read.ok) expect(read.problems[0]?.path.endsWith(key), read.problems[0]?.path).toBe(true);
  }
  expect(prototypes()).toEqual(untouched);
});

it('damaged edge lists are read or refused by line', async () => {
  const edges = Array.from({ length: 60 }, (_, n) => `${n} ${(n * 7) % 61}`).join('\n');
  const texts = [edges, `# pairs\r\n${edges.replaceAll(' ', ', ')}`, edges.replaceAll(' ', '\t')];
  await always(damaged(texts), 350, async (bytes) => {
    await linesOf(bytes, parseEdgeList);
  });
});

it('damaged posting logs are read or refused by line', async () => {
  const scenario = mustRead(smallJson());
  const rows = Array.from({ length: 20 }, (_, n) => `Tue ${n < 10 ? 0 : ''}${n}:15,link,2,yes`);
  const texts = [['at,kind,count,useful', ...rows].join('\n'), ['time,kind', ...rows].join('\r\n')];
  await always(damaged(texts), 350, async (bytes) => {
    await linesOf(bytes, (text) => parsePostingLog(text, scenario));
  });
});

const told: Told = {
  scenario: 'small',
  own: { file: 'mine.json', json: small },
  seed: '7',
  changes: { linksPerDay: 3 },
  choices: { platform: 'twitter' },
  patches: [{ tick: 40, changes: { linksPerDay: 5 } }],
};

/** Opens what a link asks for where a story runs: it is opened, or the story is as it was. */
async function followed(hash: string, simulation: ReturnType<typeof createSimulation>) {
  const asked = await readAddress('', hash);
  if (!asked.packed) {
    expect(['long', 'damaged', undefined]).toContain(asked.wrong);
    return;
  }
  const { own, seed = '1', changes, choices, patches } = asked.packed.told;
  const before = simulation.fingerprint();
  const json = own?.json ?? small;
  const opened = await simulation.open(json, seed, changes, choices, false, patches);
  if (opened.ok) return;
  clear(opened.problems.map((one) => `f: ${one.path}: ${one.message}`));
  expect(simulation.fingerprint()).toBe(before);
}

async function running() {
  const simulation = createSimulation();
  expect((await simulation.open(smallJson(), '1', {})).ok).toBe(true);
  simulation.advance(50);
  return simulation;
}

it('damaged links open, or change nothing', async () => {
  const simulation = await running();
  const whole = `#s=${(await addressOf(told, '0.1.0', ''))?.split('#s=')[1]}`;
  expect((await readAddress('', whole)).packed).toBeDefined();
  await always(damaged([whole]), 300, async (bytes) => {
    await followed(new TextDecoder().decode(bytes), simulation);
  });
});

it('links with wrong values open, or change nothing', async () => {
  const simulation = await running();
  const json = JSON.parse(written(told, '0.1.0'));
  await always(mutated([json]), 300, async ({ text }) => {
    await followed(`#s=${await pack(text)}`, simulation);
  });
});

it('are two thousand at least', () => {
  expect(cases).toBeGreaterThanOrEqual(2000);
});
