/**
 * `--set key=value`: finds the row of the parameter table that a key or a path means, and checks
 * the value against it.
 */

import type { Changes } from '../model.ts';
import type { ParameterKey, Scope } from '../sim/params/index.ts';
import { PARAMETERS, rowOf, wrongValue } from '../sim/params/index.ts';
import { TEXT } from '../text/headless.ts';
import { nearest } from './suggest.ts';

/** Ways to write the path of a parameter, by scope, the way of scenario files first. */
const PATHS: Record<Scope, readonly string[]> = {
  model: ['model.'],
  platform: ['platform.'],
  population: ['population.'],
  account: ['accounts[0].', 'account.'],
  posts: ['accounts[0].posts.', 'posts.'],
};

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const SWITCH: Record<string, number> = { on: 1, true: 1, off: 0, false: 0 };

/** All `--set` options as changes by parameter key; what is wrong with them is reported. */
export function parseSettings(
  settings: readonly string[],
  complain: (path: string, message: string) => void,
): Changes {
  const changes: Partial<Record<ParameterKey, number>> = {};
  for (const setting of settings) {
    const split = setting.indexOf('=');
    if (split < 1) {
      complain('--set', TEXT.set.form(setting));
      continue;
    }
    const path = setting.slice(0, split).trim();
    const text = setting.slice(split + 1).trim();
    const wrong = (message: string): void => complain('--set', `${path}: ${message}`);
    const key = keyOf(path);
    if (key === undefined) {
      wrong(TEXT.set.unknown(suggestions(path)));
      continue;
    }
    const row = PARAMETERS[key];
    const value =
      row.kind === 'switch' && Object.hasOwn(SWITCH, text) ? SWITCH[text] : numberOf(text);
    const message = wrongValue(row, value) ?? (key in changes ? TEXT.set.twice : undefined);
    if (message !== undefined) wrong(message);
    if (typeof value === 'number') changes[key] = value;
  }
  return changes;
}

/** The key that a bare key or a path in the right scope means. */
function keyOf(path: string): ParameterKey | undefined {
  const key = path.slice(path.lastIndexOf('.') + 1);
  const row = rowOf(key);
  if (!row) return undefined;
  const right = path === key || PATHS[row.scope].some((prefix) => path === prefix + key);
  return right ? (key as ParameterKey) : undefined;
}

/** The right path of a known key in a wrong place, or the nearest keys. */
function suggestions(path: string): string[] {
  const key = path.slice(path.lastIndexOf('.') + 1);
  const row = rowOf(key);
  if (row) return [PATHS[row.scope][0] + key];
  return nearest(key, Object.keys(PARAMETERS));
}

const numberOf = (text: string): unknown => (NUMBER.test(text) ? Number(text) : text);
