/** “Trust brings business” in German. */
import type { Story } from '../../stories.ts';

export const trustBringsBusiness: Story = {
  title: 'Vertrauen bringt Kunden',
  story:
    'Ruth verkauft etwas auf ihrer Website. Vier Wochen lang setzt sie drei Links am Tag ab und verbringt die übrige Zeit im Gespräch. Einmal setzt sie dieselben Links ab und sagt nichts, und einmal kauft sie ihre Besucher.',
  notice: [
    'Die Links sind mit und ohne Gespräch dieselben.',
    'Wer mit ihr im Gespräch war, öffnet sie öfter und wird dann eher Kunde.',
    'Gekaufte Besucher kennen niemanden: Zwei von hundert bleiben.',
  ],
  try: [
    'Halbieren Sie ihre Antworten.',
    'Setzen Sie die Links sechs auf einmal ab.',
    'Lassen Sie Ruth Besucher kaufen und Gespräche führen.',
  ],
  runs: {
    silent: 'Dieselben Links ohne jede Antwort.',
    bought: 'Keine Beiträge und keine Antworten: Sie kauft ihre Besucher.',
  },
  claims: {
    'more-per-visit':
      'Von ihren Besuchern werden mindestens einen halben Prozentpunkt mehr zu Kunden als ohne Gespräch.',
    'more-than-bought':
      'Von ihren Besuchern werden mindestens zwei Prozentpunkte mehr zu Kunden als von den gekauften.',
    'more-customers': 'Sie hat mindestens 20 Kunden mehr als ohne Gespräch.',
  },
};
