// Judges one file's imports by the table of layers and says what is wrong in sentences.

import { posix } from 'node:path';
import type { Layer } from './layers.ts';
import { layerOf, TABLES } from './layers.ts';
import type { Import } from './source.ts';
import { importsOf } from './source.ts';

/** The violations of `code`, were it the file at `file` (a path from the root of the repository). */
export function layerViolations(file: string, code: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file}: belongs to no layer`];
  const violations = importsOf(code).flatMap((found) => {
    const reason = found.specifier.startsWith('.')
      ? judgeFile(file, layer, found)
      : judgePackage(layer, found);
    return reason ? [`${file}: imports ${found.specifier}: ${reason}`] : [];
  });
  return [...new Set(violations)];
}

function judgePackage(layer: Layer, { specifier }: Import): string | undefined {
  return layer.packages.test(specifier) ? undefined : `not a package for ${layer.name}`;
}

function judgeFile(file: string, layer: Layer, { specifier, typeOnly }: Import) {
  const target = resolve(file, specifier);
  const other = layerOf(target);
  if (!other) return 'belongs to no layer';
  if (other !== layer && other.entry && other.entry !== target) return `only ${other.entry} may be`;
  if (TABLES.test(file) && !typeOnly && !TABLES.test(target)) return 'a table imports only tables';
  if (layer.values.includes(other.name)) return undefined;
  if (!layer.types?.includes(other.name)) return `${layer.name} may not import ${other.name}`;
  if (typeOnly || TABLES.test(target)) return undefined;
  return `${layer.name} may import types and tables of ${other.name} only`;
}

function resolve(file: string, specifier: string): string {
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  return /\.[a-z]+$/.test(path) ? path : `${path}.ts`;
}
