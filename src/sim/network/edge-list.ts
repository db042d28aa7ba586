/**
 * Reads an edge list: one friendship a line as two member numbers, separated by blanks, a comma, a
 * semicolon or a tab; lines that begin with # or % are comments. Repeated pairs and pairs of one
 * member count once or not at all.
 */
import { LIMITS } from '../limits.ts';
import { shown } from '../params/index.ts';
import type { Checked, Problem } from '../scenario/types.ts';
import type { EdgeList } from './network.ts';

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
      if (wrong++ < LIMITS.problems) problems.push({ path: `line ${line}`, message: found });
    } else if (found[0] !== found[1]) {
      from.push(found[0]);
      to.push(found[1]);
    }
  }
  if (wrong > LIMITS.problems)
    problems.push({ path: '', message: `${wrong - LIMITS.problems} more lines like these` });
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

/**
 * Renumbers members without gaps and drops pairs that stand twice, in whichever direction; the order
 * of lines does not matter. Sorted arrays, for a Set holds no more than some 16 million entries.
 */
function compact(from: readonly number[], to: readonly number[]): EdgeList {
  const ends = new Float64Array(from.length + to.length);
  ends.set(from);
  ends.set(to, from.length);
  const numbers = distinct(ends);
  const index = new Map<number, number>();
  for (let a = 0; a < numbers.length; a++) index.set(numbers[a], a);
  const keys = new Float64Array(from.length);
  for (let f = 0; f < from.length; f++) {
    const a = index.get(from[f]) as number;
    const b = index.get(to[f]) as number;
    keys[f] = Math.min(a, b) * numbers.length + Math.max(a, b);
  }
  const pairs = distinct(keys);
  return {
    members: numbers.length,
    from_f: Uint32Array.from(pairs, (key) => Math.floor(key / numbers.length)),
    to_f: Uint32Array.from(pairs, (key) => key % numbers.length),
  };
}

/** The distinct values of an array, ascending; sorts it. */
function distinct(values: Float64Array): Float64Array {
  values.sort();
  let kept = 0;
  for (let n = 0; n < values.length; n++) {
    if (kept === 0 || values[n] !== values[kept - 1]) values[kept++] = values[n];
  }
  return values.subarray(0, kept);
}
