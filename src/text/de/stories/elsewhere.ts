/** “Elsewhere he behaves” in German. */
import type { Story } from '../../stories.ts';

export const elsewhere: Story = {
  title: 'Anderswo benimmt er sich',
  story:
    'Am selben Wochenende ist er auch auf LinkedIn, MySpace und Facebook, wo ihn viele derselben Menschen kennen. Dort schreibt er zwei nützliche Beiträge am Tag und antwortet einem Dutzend. Nur sein Publikum auf Plurk bricht weg.',
  notice: [
    'Er ist überall derselbe, zur selben Zeit; die Hälfte bis sieben Zehntel seiner Freunde anderswo sind auch auf Plurk mit ihm befreundet.',
    'Wo er wenig schreibt und manchen antwortet, geht kaum jemand.',
  ],
  try: [
    'Geben Sie ihm auf Plurk seine Manieren von LinkedIn.',
    'Geben Sie ihm auf Facebook seine Manieren von Plurk.',
  ],
  runs: {
    linkedin:
      'Dasselbe Wochenende auf LinkedIn, mit zwei nützlichen Links am Tag und zwölf Antworten.',
    myspace:
      'Dasselbe Wochenende auf MySpace, mit zwei nützlichen Links am Tag und zwölf Antworten.',
    facebook:
      'Dasselbe Wochenende auf Facebook, mit zwei nützlichen Links am Tag und zwölf Antworten.',
  },
  claims: {
    'plurk-collapses': 'Auf Plurk verliert er bis Dienstagmittag die Hälfte seiner Freunde.',
    'linkedin-stays': 'Auf LinkedIn behält er mindestens 95\u00a0% von ihnen.',
    'myspace-stays': 'Auf MySpace behält er mindestens 95\u00a0% von ihnen.',
    'facebook-stays': 'Auf Facebook behält er mindestens 95\u00a0% von ihnen.',
  },
};
