/**
 * Words within “About”, in English: what holds the model, what does not, and where it comes from.
 * Loaded with the dialog.
 */
import { count, plural } from '../sentences.ts';

export const about = {
  title: 'How far to believe this',
  lead: 'This is a model that reproduces one blog post of 2008, held against what has been published since. It shows what follows from its rules; it does not forecast what your friends will do.',
  calibrated: 'What it is held against',
  calibratedNote:
    'One frozen set of constants for all scenarios. Each fact is measured in a population that the engine makes; it is met when the medians over seeds lie within the band.',
  within: (met: number, of: number): string =>
    `${count(met)} of ${count(of)} ${plural(of, 'fact lies', 'facts lie')} within their bands.`,
  noCalibration: 'The figures were not delivered with this page.',
  columns: ['No.', 'Fact', 'Published', 'Band', 'Measured', 'Verdict'],
  verdicts: { within: 'within', outside: 'outside', none: 'reported' },
  nothing: '–',
  range: (low: string, high: string): string => `${low} to ${high}`,
  figure: (value: string, unit: string): string => (unit ? `${value} ${unit}` : value),
  claims: 'What the scenarios claim',
  claimsNote: (seeds: number): string =>
    `Each scenario says what comes of it, and was run with ${count(seeds)} ${plural(seeds, 'seed', 'seeds')}. A claim counts as held when it holds in nine of ten.`,
  claimsSum: (held: number, of: number): string =>
    `${count(held)} of ${count(of)} ${plural(of, 'claim holds', 'claims hold')}.`,
  showClaims: 'Every claim',
  claimLine: (held: number, of: number): string => `${count(held)} of ${count(of)}`,
  claimColumns: ['Scenario and claim', 'Held in', '95 % interval'],
  interval: (low: number, high: number): string => `${low.toFixed(2)} to ${high.toFixed(2)}`,
  noClaims: 'The figures were not delivered with this page; “Run many” counts them here and now.',
  extrapolated: 'What is extrapolated',
  extrapolations: [
    'All rates of Plurk beyond E9 to E11. No rate at which people left anybody there was published, as far as we know. E9 is about its most active members, E10 a rule of thumb, E11 an order without numbers.',
    'All numbers of LinkedIn, Facebook and MySpace: they follow from the one post.',
    'What a click brings to a site, and what friends are worth to a business: published ranges for other media, brought over.',
    'Ties on Plurk drift apart as on Twitter in 2009. That is assumed.',
    'Constants without a source say “inferred” at their slider.',
  ],
  contradictions: 'What contradicts the post',
  contradictionsNote:
    'The post was written about Plurk. On Twitter, three published observations say otherwise. They have to come out of the same rules.',
  contradicting: [
    [
      'There, unfollowing has little to do with how often two people interact',
      'a talk by Moon on the study of Kwak, Chun and Moon 2011',
      'Most ties there end by a background rate that knows nothing of interaction.',
    ],
    [
      'Followers disliked other people’s conversations most',
      'André, Bernstein and Luther 2012',
      'An answer to somebody else lands in the stream of all who follow, and costs more than a chatty post. On Plurk it stays inside the thread.',
    ],
    [
      'Accounts with very few or very many answers had the most followers',
      'Zarrella, a correlation',
      'Answers win those who get them and cost the patience of all others.',
    ],
  ] as readonly (readonly [string, string, string])[],
  sources: 'Where it comes from',
  sourcesNote:
    'The blog post tells the situations and the claims. The facts are named with their sources above. A full description of the model, in the form that the field uses (ODD), is in docs/model.md of the project; how the constants were found is in docs/calibration.md.',
  made: (version: string): string =>
    `Half by Tuesday, engine ${version}. The same seed gives the same run on every machine; the fingerprint at the bottom of the page proves it.`,
  licence:
    'MIT licence. The typeface Libre Franklin is under the SIL Open Font License. Made with D3 (ISC), lil-gui (MIT), Comlink (Apache 2.0), seedrandom (MIT), stdlib (Apache 2.0) and Zod (MIT).',
  licences: 'All licences in full',
} as const;
