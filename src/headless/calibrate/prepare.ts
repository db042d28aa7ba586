/** From facts to the populations that have to run for them, with the data that is there. */
import { existsSync } from 'node:fs';
import type { Changes } from '../../model.ts';
import { checkTogether } from '../../model.ts';
import { parseEdgeList } from '../../sim/network/edge-list.ts';
import type { EdgeList } from '../../sim/network/network.ts';
import { problemLine } from '../../sim/scenario/types.ts';
import { CALIBRATE_TEXT } from '../../text/calibrate.ts';
import type { Data, DataFile } from './data.ts';
import { readData } from './data.ts';
import type { Fact } from './fact.ts';
import type { PopulationId } from './populations.ts';
import { POPULATIONS } from './populations.ts';
import type { Published } from './rows.ts';
import type { Study } from './study.ts';
import { measuresIn } from './study.ts';

const WORDS = CALIBRATE_TEXT.data;

/** What is run, and what is published; or a line for each problem. */
export type Prepared =
  | {
      readonly ok: true;
      readonly studies: readonly Study[];
      /** By id of the fact. */
      readonly published: ReadonlyMap<string, Published>;
    }
  | { readonly ok: false; readonly lines: readonly string[] };

/**
 * Reads and checks everything.
 * @param asked whether the folder was named by the user, and so must be there
 */
export async function prepareStudies(
  facts: readonly Fact[],
  changes: Changes,
  folder: string,
  asked: boolean,
): Promise<Prepared> {
  if (asked && !existsSync(folder))
    return { ok: false, lines: [`--data: ${folder}: ${WORDS.notFolder}`] };
  const lines: string[] = [];
  const data = await readData(folder, filesOf(facts), lines);
  const studies: Study[] = [];
  for (const id of Object.keys(POPULATIONS) as PopulationId[]) {
    const needed = facts.filter((fact) => measuresIn(fact, id).length > 0);
    const { scenario, network } = POPULATIONS[id];
    if (needed.length === 0 || (network && !data.has(network))) continue;
    for (const problem of checkTogether(scenario, changes))
      lines.push(problemLine('--set', problem));
    const edges = network && edgesOf(network, data, lines);
    studies.push({
      population: id,
      scenario,
      changes,
      edges,
      facts: needed.map((fact) => fact.id),
    });
  }
  const published = new Map<string, Published>();
  for (const fact of facts) published.set(fact.id, publishedOf(fact, data, lines));
  return lines.length > 0
    ? { ok: false, lines: [...new Set(lines)] }
    : { ok: true, studies, published };
}

/** Networks that a fact is measured on. */
const networksOf = (fact: Fact): DataFile[] =>
  fact.measures.flatMap(({ population }) => POPULATIONS[population].network ?? []);

const filesOf = (facts: readonly Fact[]): DataFile[] =>
  facts.flatMap((fact) => [...(fact.data ? [fact.data.file] : []), ...networksOf(fact)]);

function edgesOf(file: DataFile, data: Data, lines: string[]): EdgeList | undefined {
  const edges = parseEdgeList(data.get(file) ?? '');
  if (edges.ok) return edges.value;
  for (const problem of edges.problems) lines.push(problemLine(file, problem));
  return undefined;
}

/** Published figures as the data has them, and what is missing. */
function publishedOf(fact: Fact, data: Data, lines: string[]): Published {
  const remarks = networksOf(fact)
    .filter((file) => !data.has(file))
    .map((file) => WORDS.noNetwork(file));
  if (!fact.data) return { figures: {}, remarks };
  const { file, of } = fact.data;
  const text = data.get(file);
  if (text === undefined) {
    return { figures: {}, remarks: [...remarks, WORDS.missing(file)] };
  }
  try {
    const figures = of(text);
    const names = Object.keys(figures).map((name) => fact.figures[name]?.label ?? name);
    return { figures, remarks: [...remarks, WORDS.recomputed(file, names)] };
  } catch (error) {
    lines.push(error instanceof Error ? error.message : String(error));
    return { figures: {}, remarks };
  }
}
