/** “Twitter shrugs” in German. */
import type { Story } from '../../stories.ts';

export const twitterShrugs: Story = {
  title: 'Twitter zuckt mit den Achseln',
  story:
    'Genau die Beiträge jenes Wochenendes, nach einem Protokoll: dieselben Links zu denselben Viertelstunden, vor denselben Menschen, auf Twitter. Sie scrollen vorbei, und nichts geschieht.',
  notice: [
    'Ein Link auf Twitter ist binnen einer Stunde fort: Wenige sind da, um ihn zu sehen.',
    'In einem Strom erwartet niemand eine Antwort; Schweigen kostet also wenig.',
    'Vergleichen Sie mit Plurk: dieselben Menschen, dieselben Würfel, dasselbe Protokoll; nur die Plattform ist anders.',
  ],
  try: [
    'Spielen Sie ein eigenes Protokoll ab: --log posts.csv.',
    'Nehmen Sie einen anderen Startwert: Das Protokoll bleibt, wie es ist.',
  ],
  runs: {
    plurk: 'Dasselbe Protokoll auf Plurk.',
  },
  claims: {
    'under-a-tenth':
      'Auf Twitter kostet ihn das Wochenende weniger als ein Zehntel seiner Follower.',
    'plurk-is-different':
      'Auf Plurk bleiben am selben Wochenende mindestens 30 Prozentpunkte weniger.',
  },
};
