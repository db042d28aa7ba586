/** “Known for it” in German. */
import type { Story } from '../../stories.ts';

export const knownForIt: Story = {
  title: 'Dafür bekannt',
  story:
    'Lou sendet und tut sonst nichts. Wer mit denen befreundet ist, die ihn fallen lassen, sieht es, denkt an die eigene Geduld und geht, bevor sie aufgebraucht ist. Wer sein Profil ansieht, fängt gar nicht erst an. Ein anderer Lou sendet einmal am Tag, zwischen Gesprächen.',
  notice: [
    'Manche gehen, die geblieben wären, wäre sonst niemand gegangen.',
    'Wer Gespräche führt und dann und wann sendet, büßt dafür fast nichts ein.',
  ],
  try: [
    'Lassen Sie unbemerkt bleiben, wer geht (eine Konstante des Modells).',
    'Lassen Sie ihn sechzig Menschen am Tag antworten.',
  ],
  runs: {
    odd: 'Ein Link am Tag und zwanzig Antworten.',
  },
  claims: {
    'leave-because-others-did':
      'Binnen der Woche gehen mindestens zehn Menschen, deren eigene Geduld nicht aufgebraucht war.',
    'odd-one-is-fine':
      'Wer einmal am Tag sendet und Gespräche führt, behält neunzehn von zwanzig Freunden.',
    'odd-one-is-not-talked-about':
      'Von dem, der Gespräche führt, geht höchstens ein Freund, weil andere gingen.',
  },
};
