/** Tables of `docs/model.md`, made from the engine's own tables, so that they cannot drift. */
import { STRATEGIES } from '../../agents/index.ts';
import { METRICS } from '../../sim/metrics.ts';
import type { PlatformKey, Row, Scope } from '../../sim/params/index.ts';
import { keysOf, PARAMETERS } from '../../sim/params/index.ts';
import { PLATFORMS } from '../../sim/platforms/index.ts';
import type { Platform } from '../../sim/platforms/platform.ts';
import { ENGINE_VERSION } from '../../sim/version.ts';

const SCOPES: readonly Scope[] = ['model', 'platform', 'population', 'account', 'posts'];

/** What is generated, by the name that its markers give. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  version: () => `Engine version ${ENGINE_VERSION}.`,
  ...Object.fromEntries(SCOPES.map((scope) => [`parameters-${scope}`, () => parameters(scope)])),
  ...Object.fromEntries(PLATFORMS.map((one) => [`platform-${one.id}`, () => mechanism(one)])),
  standing,
  strategies,
  metrics,
};

function parameters(scope: Scope): string {
  const rows = keysOf(scope).map((key) => {
    const row: Row = PARAMETERS[key];
    const range = row.kind === 'switch' ? '0 or 1' : `${row.min} to ${row.max}`;
    return [code(key), String(row.default), range, row.unit, row.apply, row.doc, row.source];
  });
  return table(['key', 'default', 'range', 'unit', 'applies', 'what it does', 'source'], rows);
}

function mechanism(platform: Platform): string {
  const rows = Object.entries(platform.mechanism).map(([key, [value, source]]) => [
    code(key),
    String(value),
    PARAMETERS[key as PlatformKey].unit,
    source,
  ]);
  return `${platform.label}: ${platform.doc}\n\n${table(['key', 'value', 'unit', 'source'], rows)}`;
}

/** What each number rests on, as its source says in its first word. */
function standing(): string {
  const sources: [where: string, key: string, source: string][] = [];
  for (const scope of SCOPES) {
    if (scope === 'platform') continue;
    for (const key of keysOf(scope)) sources.push([scope, key, PARAMETERS[key].source]);
  }
  for (const { label, mechanism: numbers } of PLATFORMS) {
    for (const [key, [, source]] of Object.entries(numbers)) sources.push([label, key, source]);
  }
  const rows = KINDS.map(([kind, test]) => {
    const found = sources.filter(([, , source]) => kindOf(source) === test);
    const places = [...new Set(found.map(([where]) => where))];
    const lists = places.map((place) => {
      const keys = found.filter(([where]) => where === place).map(([, key]) => code(key));
      return `${place}: ${keys.join(', ')}`;
    });
    return [kind, String(found.length), lists.join('<br>')];
  });
  return table(['what it rests on', 'numbers', 'which'], rows);
}

const KINDS = [
  ['calibrated on the outcome', 'calibrated'],
  ['a source is named, for the number, its range or its direction', 'named'],
  ['inferred: no source for the number, at best one for the direction', 'inferred'],
  ['stated by the scenario', 'scenario'],
  ['defines a unit', 'unit'],
] as const;

function kindOf(source: string): (typeof KINDS)[number][1] {
  const word = /^[a-z]+/.exec(source.toLowerCase())?.[0] ?? '';
  if (word === 'calibrated' || word === 'inferred' || word === 'scenario') return word;
  return word === 'unit' ? 'unit' : 'named';
}

function strategies(): string {
  const rows = STRATEGIES.map(({ id, label, doc, source, reads }) => [
    code(id),
    label,
    doc,
    reads.length > 0 ? reads.map(code).join(', ') : 'none',
    source,
  ]);
  return table(['id', 'name', 'what it does', 'reads of the account', 'source'], rows);
}

function metrics(): string {
  const rows = Object.entries(METRICS).map(([name, { label, unit }]) => [code(name), label, unit]);
  return table(['name', 'what it counts', 'unit'], rows);
}

const code = (name: string): string => `\`${name}\``;
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown; bars within cells are escaped. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => line(row.map((cell) => cell.replaceAll('|', '\\|'))));
  return [line(head), line(head.map(() => '---')), ...safe].join('\n');
}
