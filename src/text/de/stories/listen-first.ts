/** “Watch, listen, take part, then sell” in German. */
import type { Story } from '../../stories.ts';

export const listenFirst: Story = {
  title: 'Erst zuhören, dann werben',
  story:
    'Ida sieht zwei Tage lang zu und sagt nichts. Dann antwortet sie, vierzigmal am Tag; dann plaudert sie auch; am elften Tag blickt sie zurück, wie es gelaufen ist; und erst dann setzt sie auch drei Links am Tag ab. Ihre Konkurrentin beginnt mit acht Links am Tag und antwortet niemandem.',
  notice: [
    'In der ersten Woche hat die Konkurrentin alle Besuche.',
    'In der vierten Woche ist es umgekehrt, und es wächst wie ein Schneeball: Zugeneigte Freunde klicken mehr.',
  ],
  try: [
    'Geben Sie der Konkurrentin vierzig Antworten.',
    'Lassen Sie Ida mehr Links schreiben, sobald sie darf.',
  ],
  runs: {
    rival: 'Acht Links am Tag von Anfang an und keine Antworten.',
  },
  claims: {
    'behind-at-first': 'Nach einer Woche hat sie weniger Besuche als ihre Konkurrentin.',
    'ahead-in-visits': 'Nach vier Wochen hat sie mehr Besuche.',
    'ahead-in-friends':
      'Nach vier Wochen hat sie, gemessen an denen vom Anfang, mindestens 30 Prozentpunkte mehr Freunde.',
  },
};
