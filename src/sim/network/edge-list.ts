/**
 * Reads an edge list: one friendship a line as two member numbers, separated by blanks, a comma, a
 * semicolon or a tab; lines that begin with # or % are comments. Repeated pairs and pairs of one
 * member count once or not at all.
 */
import { LIMITS } from '../limits.ts';
import { shown } from '../params/index.ts';
import type { Checked, Problem } from '../scenario/types.ts';
import { fewer } from '../scenario/wording.ts';
import type { EdgeList } from './network.ts';

/** Nothing up to this character is seen. */
const BLANK = 0x20;

/** Members are numbered in the order of their numbers in the file. */
export function parseEdgeList(text: string): Checked<EdgeList> {
  const problems: Problem[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const [line, content] of linesOf(text)) {
    if (content.startsWith('#') || content.startsWith('%')) continue;
    const found = readPair(content);
    if (typeof found === 'string') {
      problems.push({ path: `line ${line}`, message: found });
      if (problems.length > LIMITS.problems) break;
    } else if (found[0] !== found[1]) {
      from.push(found[0]);
      to.push(found[1]);
    }
  }
  if (problems.length === 0 && from.length === 0) {
    problems.push({ path: '', message: 'has no friendships; expected two member numbers a line' });
  }
  if (problems.length > 0) return { ok: false, problems: fewer(problems) };
  return { ok: true, value: compact(from, to) };
}

/** Number and content of each line that is not blank: a large file has more than fit into a list. */
function* linesOf(text: string): Generator<readonly [line: number, content: string]> {
  let line = 1;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
    if (text.charCodeAt(at) <= BLANK) continue;
    const from = at;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    yield [line, text.slice(from, at--).trimEnd()];
  }
}

function readPair(content: string): [number, number] | string {
  if (content.length > LIMITS.text) {
    return `is longer than ${LIMITS.text} characters; expected two member numbers`;
  }
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
