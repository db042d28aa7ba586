// What may not be in a committed file, and the size of those that only open a door.

import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { committed, read, root, sources } from './support/files.ts';

const TEXT = /\.(ts|mjs|js|json|md|html|css|yml|yaml|csv|txt|svg)$|(^|\/)[^.]+$/;
const ENTRY_LINES = 10;

test('no committed file names a directory of one machine or a package registry', () => {
  const found = committed()
    .filter((file) => TEXT.test(file))
    .flatMap((file) => machineTraces(read(file)).map((trace) => `${file}: ${trace}`));
  expect(found).toEqual([]);
});

test('a planted trace of a machine is caught', () => {
  const slash = '/';
  const traces = [
    `see ${slash}home/ann/notes.txt`,
    `'${slash}Users/ann/notes.txt'`,
    `at ${root}src/main.ts`,
    `${homedir()}/.cache`,
    ['C:', 'Users', 'ann'].join('\\'),
    `https:${slash}/registry.example.org/d3.tgz`,
  ];
  expect(traces.filter((trace) => machineTraces(trace).length === 0)).toEqual([]);
  expect(machineTraces("from '../work/src/home.ts' and https://example.org/home/x")).toEqual([]);
});

test('a worker entry file only opens the door', () => {
  const entries = sources().filter((file) => file.endsWith('.worker.ts'));
  const long = entries.filter((file) => read(file).trim().split('\n').length > ENTRY_LINES);
  expect(long).toEqual([]);
});

/** Absolute paths of people's and build machines' directories, and registry hosts. */
function machineTraces(content: string): string[] {
  const own = [root.replace(/[\\/]$/, ''), homedir()].filter((path) => path.length > 4);
  const patterns = [
    /(?<![\w.\-/])\/(home|Users|root|work|workspace|builds|mnt)\/[\w.]+/g,
    /\b[A-Z]:\\+Users\\+\w+/g,
    /\/\/(registry|npm)[\w-]*\.[\w.-]+/g,
    ...own.map((path) => new RegExp(`(?<![\\w.\\-/])${literally(path)}(?![\\w-])`, 'g')),
  ];
  return patterns.flatMap((pattern) => content.match(pattern) ?? []);
}

function literally(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
