/** “What the popular have in common” in German. */
import type { Story } from '../../stories.ts';

export const popularPeople: Story = {
  title: 'Was Beliebte gemeinsam haben',
  story:
    'Hier wirbt niemand. Vier Wochen gewöhnliches Leben auf Plurk: Man schreibt, antwortet, bekommt Antwort und findet einander. Sehen Sie dann die zehn an, die die meisten Freunde haben.',
  notice: [
    'Die zehn mit den meisten Freunden schreiben viel mehr Antworten als Beiträge.',
    'Das tun alle ein wenig, sie aber weit mehr.',
    'Uma sieht nur zu. Niemand verlässt sie, und niemand findet sie.',
  ],
  try: [
    'Lassen Sie Uma zehn Menschen am Tag antworten.',
    'Lassen Sie sie stattdessen zehn Beiträge am Tag schreiben.',
  ],
  claims: {
    'popular-people-answer':
      'Nach vier Wochen schreiben die zehn Beliebtesten auf jeden eigenen Beitrag mindestens anderthalbmal so viele Antworten wie das mittlere Mitglied.',
  },
};
