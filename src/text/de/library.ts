/** The library of scenarios, files, links and what is kept: their words in German. */

import type { libraryText as English } from '../en/library.ts';
import type { Words } from '../words.ts';
import { count, list, plural, some } from './words.ts';

export const libraryText: Words<typeof English> = {
  library: {
    open: 'Szenarien',
    openHelp: 'Alle Szenarien dieser Seite, jedes mit seiner Kurve und seinem Ergebnis',
    title: 'Szenarien',
    file: 'Datei öffnen…',
    hint: 'Oder ziehen Sie eine Szenariodatei irgendwo auf die Seite.',
    kinds: { S: 'Was geschah', C: 'Was darüber gesagt wird', X: 'Und was wäre, wenn…' },
    here: 'jetzt offen',
    counter: (words) => `Gestrichelt: ${words}`,
    curve: (friends, end, listening) =>
      `${some(friends, 'Freund', 'Freunde')} am Anfang, ${count(end)} am Ende, davon ${plural(listening, 'hört', 'hören')} ${count(listening)} zu`,
    verdict: (claims, held, of) =>
      claims === 1
        ? `Die Behauptung traf in ${held} von ${of} Läufen zu`
        : `Jede der ${claims} Behauptungen traf in mindestens ${held} von ${of} Läufen zu`,
    claim: (held, of, low, high) =>
      `traf in ${held} von ${of} zu; 95-%-Intervall ${Math.round(100 * low)} bis ${Math.round(100 * high)}\u00a0%`,
    made: (seeds, version) =>
      `Gerechnet mit Version ${version} des Modells über je ${some(seeds, 'Startwert', 'Startwerte')}; die Kurven sind die von Startwert 1.`,
  },
  files: {
    edit: 'Bearbeiten',
    editHelp: 'Zeigt die Datei dieses Szenarios zum Bearbeiten',
    save: 'Speichern',
    saveHelp: 'Speichert dieses Szenario mit Ihren Änderungen als Datei',
    leftOut: (labels) =>
      `Die Datei wird ohne ${list(labels)} gespeichert: Ein Szenario nennt keine Konstanten des Modells oder der Plattform. Ein Link behält sie.`,
    tooLarge: (name, megabytes, most) =>
      `${name}: ${megabytes.replace('.', ',')} MB; erwartet wird ein Szenario von höchstens ${most} MB`,
    unreadable: (name) => `${name}: nicht lesbar; erwartet wird eine Datei in UTF-8`,
    one: (n) => `${some(n, 'Datei', 'Dateien')}; erwartet wird ein Szenario auf einmal`,
    drop: 'Lassen Sie die Szenariodatei los, um sie zu öffnen',
    title: 'Das Szenario bearbeiten',
    help: 'Die Datei dieses Szenarios mit Ihren Änderungen. Was Sie schreiben, wird beim Tippen geprüft; nichts geschieht, bevor Sie es anwenden.',
    textarea: 'Das Szenario als JSON',
    fine: 'Keine Fehler.',
    problems: (n) => some(n, 'Fehler', 'Fehler'),
    apply: 'Anwenden',
    again: 'Alles Bearbeitete verwerfen',
    edited: 'bearbeitet.json',
  },
  share: {
    button: 'Teilen',
    buttonHelp: 'Kopiert einen Link, der dies öffnet, mit Ihren Änderungen und diesem Startwert',
    copied: 'Der Link ist kopiert.',
    here: 'Das ist der Link:',
    tooLong: 'Dieses Szenario ist zu groß für einen Link. Speichern Sie es stattdessen als Datei.',
    link: 'Der Link',
    long: (kilobytes, megabytes, levels) =>
      `Er enthält mehr als die ${kilobytes} kB, ausgepackt ${megabytes} MB und ${levels} Ebenen, die ein Link haben darf; eine Datei kann es fassen.`,
    damaged: 'Er ist beschädigt: Der Teil hinter # lässt sich nicht lesen. Wurde er ganz kopiert?',
    version: (made, here) =>
      `Dieser Link stammt von Version ${made}; dies ist ${here}. Die Zahlen können abweichen.`,
    fromLink: 'Link',
    full: 'Die ganze Seite öffnen',
  },
  kept: {
    offer: (title) => `Beim letzten Mal war offen: ${title}.`,
    resume: 'Dort weitermachen',
    dismiss: 'Ausblenden',
    parted: (made, here) =>
      `Nicht bis aufs letzte Bit, was hier zuvor war: gesichert mit Version ${made}, geöffnet mit ${here}.`,
    none: 'nicht gesichert: Der Speicher des Browsers ist voll oder gesperrt',
  },
};
