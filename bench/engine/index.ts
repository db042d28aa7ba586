/**
 * The engine: the full model and the bare kernel against the same kernel written otherwise, in
 * nanoseconds a tie visited; and events a second against the nearest simulator.
 */
import type { Size } from '../options.ts';
import type { Cell, Demand, Findings, Table } from '../table.ts';
import { medianOf, ratio } from '../table.ts';
import type { Case, Spread } from '../timing.ts';
import { alternate } from '../timing.ts';
import { agentscript } from './agentscript.ts';
import { arrays } from './arrays.ts';
import { columns } from './columns.ts';
import { flocc } from './flocc.ts';
import type { Kernel } from './kernel.ts';
import { memoryTimes } from './memory.ts';
import { live, month } from './month.ts';
import { compile, native } from './native.ts';
import { objects } from './objects.ts';

const MEMBERS: Record<Size, readonly number[]> = {
  small: [1e3, 1e4],
  medium: [1e3, 1e4, 1e5],
  large: [1e3, 1e4, 1e5, 1e6],
};
const ROUNDS: Record<Size, number> = { small: 3, medium: 3, large: 3 };
/** Members from which on a package would need more memory than a process has. */
const TOO_MANY = 1e6;
/** Ticks before anything counts, and member-ticks of a round. */
const WARM_UP = 96;
const ROUND = 2e6;
const SLOW_ROUND = 2e5;
/** Members of the world that is weighed. */
const MEMORY = 1e5;
/** Of hashkat, events a second at 1,000 members: a published figure, measured beforehand. */
const HASHKAT = 1.7e5;

const KERNELS = {
  'bare kernel through this engine': columns,
  'typed arrays': arrays,
  'plain objects': objects,
} as const;
const PACKAGES = { 'AgentScript, own tie arrays': agentscript, flocc } as const;
const NATIVE = { 'C++, best': 'best', 'C++, plain': 'plain' } as const;
const FULL = 'full model, an ordinary month';
const NAMES = [FULL, ...Object.keys({ ...KERNELS, ...NATIVE, ...PACKAGES })];
type Figures = ReadonlyMap<string, Cell>;

/** Ticks of a round of a kernel; the model lives whole days, as a day has busy and quiet hours. */
const ticksOf = (members: number, round: number): number =>
  Math.min(21 * 96, Math.max(8, Math.round(round / members)));
const daysOf = (members: number): number => 96 * Math.ceil(ticksOf(members, ROUND) / 96);

export async function engine(size: Size, tell: (line: string) => void): Promise<Findings> {
  const program = compile();
  const found: Figures[] = [];
  const events: number[] = [];
  for (const members of MEMBERS[size]) {
    tell(`engine: ${members.toLocaleString('en')} members`);
    found.push(await measure(members, ROUNDS[size], program, events));
  }
  const table: Table = {
    title: 'Engine',
    unit: 'ns a tie visited',
    columns: MEMBERS[size].map((members) => `${members.toLocaleString('en')} members`),
    rows: NAMES.map((name) => ({ name, cells: found.map((figures) => figures.get(name) ?? '') })),
  };
  const of = (name: string, members: number): number | undefined =>
    medianOf(found[MEMBERS[size].indexOf(members)]?.get(name));
  return { tables: [table], demands: demands(of, events) };
}

async function measure(
  members: number,
  rounds: number,
  program: string | undefined,
  events: number[],
): Promise<Figures> {
  const ticks = ticksOf(members, ROUND);
  const world = month(members);
  live(world, WARM_UP);
  const cases: Case[] = [
    {
      name: FULL,
      measure: () => {
        const { ns, tiesVisited, events: many } = live(world, daysOf(members));
        if (members === 1e3) events.push((1e9 * many) / ns);
        return ns / tiesVisited;
      },
    },
  ];
  const missing: [string, string][] = [];
  for (const [name, build] of Object.entries(KERNELS))
    cases.push(timed(name, build(members), ticks));
  for (const [name, way] of Object.entries(NATIVE)) {
    if (!program) missing.push([name, 'no compiler']);
    else cases.push({ name, measure: () => native(program, way, members, WARM_UP, ticks) });
  }
  for (const [name, build] of Object.entries(PACKAGES)) {
    if (members >= TOO_MANY) missing.push([name, 'too large']);
    else cases.push(timed(name, await build(members), ticksOf(members, SLOW_ROUND)));
  }
  const spreads: Map<string, Spread> = await alternate(cases, rounds);
  return new Map<string, Cell>([...spreads, ...missing]);
}

const timed = (name: string, kernel: Kernel, ticks: number): Case => ({
  name,
  measure: () => {
    const begun = performance.now();
    const visited = kernel.run(ticks);
    return ((performance.now() - begun) * 1e6) / visited;
  },
});

/** Bytes of the rows in use. */
const bytesOf = (table: { used(): Iterable<readonly [string, ArrayBufferView]> }): number =>
  [...table.used()].reduce((sum, [, array]) => sum + array.byteLength, 0);

function demands(
  of: (name: string, members: number) => number | undefined,
  events: readonly number[],
): Demand[] {
  const why = 'this size was not measured, or the other row could not be run';
  const [bare] = Object.keys(KERNELS) as [string];
  const row = (what: string, at: Demand['at'], bound: number, found?: number): Demand => ({
    what,
    at,
    bound,
    found,
    why,
  });
  const list: Demand[] = [];
  for (const n of [1e5, 1e6]) {
    const times = ratio(of(FULL, n), of('C++, best', n));
    list.push(
      row(`full model, times the best C++ kernel at ${n.toLocaleString('en')}`, 'most', 4, times),
    );
  }
  list.push(
    row(
      'full model, 1,000,000 members against 1,000',
      'most',
      4,
      ratio(of(FULL, 1e6), of(FULL, 1e3)),
    ),
  );
  for (const n of [1e5, 1e6]) {
    const share = ratio(of('C++, best', n), of(bare, n));
    list.push(
      row(
        `bare kernel, share of the best C++'s speed at ${n.toLocaleString('en')}`,
        'least',
        0.5,
        share,
      ),
    );
  }
  const bounds: Record<string, readonly number[]> = {
    'plain objects': [4, 14, 20, 35],
    'AgentScript, own tie arrays': [9, 40, 80, 110],
    flocc: [140, 140, 140],
  };
  for (const [name, least] of Object.entries(bounds)) {
    for (const [i, bound] of least.entries()) {
      const n = 10 ** (3 + i);
      const times = ratio(of(name, n), of(bare, n));
      list.push(
        row(`bare kernel, times ${name} at ${n.toLocaleString('en')}`, 'least', bound, times),
      );
    }
  }
  const sorted = [...events].sort((a, b) => a - b);
  const rate = sorted[Math.floor(sorted.length / 2)];
  const what = `events a second at 1,000 members, times hashkat's ${HASHKAT.toLocaleString('en')} (published, not run here)`;
  list.push(row(what, 'least', 20, ratio(rate, HASHKAT)));
  const { people, ties } = month(1e3).world.tables;
  list.push(row('memory, bytes a tie', 'most', 16, bytesOf(ties) / ties.length));
  list.push(row('memory, bytes a member', 'most', 64, bytesOf(people) / people.length));
  const much = `memory, times the sum of the arrays, at ${MEMORY.toLocaleString('en')}`;
  list.push(row(much, 'most', 1.2, memoryTimes(MEMORY)));
  return list;
}
