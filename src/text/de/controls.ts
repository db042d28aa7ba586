/** Words of what is done, in German: the bar, the playback, the keys and the help. */

import type { controls as English } from '../en/controls.ts';
import type { Words } from '../words.ts';

export const controls: Words<typeof English> = {
  bar: { label: 'Aktionen', more: 'Mehr' },
  transport: {
    label: 'Wiedergabe',
    play: 'Abspielen',
    pause: 'Pause',
    again: 'Nochmals',
    toggle: 'Abspielen und anhalten',
    hour: 'Eine Stunde vor',
    day: 'Einen Tag vor',
    quarter: 'Eine Viertelstunde vor',
    back: {
      hour: 'Eine Stunde zurück',
      day: 'Einen Tag zurück',
      quarter: 'Eine Viertelstunde zurück',
    },
    end: 'Ans Ende der Geschichte',
    restart: 'Von vorn mit demselben Startwert',
    fresh: 'Neuer Startwert',
    speed: 'Tempo',
    speeds: (n) => (n === 0.5 ? '½×' : `${n}×`),
    seed: 'Startwert',
    seedHelp: 'Derselbe Startwert gibt dieselben Menschen und dieselben Würfel.',
  },
  keys: {
    ctrl: 'Strg',
    alt: 'Alt',
    shift: 'Umschalt',
    names: {
      ' ': 'Leertaste',
      ArrowLeft: '←',
      ArrowRight: '→',
      Home: 'Pos1',
      End: 'Ende',
      Escape: 'Esc',
    },
  },
  present: {
    label: 'Vorführen',
    help: 'Groß, für den Beamer, und zurück',
    leave: 'Zurück vom Beamer',
    keys: 'Leertaste spielt und hält an · → eine Stunde vor · Pos1 von vorn · P oder Esc zurück',
  },
  hint: {
    label: 'Zum ersten Mal hier?',
    words:
      'Sehen Sie zu, wie die Freunde gehen und die Kurve fällt. Dann ändern Sie etwas unter „Was wäre, wenn“: Dieselben Menschen erleben es mit denselben Würfeln.',
    close: 'Verstanden',
  },
  help: {
    label: 'Hilfe',
    undo: 'Letzte Änderung zurücknehmen',
    redo: 'Zurückgenommenes wiederholen',
    search: 'Jemanden beim Namen finden',
    close: 'Schließen, was offen ist',
    reading: 'Wie das Bild zu lesen ist',
    sentences: [
      'Jeder Punkt ist ein Mensch, nahe bei denen, die er kennt; in der Mitte steht, wer die Beiträge schreibt, und ein Ring läuft hinaus zu denen, die einen sehen.',
      'Ein Punkt wird grünblau, wenn jemand Gefallen findet, und gelb, dann rot, wenn die Geduld schwindet; hohle Punkte hören nicht mehr zu, und wer gegangen ist, ruht am Rand.',
      'Darunter zählt die dunkle Kurve die Freunde und die grünblaue jene, die noch zuhören; dazwischen liegen Freunde nur dem Namen nach.',
    ],
    keys: 'Tasten',
  },
};
