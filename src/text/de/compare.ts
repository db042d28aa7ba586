/** Words of comparing two runs of the same people, in German. */

import type { compare as English } from '../en/compare.ts';
import type { Words } from '../words.ts';
import { count, plural, some } from './words.ts';

const signed = (n: number): string => (n > 0 ? `+${count(n)}` : n < 0 ? `−${count(-n)}` : '±0');
const listeners = (n: number): string => plural(Math.abs(n), 'hört', 'hören');

export const compare: Words<typeof English> = {
  label: 'Vergleich',
  open: 'Vergleichen',
  help: 'Zwei Läufe mit denselben Menschen vergleichen',
  ask: 'Noch einmal dieselben Menschen und dieselben Würfel, nur eines ist anders. Was soll in B anders sein?',
  runs: 'Wonach dieses Szenario fragt',
  values: 'Die Werte',
  plain: 'Nichts wurde verändert',
  strategies: 'Was das Konto tut',
  platforms: 'Wo es geschieht',
  asItIs: 'wie es ist',
  name: (side, words) => `${side}: ${words}`,
  difference: (friends, listening) =>
    `${signed(friends)} ${plural(Math.abs(friends), 'Freund', 'Freunde')} in B, ${signed(listening)} ${listeners(listening)} zu`,
  who: (a, b) => {
    if (a > 0) {
      const back = b > 0 ? `; ${count(b)} umgekehrt` : '';
      return `${count(a)} in A gegangen (Ring), in B geblieben (Rahmen)${back}`;
    }
    if (b > 0) return `${count(b)} in B gegangen (Ring), in A geblieben (Rahmen)`;
    return 'In beiden sind dieselben geblieben.';
  },
  friends: (side, n) => `${side}: ${some(n, 'Freund', 'Freunde')}`,
  swap: 'A und B tauschen',
  keep: 'B behalten',
  close: 'Vergleich schließen',
};
