/** “The same link, a warmer reader” in German. */
import type { Story } from '../../stories.ts';

export const sameLinkWarmerReader: Story = {
  title: 'Derselbe Link, zugeneigte Leser',
  story:
    'Zwei Links am Tag, vier Wochen lang. Sie anzuklicken steht jedem frei, und wer Gespräche geführt hat, tut es öfter.',
  notice: [
    'Die Links sind in beiden Läufen dieselben; nur das Gespräch ist anders.',
    'Zugeneigte Leser klicken öfter, und es sind mehr von ihnen übrig.',
  ],
  try: ['Setzen Sie die Links sechs auf einmal ab.', 'Antworten Sie hundertmal am Tag.'],
  runs: {
    silent: 'Dieselben Links ohne jede Antwort.',
  },
  claims: {
    'clicks-rise':
      'Von denen, die einen Link sehen, klicken mindestens 4 Prozentpunkte mehr, wo dessen Autor Gespräche führt.',
  },
};
