/** “Three ways to be found” in German. */
import type { Story } from '../../stories.ts';

export const threeWaysToBeFound: Story = {
  title: 'Drei Wege, gefunden zu werden',
  story:
    'Nora hat für ihre Website etwa zweihundert Dollar in der Woche, ihre eigenen Stunden eingerechnet. Ein Drittel geht ins Gespräch, ein Drittel in Anzeigen, ein Drittel in Arbeit an der Website, die von der Suche gefunden wird. In zwei anderen Leben gibt sie alles für eines aus. Nach zwanzig Wochen ist das Budget verbraucht, und sie tut nichts mehr.',
  notice: [
    'Gespräch bringt vom ersten Tag an Besuche, und drei Wochen nach seinem Ende kaum noch welche.',
    'Anzeigen wirken, solange sie bezahlt werden, und jeder weitere Dollar bringt weniger.',
    'Die Suche beginnt mit nichts, wächst die ganze Zeit und läuft weiter, wenn alles andere aufgehört hat.',
    'In Kunden statt in Besuchen gezählt, ist das Gespräch am besten: Seine Besucher kennen sie.',
  ],
  try: ['Stecken Sie alle Stunden in die Website.', 'Hören Sie nach acht Wochen auf.'],
  runs: {
    social: 'Alles ins Gespräch.',
    ads: 'Alles in Anzeigen.',
  },
  events: {
    'Mon 00:00 +20w': 'Das Budget ist verbraucht: Nora tut nichts mehr.',
  },
  claims: {
    'same-cost-as-talk': 'Gespräch allein kostet dasselbe, auf 2\u00a0% genau.',
    'same-cost-as-ads': 'Anzeigen allein kosten dasselbe, auf 2\u00a0% genau.',
    'buzz-comes-at-once': 'Gespräch allein bringt in der zweiten Woche mindestens 15 Besuche.',
    'buzz-fades':
      'Einen Monat nach seinem Ende bringt Gespräch allein höchstens 4 Besuche in der Woche.',
    'ads-work-while-paid':
      'Anzeigen allein bringen in der letzten bezahlten Woche mindestens 70 Besuche.',
    'ads-stop':
      'Einen Monat, nachdem das Geld verbraucht ist, bringen sie höchstens ein Zehntel davon.',
    'search-begins-slowly':
      'Bei allen dreien zugleich bringt die Suche in der vierten Woche höchstens 5 Besuche.',
    'search-compounds': 'In der zwanzigsten Woche bringt sie mindestens 35.',
    'search-lasts':
      'Sechs Wochen nach der letzten Arbeitsstunde bringt sie mehr als je zuvor: mindestens 50.',
    'more-than-talk': 'Alle drei zugleich bringen mehr Besuche als Gespräch allein.',
    'more-than-ads': 'Alle drei zugleich bringen mehr Besuche als Anzeigen allein.',
    'more-left-than-talk':
      'In der letzten Woche bleiben von allen dreien mindestens 10 Besuche mehr als von Gespräch allein.',
    'more-left-than-ads':
      'In der letzten Woche bleiben von allen dreien mindestens 40 Besuche mehr als von Anzeigen allein.',
    'customers-by-talk':
      'In Kunden gezählt, ist Gespräch allein besser als alle drei zugleich: mindestens 10 mehr.',
  },
};
