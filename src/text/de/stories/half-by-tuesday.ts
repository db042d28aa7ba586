/** “Half by Tuesday” in German. */
import type { Story } from '../../stories.ts';

export const halfByTuesday: Story = {
  title: 'Bis Dienstag die Hälfte',
  story:
    'Ein bekannter Werber hat 200 Freunde. Über ein Wochenende setzt er Links zu seiner eigenen Website ab, sechs auf einmal, und antwortet niemandem.',
  notice: [
    'Die Leute hören auf zuzuhören, bevor sie gehen: Achten Sie darauf, wie die zweite Kurve zuerst fällt.',
    'Wer ihn stumm schaltet, begegnet ihm noch in den Gesprächen seiner Freunde.',
    'Wer oft kommt, geht zuerst; wer einmal am Tag vorbeischaut, hält länger durch.',
  ],
  try: [
    'Lassen Sie ihn dieselben Links einzeln absetzen statt sechs auf einmal.',
    'Behalten Sie die Links bei, und lassen Sie ihn sechzigmal am Tag antworten.',
    'Nehmen Sie alle Links weg: Geht dann jemand?',
  ],
  claims: {
    'half-by-tuesday': 'Bis Dienstag 12:00 hat das Konto die Hälfte seiner Freunde verloren.',
  },
};
