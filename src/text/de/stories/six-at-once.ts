/** “Six at once, every few hours” in German. */
import type { Story } from '../../stories.ts';

export const sixAtOnce: Story = {
  title: 'Immer sechs auf einmal',
  story:
    'Rob setzt alle paar Stunden sechs Beiträge auf einmal ab: Fragen, die nichts fragen, und Links. Die Gespräche seiner Freunde tragen sie zu denen zurück, die ihn stumm geschaltet hatten.',
  notice: [
    'Stumm geschaltet wird ein Gespräch, kein Mensch.',
    'Wer ihm nicht mehr folgt, begegnet ihm in den Gesprächen von Freunden, die ihm noch antworten.',
    'Am Ende haben die meisten, die gehen, zuerst etwas Milderes versucht.',
  ],
  try: [
    'Lassen Sie ihn eines nach dem anderen schreiben.',
    'Lassen Sie ihn fragen und auf das antworten, was man ihm sagt.',
  ],
  runs: {
    spread: 'Dieselben Beiträge, einer nach dem anderen.',
  },
  claims: {
    'tried-milder-first':
      'Binnen einer Woche hatten mehr als zwei Fünftel der Gegangenen ihn zuerst stumm geschaltet oder waren ihm nicht mehr gefolgt.',
    'half-gone': 'Ein Drittel seiner Freunde oder mehr ist binnen der Woche gegangen.',
    'for-noise': 'Einige gehen, weil es zu viel auf einmal ist.',
    'for-silence': 'Einige gehen, weil er nie antwortet.',
    'bursts-cost':
      'Einer nach dem anderen vertreiben die Beiträge weniger durch zu viel auf einmal.',
  },
};
