/**
 * Every word the page shows, in German. Loaded only where `?lang=de` asks for it; imports nothing
 * but types from outside of its folder, since the page waits for it before it starts.
 */
import { causes } from './de/causes.ts';
import { compare } from './de/compare.ts';
import { controls } from './de/controls.ts';
import { libraryText } from './de/library.ts';
import { many } from './de/many.ts';
import { FACTS, PLATFORMS, STRATEGIES, UNITS } from './de/names/kinds.ts';
import { MODEL } from './de/names/model.ts';
import { PEOPLE } from './de/names/people.ts';
import { PLATFORM } from './de/names/platform.ts';
import { panel } from './de/panel.ts';
import { person } from './de/person.ts';
import { because, ending, headline, measured, move } from './de/sentences.ts';
import { STORIES } from './de/stories/index.ts';
import {
  count,
  DAYS,
  fixed,
  list,
  moment,
  percent,
  plural,
  points,
  REASONS,
  some,
  stamp,
} from './de/words.ts';
import type { text as English } from './en.ts';
import type { Words } from './words.ts';

const friends = (n: number): string => some(n, 'Freund', 'Freunde');
const listen = (n: number): string => `${count(n)} ${plural(n, 'hört', 'hören')} zu`;

export const text: Words<typeof English> = {
  ...controls,
  compare,
  about: {
    button: 'Über',
    buttonHelp:
      'Wie weit man dem glauben darf: was kalibriert ist, was hochgerechnet, Quellen, Lizenz',
    missing: 'Die Angaben konnten nicht geladen werden. Laden Sie die Seite neu.',
  },
  many,
  app: 'Half by Tuesday',
  names: {
    parameters: { ...MODEL, ...PLATFORM, ...PEOPLE },
    strategies: STRATEGIES,
    platforms: PLATFORMS,
    units: UNITS,
    facts: FACTS,
  },
  stories: STORIES,
  language: { label: 'Sprache', other: 'English', code: 'en' },
  moment,
  stamp,
  count,
  percent,
  points,
  fixed,
  headline,
  news: (at, words) => `${moment(at)}: ${words}`,
  ending,
  weekday: (day) => DAYS[day] ?? day,
  shortDay: (day) => (DAYS[day] ?? day).slice(0, 2),
  listening: listen,
  friends,
  before: (n) => `vorher: ${count(n)}`,
  halfOnly: 'Hälfte',
  half: (n) => `Hälfte: ${count(n)}`,
  leftCount: (n) => `${count(n)} gegangen`,
  kinds: ['Link', 'Ankündigung', 'Frage', 'Plauderei'],
  standing: ['nicht befreundet', 'hört zu', 'stumm geschaltet', 'folgt nicht mehr', 'gegangen'],
  reasons: REASONS,
  move,
  because,
  causes,
  person,
  claim: {
    held: 'Behauptung traf zu:',
    failed: 'Behauptung traf nicht zu:',
    measured,
    folded: (more, others) =>
      [
        more > 0 ? `${some(more, 'weitere Behauptung', 'weitere Behauptungen')}` : '',
        others > 0
          ? `${some(others, 'Behauptung braucht', 'Behauptungen brauchen')} einen Vergleich`
          : '',
      ]
        .filter(Boolean)
        .join('; '),
    command: 'Darüber entscheiden andere Läufe derselben Menschen: siehe den Befehl „claims“.',
  },
  live: (at, counts) => `${moment(at)}. ${headline(counts)}`,
  key: {
    label: 'Wie das Bild zu lesen ist',
    listening: 'hören zu',
    muted: 'stumm geschaltet',
    stopped: 'nicht mehr gefolgt',
    left: 'gegangen',
    warm: 'zugeneigt',
    calm: 'gleichgültig',
    sour: 'mit der Geduld am Ende',
  },
  stage: {
    label: (account) =>
      `Bild der Freunde von ${account}; die Geschichte erzählt dasselbe in Worten.`,
    links: (n) => some(n, 'Link', 'Links'),
    fit: 'Alle zeigen',
    drawn: (n, members, account) =>
      `${count(n)} von ${count(members)} Leuten: Freunde von ${account}, deren Freunde und eine faire Stichprobe.`,
    patience: (used) => `${percent(used)} der Geduld verbraucht`,
    warmth: (share) => `Zuneigung ${percent(share)}`,
    author: 'schreibt die Beiträge',
  },
  waiting: {
    label: 'Wie weit es ist',
    building: 'Die Welt wird gebaut',
    going: 'Die Geschichte wird bis hierher noch einmal gelebt',
    cancel: 'Abbrechen',
  },
  timeline: {
    label: 'Freunde und zuhörende Freunde im Lauf der Zeit',
    playhead: 'Moment der Geschichte',
    at: (label, n, listening) => `${moment(label)}: ${friends(n)}, ${listen(listening)}`,
    week: (n) => `Woche ${n}`,
    links: (n) => some(n, 'Link', 'Links'),
    // Short, since it stands at the edge of the chart.
    posts: (n) => `${count(n)} ohne Link`,
    responses: (n) => some(n, 'Antwort', 'Antworten'),
    silent: 'Freunde, die nicht zuhören',
    table: 'Freunde Tag für Tag',
    columns: [
      'Zeit',
      'Freunde',
      'Hören zu',
      'Stumm geschaltet',
      'Nicht mehr gefolgt',
      'Gegangen',
      'Links bisher',
    ],
  },
  panel,
  story: {
    title: 'Was geschieht',
    empty: 'Noch hat sich niemand bewegt.',
    none: 'Niemand aus diesem Grund.',
    filter: 'Zeigen',
    search: 'Name',
    unknown: 'Hier heißt niemand so.',
    all: 'Alle Gründe',
    fold: 'Die Geschichte einklappen',
    more: (n) => `${count(n)} frühere`,
    count,
  },
  inspector: {
    label: 'Eine Person',
    close: 'Schließen',
    state: (standing, account) =>
      [
        `Nicht mit ${account} befreundet.`,
        `Hört ${account} zu.`,
        `Noch befreundet, hat ${account} aber stumm geschaltet.`,
        'Noch befreundet, folgt aber nicht mehr.',
        `Hat ${account} verlassen.`,
      ][standing] ?? '',
    patience: (used, of) => `Ärger ${points(used)}, Geduld ${points(of)}`,
    causes: 'Ärger nach Gründen',
    warmth: 'Zuneigung',
    visits: 'Besuche am Tag',
    mutual: 'Gemeinsame Freunde',
    seen: 'Gesehene Beiträge',
    answers: 'Erhaltene Antworten',
    filled: 'Was jeder Besuch hinzufügte',
    moves: 'Bisher',
    nothing: 'Hat noch keinen Beitrag gesehen.',
  },
  chooser: { label: 'Szenario' },
  ...libraryText,
  tabs: {
    label: 'Teile der Seite',
    story: 'Geschichte',
    panel: 'Was wäre, wenn',
    scene: 'Szenario',
  },
  footer: {
    engine: (version) => `Modell ${version}`,
    fingerprint: (value) => `Fingerabdruck ${value}`,
    fingerprintHelp:
      'Derselbe Startwert und dieselben Werte geben auf jedem Rechner denselben Fingerabdruck.',
  },
  dialog: { close: 'Schließen', problem: 'Das hat nicht geklappt' },
  problem: {
    unknownScenario: (id, known) => `Es gibt kein Szenario „${id}“. Es gibt: ${list(known)}.`,
  },
  lost: {
    parts: {
      simulation: 'Die Simulation',
      layout: 'Die Anordnung des Bildes',
      files: 'Das Lesen von Dateien',
      seeds: 'Einer der vielen Durchläufe',
    },
    how: {
      silent: 'antwortete nicht mehr',
      missing: 'konnte nicht geladen werden',
      failed: (message) => `ist ausgefallen (${message})`,
    },
    recovered: (part, how) => `${part} ${how} und wurde neu gestartet; nichts ging verloren.`,
    failed: (part, how) =>
      `${part} ${how}, dreimal nacheinander. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.`,
  },
};
