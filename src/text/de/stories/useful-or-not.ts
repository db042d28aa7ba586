/** “Useful, or only loud” in German. */
import type { Story } from '../../stories.ts';

export const usefulOrNot: Story = {
  title: 'Nützlich oder nur laut',
  story:
    'Dieselben vierundzwanzig Links am selben Wochenende. Diesmal nützen neun von zehn denen, die sie lesen.',
  notice: [
    'Ein nützlicher Beitrag kostet weniger Geduld als ein leerer.',
    'Trotzdem haben Schweigen und Salven ihren Preis.',
  ],
  try: ['Machen Sie die Hälfte nützlich.', 'Machen Sie die Links nützlich, und verteilen Sie sie.'],
  runs: {
    empty: 'Keiner von ihnen nützt irgendwem.',
  },
  claims: {
    'useful-keeps': 'Nützliche Links halten mindestens 3 Prozentpunkte mehr Freunde als leere.',
  },
};
