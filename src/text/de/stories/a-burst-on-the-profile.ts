/** “A burst on the profile” in German. */
import type { Story } from '../../stories.ts';

export const aBurstOnTheProfile: Story = {
  title: 'Eine Salve im Profil',
  story:
    'Eve antwortet sechzigmal am Tag und ist überall zu sehen. Doch wer ihr Profil ansieht, findet sechs Links auf einmal. Im anderen Lauf setzt sie dieselben Links einzeln ab.',
  notice: [
    'Die Leute sehen sich das Profil an, bevor sie jemandem folgen.',
    'Dieselben Links, verteilt, bringen weit mehr neue Freunde.',
  ],
  try: ['Lassen Sie Eve drei Links auf einmal absetzen.', 'Nehmen Sie die Links weg.'],
  runs: {
    spread: 'Dieselben Links, einer nach dem anderen.',
  },
  claims: {
    'fewer-come': 'Es kommen mindestens fünf neue Freunde weniger.',
    'fewer-click': 'Von denen, die einen Link sehen, klicken weniger.',
  },
};
