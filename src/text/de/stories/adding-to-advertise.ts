/** “Adding friends to advertise to” in German. */
import type { Story } from '../../stories.ts';

export const addingToAdvertise: Story = {
  title: 'Anfreunden, um zu werben',
  story:
    'Max hat vierzig Freunde. Jede Woche stellt er zwei Tage lang je sechzig Freundschaftsanfragen, und an den anderen fünf setzt er sechs Links am Tag ab, je drei auf einmal. Anfangs nehmen viele an. Im anderen Lauf tut er gar nichts.',
  notice: [
    'Die Kurve ist eine Säge: Anfragen heben sie, Links senken sie.',
    'Wer nach der ersten Woche das Profil ansieht, findet einen Mann, der nie antwortet.',
    'Am Ende hat er mehr Freunde auf dem Papier, und weniger hören zu, als wenn er nichts getan hätte.',
  ],
  try: [
    'Lassen Sie ihn zehn Menschen am Tag fragen.',
    'Lassen Sie ihn seine Links einzeln absetzen.',
  ],
  runs: {
    nothing: 'Er tut nichts.',
  },
  claims: {
    'many-accept-at-first': 'In den ersten drei Tagen nehmen mindestens 20 Menschen an.',
    'an-audience-at-first':
      'Am dritten Tag hören ihm mindestens 12 Menschen mehr zu, als wenn er nichts täte.',
    'then-they-go': 'Nach vier Wochen sind mindestens 18 Menschen gegangen.',
    'no-better-than-nothing':
      'Nach vier Wochen hören ihm nicht mehr Menschen zu, als wenn er nichts getan hätte.',
  },
};
