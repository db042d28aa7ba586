/** Words of “Run many”, in German. */

import type { many as English } from '../en/many.ts';
import type { Words } from '../words.ts';
import { count, fixed, moment, some } from './words.ts';

const seeds = (n: number): string => some(n, 'Startwert', 'Startwerte');
/** After a preposition: `1 Startwert`, `5 Startwerten`. */
const ofSeeds = (n: number): string => some(n, 'Startwert', 'Startwerten');

/** Time left, coarser the more there is. */
function left(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

export const many: Words<typeof English> = {
  button: 'Viele Läufe',
  buttonHelp: 'Dieselbe Geschichte mit anderen Menschen und anderen Würfeln, viele Male',
  title: 'Viele Läufe',
  note: 'Dieselbe Geschichte, jedes Mal mit anderen Menschen und anderen Würfeln. Die Regler wie in dieser, zum selben Zeitpunkt bewegt.',
  seedsFrom: (n) => `Startwerte 1 bis ${count(n)}, wie auf jedem Rechner.`,
  close: 'Schließen und verwerfen',
  howMany: 'Wie viele Startwerte',
  run: (n) => `${seeds(n)} laufen lassen`,
  stop: 'Anhalten',
  progress: (done, of) => `${count(done)} von ${ofSeeds(of)}`,
  timeLeft: (seconds) => `noch etwa ${left(seconds)}`,
  done: (n) => `${seeds(n)} fertig.`,
  stopped: (done, of) => `Nach ${count(done)} von ${ofSeeds(of)} angehalten.`,
  stale: 'Diese Startwerte liefen mit anderen Werten als die Geschichte, die jetzt zu sehen ist.',
  failed: (seed, message) =>
    `Startwert ${seed} konnte nicht gerechnet werden${message ? `: ${message}` : ''}.`,
  missing:
    'Die Simulation konnte nicht für viele Startwerte geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  histogram: (at) => `Freunde am ${moment(at)}`,
  histogramLabel: (at, of, median, low, high) =>
    `Freunde am ${moment(at)} bei ${ofSeeds(of)}: Die Hälfte hat ${count(median)} oder mehr; neun von zehn haben ${count(low)} bis ${count(high)}.`,
  spread: (median, low, high) =>
    `Median ${count(median)}; neun von zehn zwischen ${count(low)} und ${count(high)}.`,
  thisRun: (n) => `dieser Lauf: ${count(n)}`,
  claims: 'Was das Szenario behauptet',
  noClaims: 'Dieses Szenario behauptet nichts.',
  held: (held, of) => `Traf in ${count(held)} von ${count(of)} zu`,
  interval: (low, high) => `95-%-Intervall ${fixed(low, 2)} bis ${fixed(high, 2)}`,
  fanLabel: (n) => `${seeds(n)}: Median, 50 % und 90 %`,
  table: 'Freunde und zuhörende Freunde über alle Startwerte, Tag für Tag',
  columns: [
    'Zeit',
    'Freunde: Median',
    'die Hälfte von',
    'bis',
    'neun von zehn von',
    'bis',
    'Zuhörende: Median',
    'die Hälfte von',
    'bis',
    'neun von zehn von',
    'bis',
  ],
};
