/** “What if he wakes up?” in German. */
import type { Story } from '../../stories.ts';

export const wakingUp: Story = {
  title: 'Was, wenn er aufwacht?',
  story:
    'Am Mittwochmittag liest Rex, was man über ihn sagt. Von da an schreibt er einen Link am Tag, plaudert und antwortet sechzigmal am Tag. Kommen sie zurück?',
  notice: [
    'Einige schon, einer nach dem anderen, sobald sie sich beruhigt haben und ihm im Gespräch eines Freundes begegnen.',
    'Wer ihm nicht mehr folgt, kommt nicht von selbst zurück.',
    'Acht Wochen später ist er noch weit hinter dem zurück, was er hätte.',
  ],
  try: [
    'Lassen Sie ihn am Sonntag aufwachen.',
    'Lassen Sie ihn aufwachen und niemandem antworten.',
  ],
  runs: {
    never: 'Er hat sich von Anfang an so verhalten.',
    asleep: 'Er wacht nie auf.',
  },
  events: {
    'Wed 12:00': 'Rex wacht auf: ein Link am Tag und sechzig Antworten.',
  },
  claims: {
    'some-return': 'Binnen acht Wochen kommt jemand zurück.',
    slowly: 'Zwei Wochen nach dem Aufwachen sind höchstens fünf der Gegangenen zurück.',
    'better-than-asleep': 'Es hören ihm mehr Menschen zu, als wenn er weitergemacht hätte.',
    'never-the-same':
      'Er hat mindestens 20 Prozentpunkte weniger Freunde, als wenn er es nie getan hätte.',
  },
};
