/**
 * Words within “About”, in German: what holds the model, what does not, and where it comes from.
 * Loaded with the dialog.
 */
import type { about as English } from '../en/about.ts';
import type { Words } from '../words.ts';
import { count, fixed, plural, some } from './words.ts';

export const about: Words<typeof English> = {
  title: 'Wie weit man dem glauben darf',
  lead: 'Dies ist ein Modell, das einen Blogbeitrag von 2008 nachbildet und an dem gemessen wird, was seither veröffentlicht wurde. Es zeigt, was aus seinen Regeln folgt; es sagt nicht voraus, was Ihre Freunde tun werden.',
  calibrated: 'Woran es gemessen wird',
  calibratedNote:
    'Ein einziger, festgelegter Satz von Konstanten für alle Szenarien. Jede Tatsache wird an einer Bevölkerung gemessen, die das Modell erzeugt; sie gilt als getroffen, wenn der Median über die Startwerte im Band liegt.',
  within: (met, of) =>
    of === 1
      ? `${count(met)} von 1 Tatsache liegt im Band.`
      : `${count(met)} von ${count(of)} Tatsachen ${plural(met, 'liegt', 'liegen')} im Band.`,
  noCalibration: 'Die Zahlen wurden mit dieser Seite nicht ausgeliefert.',
  columns: ['Nr.', 'Tatsache', 'Veröffentlicht', 'Band', 'Gemessen', 'Urteil'],
  verdicts: { within: 'getroffen', outside: 'verfehlt', none: 'berichtet' },
  nothing: '–',
  range: (low, high) => `${low} bis ${high}`,
  figure: (value, unit) => (unit ? `${value} ${unit}` : value),
  claims: 'Was die Szenarien behaupten',
  claimsNote: (seeds) =>
    `Jedes Szenario sagt, was dabei herauskommt, und lief mit ${some(seeds, 'Startwert', 'Startwerten')}. Eine Behauptung gilt als zutreffend, wenn sie in neun von zehn zutrifft.`,
  claimsSum: (held, of) =>
    `${count(held)} von ${some(of, 'Behauptung', 'Behauptungen')} ${plural(held, 'trifft', 'treffen')} zu.`,
  showClaims: 'Jede Behauptung',
  claimLine: (held, of) => `${count(held)} von ${count(of)}`,
  claimColumns: ['Szenario und Behauptung', 'Traf zu in', '95-%-Intervall'],
  interval: (low, high) => `${fixed(low, 2)} bis ${fixed(high, 2)}`,
  noClaims:
    'Die Zahlen wurden mit dieser Seite nicht ausgeliefert; „Viele Läufe“ zählt sie hier und jetzt.',
  extrapolated: 'Was hochgerechnet ist',
  extrapolations: [
    'Alle Raten von Plurk außer E9 bis E11. Wie oft dort jemand verlassen wurde, ist unseres Wissens nie veröffentlicht worden. E9 betrifft die aktivsten Mitglieder, E10 ist eine Faustregel, E11 eine Reihenfolge ohne Zahlen.',
    'Alle Zahlen von LinkedIn, Facebook und MySpace: Sie folgen aus dem einen Beitrag.',
    'Was ein Klick einer Website bringt, und was Freunde einem Geschäft wert sind: veröffentlichte Spannen für andere Medien, übertragen.',
    'Auf Plurk lebt man sich auseinander wie 2009 auf Twitter. Das ist angenommen.',
    'Konstanten ohne Quelle nennen am Regler „inferred“ (erschlossen).',
  ],
  contradictions: 'Was dem Beitrag widerspricht',
  contradictionsNote:
    'Der Beitrag handelt von Plurk. Für Twitter sagen drei veröffentlichte Beobachtungen etwas anderes. Sie müssen aus denselben Regeln folgen.',
  contradicting: [
    [
      'Dort hat das Entfolgen wenig damit zu tun, wie oft zwei miteinander umgehen',
      'ein Vortrag von Moon über die Studie von Kwak, Chun und Moon 2011',
      'Die meisten Bindungen enden dort durch eine Grundrate, die vom Umgang nichts weiß.',
    ],
    [
      'Am wenigsten mochten Leser die Gespräche anderer Leute',
      'André, Bernstein und Luther 2012',
      'Eine Antwort an jemand anderen landet im Strom aller, die folgen, und kostet mehr als ein plaudernder Beitrag. Auf Plurk bleibt sie im Gespräch.',
    ],
    [
      'Konten mit sehr wenigen oder sehr vielen Antworten hatten die meisten Follower',
      'Zarrella, eine Korrelation',
      'Antworten gewinnen jene, die sie bekommen, und kosten alle anderen Geduld.',
    ],
  ],
  sources: 'Woher es kommt',
  sourcesNote:
    'Der Blogbeitrag erzählt die Situationen und die Behauptungen. Die Tatsachen stehen oben mit ihren Quellen. Eine vollständige Beschreibung des Modells in der Form, die im Fach üblich ist (ODD), steht in docs/model.md des Projekts; wie die Konstanten gefunden wurden, in docs/calibration.md.',
  made: (version) =>
    `Half by Tuesday, Modell ${version}. Derselbe Startwert gibt auf jedem Rechner denselben Lauf; der Fingerabdruck am Fuß der Seite beweist es.`,
  licence:
    'MIT-Lizenz. Die Schrift Libre Franklin steht unter der SIL Open Font License. Gemacht mit D3 (ISC), lil-gui (MIT), Comlink (Apache 2.0), seedrandom (MIT), stdlib (Apache 2.0) und Zod (MIT).',
  licences: 'Alle Lizenzen im Wortlaut',
};
