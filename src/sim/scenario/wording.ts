/** Problems of a scenario in our own fixed wording, whatever the validating library says. */
import { legible } from '../legible.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../params/index.ts';
import type { Problem } from './types.ts';

/** The parts of a validation issue that are read here. */
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly [detail: string]: unknown;
}

/** Characters of a key that are shown. */
const LONGEST = 60;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

/** One problem a line, each with the path of the field. */
export function describe(issues: readonly unknown[], json: unknown): Problem[] {
  const problems: Problem[] = [];
  for (const raw of issues) {
    const issue = raw as Issue;
    const path = pathOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of (issue.keys as string[]).slice(0, LIMITS.problems + 1)) {
        problems.push({ path: pathOf([...issue.path, key]), message: 'is not a known field' });
      }
    } else {
      problems.push({ path, message: wording(issue, foundAt(json, issue.path)) });
    }
  }
  return problems;
}

function wording(issue: Issue, found: unknown): string {
  const what = found === undefined ? 'is missing' : `${shown(found)} is not ${expected(issue)}`;
  if (found === undefined) return `${what}; expected ${expected(issue)}`;
  switch (issue.code) {
    case 'too_small':
      return size(issue, found, 'less', 'minimum', issue.minimum);
    case 'too_big':
      return size(issue, found, 'greater', 'maximum', issue.maximum);
    case 'custom':
      return (issue.params as { whole?: boolean } | undefined)?.whole ? issue.message : what;
    default:
      return what;
  }
}

function size(issue: Issue, found: unknown, how: string, name: string, bound: unknown): string {
  if (typeof found === 'number') return `${String(found)} is ${how} than the ${name} ${bound}`;
  const length = (found as { length: number }).length;
  const unit = issue.origin === 'array' ? 'entries' : 'characters';
  return `has ${length} ${unit}, ${how === 'less' ? 'fewer' : 'more'} than the ${name} ${bound}`;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[String(issue.expected)] ?? String(issue.expected);
    case 'invalid_value': {
      const values = (issue.values as unknown[]).map((value) => JSON.stringify(value));
      return values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
    }
    default:
      return issue.message;
  }
}

/** A key that strangers wrote, no longer than a line can show and without what a terminal obeys. */
const short = (key: string): string =>
  legible(key.length > LONGEST ? `${key.slice(0, LONGEST)}…` : key).replaceAll(/\s/g, ' ');

/** The first problems, and whether there are more. */
export function fewer(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= LIMITS.problems) return problems;
  const message = `has more problems than these ${LIMITS.problems}`;
  return [...problems.slice(0, LIMITS.problems), { path: '', message }];
}

/** `accounts[0].posts.linksPerDay` */
export function pathOf(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    text += typeof part === 'number' ? `[${part}]` : `${text ? '.' : ''}${short(String(part))}`;
  }
  return text;
}

function foundAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
