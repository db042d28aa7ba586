/** “Sixteen answers a post” in German. */
import type { Story } from '../../stories.ts';

export const sixteenAnswersAPost: Story = {
  title: '16 Antworten je Beitrag',
  story:
    'Teeg hat in drei Monaten 409 Beiträge und 6.624 Antworten geschrieben: 16 Antworten auf jeden eigenen Beitrag. Dann und wann setzt sie einen Link zu ihrer Website ab, und es kommen immer mehr Leute.',
  notice: [
    'Neue Freunde finden sie in den Gesprächen anderer.',
    'Ihre Links verzeiht man ihr: Kaum jemand ärgert sich auch nur ein wenig.',
  ],
  try: [
    'Nehmen Sie ihre Antworten weg, und lassen Sie alles andere.',
    'Verdoppeln Sie ihre Links.',
  ],
  runs: {
    silent: 'Dieselben Beiträge ohne jede Antwort.',
  },
  claims: {
    grows: 'Nach vier Wochen hat sie mindestens 8\u00a0% mehr Freunde.',
    'because-of-answers': 'Ohne ihre Antworten sind es mindestens 15 Prozentpunkte weniger.',
    'site-grows':
      'In der vierten Woche besuchen mindestens 5\u00a0% mehr Menschen ihre Website als in der ersten.',
    'visits-because-of-answers': 'Ohne ihre Antworten gibt es mindestens 30 Besuche weniger.',
  },
};
