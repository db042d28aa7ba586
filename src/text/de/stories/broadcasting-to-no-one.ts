/** “Broadcasting to no one” in German. */
import type { Story } from '../../stories.ts';

export const broadcastingToNoOne: Story = {
  title: 'Senden ins Leere',
  story:
    'Rex macht weiter, wie er begonnen hat: Links, sechs auf einmal, vier Wochen lang. Die Zahl seiner Freunde hört auf zu fallen. Sein Publikum schwindet weiter.',
  notice: [
    'Die Zahl der Freunde pendelt sich ein und sieht nach einem Ergebnis aus.',
    'Wer ihm nicht mehr folgt, bleibt befreundet: wird gezählt und hört nicht zu.',
    'Nach zwei Wochen ist fast niemand mehr da, der einen guten Beitrag sähe.',
  ],
  try: [
    'Nehmen Sie die Links nach der ersten Woche weg: Wer ist noch da, um es zu merken?',
    'Lassen Sie ihn von Anfang an dreißigmal am Tag antworten.',
  ],
  claims: {
    'nobody-listens': 'Nach vier Wochen hört weniger als ein Zehntel der anfänglichen Freunde zu.',
    'count-stays': 'Die Zahl der Freunde zeigt noch mehr als ein Viertel von ihnen.',
  },
};
