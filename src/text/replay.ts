/** Every text of the command `replay` that people read. */
import { count, quoted } from './wording.ts';

/** A value as JSON has it, cut where it is long. */
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

export const REPLAY_TEXT = {
  usage: 'npm run -s replay -- FILE …',
  noFile: 'no file is named; see --help',
  oneFile: (first: string) => `one file at a time; ${quoted(first)} is already named`,
  onlyKept: 'goes with --keep: a recording says itself how it was made',
  file: {
    notRecording: 'is no recording; expected an object, as --keep writes it',
    notObject: 'expected an object of numbers by parameter',
    notSeed: 'expected a text that is no longer than a seed may be',
    notColumns: 'expected a list of names of columns',
    notHashes: (columns: number) =>
      `expected ${count(columns, 'hash', 'hashes')} of 16 hexadecimal digits`,
    differs: (found: unknown, expected: unknown) =>
      `found ${shown(found)}, expected ${shown(expected)}`,
  },
  same: (keyframes: number, columns: number) =>
    `Played again to the same bits: ${count(keyframes, 'keyframe')} of ${count(columns, 'column')}.`,
  diverges: (tick: number, moment: string) => `tick ${tick} (${moment})`,
  column: (column: string, found: string, expected: string, others: number) =>
    `${column}: found ${found || 'nothing'}, expected ${expected}${
      others > 0 ? `; ${count(others, 'other column')} likewise` : ''
    }`,
  kept: (file: string, keyframes: number) => `${file}: written, ${count(keyframes, 'keyframe')}`,
  stopped: () => 'Stopped; no answer, and nothing was written.',
  help: `Plays a recording again, and says whether it leads to the same bits: the hash of
every column of the state, at the start, after each day and at the end. If it
does not, the first of these moments and the column that differ are named.

  npm run -s replay -- scenarios/half-by-tuesday.json --seed 7 --keep run.json
  npm run -s replay -- run.json

  --keep FILE       records a run of a scenario instead, and writes it there
  --seed S          with --keep: the seed (the scenario's own unless told)
  --run ID          with --keep: one of the scenario's other runs
  --until MOMENT    with --keep: ends at "Tue 12:00"
  --log FILE        with --keep: a posting log that the first account follows
  --set KEY=VALUE   with --keep: changes a parameter; can be repeated
  --help, -h        this text

Status: 0 the same bits (or: recorded), 1 other bits, or it failed within, 2 an
input is wrong (also: a recording of another engine version), 130 it was stopped.
`,
} as const;
