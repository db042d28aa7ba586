/** One step of a layout, with five ties each: this page's own against d3-force and ngraph. */
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3';
import { Standing } from '../src/sim/frame.ts';
import { Layout } from '../src/workers/layout.ts';
import { bits } from './engine/kernel.ts';
import { forceErrors } from './force-error.ts';
import type { Size } from './options.ts';
import { flatSimulation } from './page/net.ts';
import { peer } from './peer.ts';
import type { Cell, Findings } from './table.ts';
import { medianOf, ratio } from './table.ts';
import type { Case } from './timing.ts';
import { alternate, milliseconds } from './timing.ts';

const MEMBERS: Record<Size, readonly number[]> = {
  small: [300, 2000],
  medium: [300, 2000, 10_000],
  large: [300, 2000, 10_000],
};
const TIES_EACH = 5;
const COMMUNITIES = 6;
/** Steps that this page's layout takes before it shows anything. */
const SETTLING = 140;
/** Steps of one measurement: enough that the code is compiled before it counts. */
const stepsFor = (members: number): number => Math.max(10, Math.round(60_000 / members));
const PULLS = 10;
const ROUNDS = 3;
/** Times as fast as d3-force. */
const FASTER = [2.5, 6.5, 10];
const [OWN, SETTLE, PULL, D3, NGRAPH] = [
  'these forces in d3’s simulation',
  'this page, a settling step',
  'this page, a step while it plays',
  'd3-force',
  'ngraph.forcelayout',
] as const;
const NAMES = [D3, OWN, SETTLE, PULL, NGRAPH];

interface Graph {
  addLink(from: number, to: number): void;
}
type MakeGraph = () => Graph;
type MakeLayout = (graph: Graph) => { step(): boolean };

export async function layout(size: Size, tell: (line: string) => void): Promise<Findings> {
  const found: ReadonlyMap<string, Cell>[] = [];
  for (const members of MEMBERS[size]) {
    tell(`layout: ${members.toLocaleString('en')} members`);
    const pairs = pairsOf(members);
    const ngraph = await ngraphStep(pairs);
    const flat = flatSimulation(members, pairs);
    const steps = stepsFor(members);
    const cases = [
      many(OWN, steps, () => flat.tick()),
      ...own(members, pairs),
      many(D3, steps, d3Step(members, pairs)),
      many(NGRAPH, steps, ngraph),
    ];
    found.push(await alternate(cases, ROUNDS));
  }
  const columns = MEMBERS[size].map((members) => `${members.toLocaleString('en')} members`);
  const rows = NAMES.map((name) => ({ name, cells: found.map((cells) => cells.get(name) ?? '') }));
  const demands = FASTER.map((bound, i) => {
    const [theirs, ours] = [D3, OWN].map((name) => medianOf(found[i]?.get(name)));
    const what = `layout, times d3-force at ${MEMBERS.large[i]?.toLocaleString('en')}`;
    return { what, at: 'least' as const, bound, found: ratio(theirs, ours) };
  });
  const errors = forceErrors();
  const worst = Math.max(...errors.map(({ own, theirs }) => own / theirs));
  const error = 'force error, times that of d3-force, the worst set';
  const wrong = (['theirs', 'own'] as const).map((of) => ({
    name: of === 'own' ? OWN : D3,
    cells: errors.map((each) => ({ median: each[of], min: each[of], max: each[of] })),
  }));
  return {
    tables: [
      { title: 'Layout', unit: 'ms a step', columns, rows },
      {
        title: 'Force error',
        unit: 'share of the exact force, 2,000 points',
        columns: errors.map(({ name }) => name),
        rows: wrong,
      },
    ],
    demands: [...demands, { what: error, at: 'most', bound: 1, found: worst }],
  };
}

/** Two members for each tie, one after the other. */
function pairsOf(members: number): Uint32Array {
  const pairs = new Uint32Array(members * TIES_EACH * 2);
  for (let n = 0; n < members * TIES_EACH; n++) {
    const from = Math.floor(n / TIES_EACH);
    pairs[2 * n] = from;
    pairs[2 * n + 1] = (from + 1 + (bits(n, 1) % (members - 1))) % members;
  }
  return pairs;
}

const many = (name: string, steps: number, step: () => unknown): Case => ({
  name,
  measure: async () =>
    (await milliseconds(() => {
      for (let n = 0; n < steps; n++) step();
    })) / steps,
});

function own(members: number, friendships: Uint32Array): Case[] {
  const layout = new Layout();
  const standing_a = new Uint8Array(members).fill(Standing.listening);
  const community_a = Uint8Array.from({ length: members }, (_, a) => a % COMMUNITIES);
  const arrange = async (): Promise<number> => {
    const input = { account: 0, community_a, friendships, standing_a };
    return (await milliseconds(() => layout.arrange(input))) / SETTLING;
  };
  /** Everybody is on the way from home to the rim. */
  const pull = async (): Promise<number> => {
    const shifts = Array.from(standing_a, (_, a) => [a, Standing.left] as const).slice(1);
    return (await milliseconds(() => layout.pull(PULLS, shifts))) / PULLS;
  };
  return [
    { name: SETTLE, measure: arrange },
    { name: PULL, measure: pull },
  ];
}

function d3Step(members: number, pairs: Uint32Array): () => unknown {
  const nodes = Array.from({ length: members }, () => ({}));
  const links = Array.from({ length: pairs.length / 2 }, (_, n) => ({
    source: pairs[2 * n] as number,
    target: pairs[2 * n + 1] as number,
  }));
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(0)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter());
  return () => simulation.tick();
}

async function ngraphStep(pairs: Uint32Array): Promise<() => unknown> {
  const { default: makeGraph } = await peer<{ default: MakeGraph }>('ngraph.graph');
  const { default: makeLayout } = await peer<{ default: MakeLayout }>('ngraph.forcelayout');
  const graph = makeGraph();
  for (let n = 0; n < pairs.length; n += 2)
    graph.addLink(pairs[n] as number, pairs[n + 1] as number);
  const layout = makeLayout(graph);
  return () => layout.step();
}
