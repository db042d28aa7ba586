/** “Do as they do” in German. */
import type { Story } from '../../stories.ts';

export const doAsTheyDo: Story = {
  title: 'Es halten wie die anderen',
  story:
    'Tom kommt mit 120 Freunden dazu und will sechs Beiträge am Tag schreiben. In den ersten Tagen sieht er zu, was die anderen tun, und tut dann dasselbe: meist plaudern, dann und wann ein Link, und Antworten. Im anderen Lauf fängt er gleich mit sechs Links am Tag an.',
  notice: [
    'Anfangs schreibt er kaum: Er hat noch nicht genug gesehen.',
    'Ebenso viele Beiträge am Tag und doppelt so viele Freunde.',
    'Üblich ist, was der Median der Menschen tut, denen er zuhört.',
  ],
  try: [
    'Lassen Sie ihn zwölf Beiträge am Tag schreiben.',
    'Machen Sie keinen seiner Beiträge nützlich.',
  ],
  runs: {
    'jumps-in': 'Er fängt gleich mit sechs Links am Tag an.',
  },
  claims: {
    'keeps-more': 'Es zu halten wie die anderen hält mindestens 20 Prozentpunkte mehr Freunde.',
    'is-heard': 'Am Ende hören ihm mehr Menschen zu.',
    'writes-little-at-first': 'Nach einem Tag hat er höchstens zwei Beiträge geschrieben.',
  },
};
