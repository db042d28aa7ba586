/** Words of the panel, in German: what can be changed, what a change does, and the way back. */

import type { panel as English } from '../en/panel.ts';
import type { Words } from '../words.ts';
import { count, moment } from './words.ts';

export const panel: Words<typeof English> = {
  title: 'Was wäre, wenn…',
  question: (account) => `Was wäre, wenn ${account}…`,
  folders: {
    strategy: 'Strategie',
    platform: 'Plattform',
    population: 'Bevölkerung',
    model: 'Konstanten des Modells',
  },
  choices: { strategy: 'Art zu schreiben', platform: 'Netzwerk' },
  chooses: {
    strategy: 'Beginnt den Lauf neu, mit denselben Würfeln und einer anderen Art zu schreiben.',
    platform: 'Beginnt den Lauf neu, mit denselben Würfeln in einem anderen Netzwerk.',
  },
  own: (label) => `${label} (bisher)`,
  unread: 'Diese Art zu schreiben verwendet das nicht.',
  warning:
    'Diese Zahlen wurden gemeinsam kalibriert und sind für jede Geschichte dieselben. Wer eine ändert, für den gilt nicht mehr, was an veröffentlichten Zahlen geprüft wurde.',
  badge: 'Konstanten des Modells verändert: Die Kalibrierung gilt nicht',
  restarts: 'Beginnt den Lauf neu, mit denselben Würfeln.',
  live: 'Wirkt sofort.',
  note: 'Dieselben Menschen, dieselben Würfel: Nur Ihre Änderung ist anders. ↻ beginnt den Lauf neu.',
  restarted: 'Neu begonnen, mit denselben Menschen und Würfeln.',
  patched: (at, discarded) =>
    `Gilt ab ${moment(at)}${discarded ? '; was Sie von der Zeit danach gesehen haben, gilt nicht mehr' : ''}. „Von vorn“ wendet es von Anfang an an.`,
  event: (at, words) => `${moment(at)}: ${words} Die Regler zeigen es.`,
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  resetOne: (label, value) => `${label} zurück auf ${count(value)}`,
  resetFolder: (n) => `Zurück: ${n}`,
  resetFolderLong: (n, folder) =>
    `${folder}: ${n === 1 ? 'eine Änderung' : `${n} Änderungen`} zurücksetzen`,
  resetAll: 'Alles zurück',
  changed: (n) => `${n} geändert`,
  source: (source) => `Quelle: ${source}`,
  off: 'aus',
  tries: 'Als Nächstes versuchen',
};
