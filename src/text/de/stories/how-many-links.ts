/** “How many links are too many?” in German. */
import type { Story } from '../../stories.ts';

export const howManyLinks: Story = {
  title: 'Wie viele Links sind zu viele?',
  story:
    'Fünf Links am Tag zu seiner eigenen Website, einer nach dem anderen, drei Wochen lang, und kein Gespräch. Ist das viel? Es kommt darauf an, was er sonst tut.',
  notice: [
    'Ein gelegentlicher Link schadet nicht.',
    'Zwischen zwei und fünf am Tag knickt die Kurve ein.',
    'Wo er Gespräche führt, knickt sie viel später ein.',
  ],
  try: ['Zwei Links am Tag.', 'Zehn Links am Tag und dreißig Antworten.'],
  runs: {
    'links-0-answers-0': '0 Links am Tag und 0 Antworten.',
    'links-0-answers-30': '0 Links am Tag und 30 Antworten.',
    'links-2-answers-0': '2 Links am Tag und 0 Antworten.',
    'links-2-answers-30': '2 Links am Tag und 30 Antworten.',
    'links-5-answers-30': '5 Links am Tag und 30 Antworten.',
    'links-10-answers-0': '10 Links am Tag und 0 Antworten.',
    'links-10-answers-30': '10 Links am Tag und 30 Antworten.',
    'links-20-answers-0': '20 Links am Tag und 0 Antworten.',
    'links-20-answers-30': '20 Links am Tag und 30 Antworten.',
  },
  claims: {
    'occasional-is-fine': 'Ohne Links sind nach drei Wochen noch mindestens 95\u00a0% da.',
    'more-costs-more-2': '2 Links am Tag halten nicht mehr Freunde als die Dosis davor.',
    'more-costs-more-5': '5 Links am Tag halten nicht mehr Freunde als die Dosis davor.',
    'more-costs-more-10': 'Bei 10 Links am Tag hören nicht mehr Menschen zu als bei 5.',
    'more-costs-more-20':
      'Bei 20 Links am Tag hören, bis auf einige wenige, nicht mehr Menschen zu als bei 10: Es ist niemand mehr zu verlieren.',
    'half-at-five':
      'Fünf Links am Tag ohne Antworten kosten zwischen einem Drittel und drei Vierteln der Freunde.',
    'conversation-shifts-it':
      'Mit dreißig Antworten am Tag kosten zehn Links weniger als fünf ohne.',
  },
};
