/** Words of “Run many”, in English. */
import { count, moment, plural } from '../sentences.ts';
import { left } from '../wording.ts';

const seeds = (n: number): string => `${count(n)} ${plural(n, 'seed', 'seeds')}`;

export const many = {
  button: 'Run many',
  buttonHelp: 'The same story with other people and other dice, many times over',
  title: 'Run many',
  note: 'The same story with other people and other dice each time. Sliders as in this one, moved when you moved them.',
  seedsFrom: (n: number): string => `Seeds 1 to ${count(n)}, as on every machine.`,
  close: 'Close and wipe',
  howMany: 'How many seeds',
  run: (n: number): string => `Run ${seeds(n)}`,
  stop: 'Stop',
  progress: (done: number, of: number): string => `${count(done)} of ${seeds(of)}`,
  timeLeft: (seconds: number): string => `about ${left(seconds)} left`,
  done: (n: number): string => `${seeds(n)} done.`,
  stopped: (done: number, of: number): string => `Stopped after ${count(done)} of ${seeds(of)}.`,
  stale: 'These seeds ran with other values than the story that is shown now.',
  failed: (seed: string, message: string): string =>
    `Seed ${seed} could not be run${message ? `: ${message}` : ''}.`,
  missing: 'The simulation could not be loaded for many seeds. Reload the page to try again.',
  histogram: (at: string): string => `Friends on ${moment(at)}`,
  histogramLabel: (at: string, of: number, median: number, low: number, high: number): string =>
    `Friends on ${moment(at)} in ${seeds(of)}: half have ${count(median)} or more; nine in ten from ${count(low)} to ${count(high)}.`,
  spread: (median: number, low: number, high: number): string =>
    `Median ${count(median)}; nine in ten from ${count(low)} to ${count(high)}.`,
  thisRun: (n: number): string => `this run: ${count(n)}`,
  claims: 'What the scenario claims',
  noClaims: 'This scenario claims nothing.',
  held: (held: number, of: number): string => `Held in ${count(held)} of ${count(of)}`,
  interval: (low: number, high: number): string =>
    `95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`,
  fanLabel: (n: number): string => `${seeds(n)}: median, 50 % and 90 %`,
  table: 'Friends and listening friends over all seeds, day by day',
  columns: [
    'Time',
    'Friends: median',
    'half from',
    'to',
    'nine in ten from',
    'to',
    'Listening: median',
    'half from',
    'to',
    'nine in ten from',
    'to',
  ],
} as const;
