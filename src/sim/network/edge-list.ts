/**
 * Reads an edge list: one friendship a line as two member numbers, separated by blanks, a comma, a
 * semicolon or a tab; lines that begin with # or % are comments. Repeated pairs and pairs of one
 * member count once or not at all.
 */
import { shown } from '../params/index.ts';
import type { Checked, Problem } from '../scenario/types.ts';
import type { EdgeList } from './network.ts';

/** Problems listed before the rest is only counted. */
const LISTED = 20;

/** Members are numbered in the order of their numbers in the file. */
export function parseEdgeList(text: string): Checked<EdgeList> {
  const problems: Problem[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let wrong = 0;
  let line = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    line++;
    const content = raw.trim();
    if (content === '' || content.startsWith('#') || content.startsWith('%')) continue;
    const found = readPair(content);
    if (typeof found === 'string') {
      if (wrong++ < LISTED) problems.push({ path: `line ${line}`, message: found });
    } else if (found[0] !== found[1]) {
      from.push(found[0]);
      to.push(found[1]);
    }
  }
  if (wrong > LISTED)
    problems.push({ path: '', message: `${wrong - LISTED} more lines like these` });
  if (wrong === 0 && from.length === 0) {
    problems.push({ path: '', message: 'has no friendships; expected two member numbers a line' });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: compact(from, to) };
}

function readPair(content: string): [number, number] | string {
  const fields = content.split(/\s*[,;\s]\s*/);
  if (fields.length !== 2) {
    return `${shown(content)} has ${fields.length} field${fields.length === 1 ? '' : 's'}; expected two member numbers`;
  }
  for (const field of fields) {
    if (!/^\d{1,9}$/.test(field)) {
      return `${shown(field)} is not a member number; expected a whole number, 0 or more`;
    }
  }
  return [Number(fields[0]), Number(fields[1])];
}

/** Renumbers members without gaps and drops pairs that stand twice, in whichever direction. */
function compact(from: readonly number[], to: readonly number[]): EdgeList {
  const numbers = Uint32Array.from(new Set([...new Set(from), ...new Set(to)])).sort();
  const index = new Map<number, number>();
  for (let a = 0; a < numbers.length; a++) index.set(numbers[a], a);
  const seen = new Set<number>();
  const kept: [number, number][] = [];
  for (let f = 0; f < from.length; f++) {
    const a = index.get(from[f]) as number;
    const b = index.get(to[f]) as number;
    const key = Math.min(a, b) * numbers.length + Math.max(a, b);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push([a, b]);
  }
  return {
    members: numbers.length,
    from_f: Uint32Array.from(kept, (pair) => pair[0]),
    to_f: Uint32Array.from(kept, (pair) => pair[1]),
  };
}
