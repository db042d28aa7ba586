/** Metrics: what can be read off an account's series at a moment, by name. A table, not code. */
import { CAUSES, REASONS, SOURCES } from './frame.ts';
import type { World } from './world.ts';

/** One row of the series, with what it is compared to. */
interface Row {
  readonly at: World['tables']['series']['at'];
  /** Index into the series. */
  readonly row: number;
  /** The row of seven days before, or the first one in the first week. */
  readonly weekAgo: number;
  /** The row at the end of the first week, or the present one within it. */
  readonly firstWeek: number;
  readonly start: number;
}

export interface Metric {
  readonly label: string;
  readonly unit: 'people' | 'share' | 'posts' | 'times' | 'visits' | 'hours' | 'dollars';
  readonly of: (row: Row) => number;
}

/** A figure of the whole population, the same for every account; `measure` knows how it is read. */
export interface Census extends Omit<Metric, 'of'> {
  readonly census: 'popularLead';
}

const leftBy = (reason: number) => (r: Row) => r.at.leftBy[r.row * REASONS.length + reason];
/** Departures so far, of those who came back too. */
const departures = (r: Row) => r.at.left[r.row] + r.at.returned[r.row];
const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const left = (reason: number, label: string): Metric => ({
  label,
  unit: 'people',
  of: leftBy(reason),
});

/** Visits or conversions so far, from some sources or from all. */
const bySource = (
  count: 'visits' | 'conversions',
  r: Row,
  row: number,
  sources: readonly (typeof SOURCES)[number][] = SOURCES,
): number =>
  sources.reduce(
    (sum, source) => sum + r.at[count][row * SOURCES.length + SOURCES.indexOf(source)],
    0,
  );
const visitsBy = (label: string, ...sources: readonly (typeof SOURCES)[number][]): Metric => ({
  label,
  unit: 'visits',
  of: (r) => bySource('visits', r, r.row, sources),
});
const inAWeek = (total: Metric): Metric => ({
  label: `${total.label}, in the last seven days`,
  unit: total.unit,
  of: (r) => total.of(r) - total.of({ ...r, row: r.weekAgo }),
});
const visits = visitsBy('Visits to the site', ...SOURCES);
const visitsSocial = visitsBy('Visits by links and word of mouth', 'links', 'wordOfMouth');
const visitsAds = visitsBy('Visits by advertising', 'ads');
const visitsSearch = visitsBy('Visits by search', 'search');

export const METRICS = {
  friends: { label: 'Friends', unit: 'people', of: (r) => r.at.friends[r.row] },
  friendsKept: {
    label: 'Friends kept, of those at the start',
    unit: 'share',
    of: (r) => shareOf(r.at.friends[r.row], r.start),
  },
  listening: { label: 'Actually listening', unit: 'people', of: (r) => r.at.listening[r.row] },
  listeningKept: {
    label: 'Listening, of the friends at the start',
    unit: 'share',
    of: (r) => shareOf(r.at.listening[r.row], r.start),
  },
  muted: { label: 'Muted', unit: 'people', of: (r) => r.at.muted[r.row] },
  stopped: { label: 'Stopped following', unit: 'people', of: (r) => r.at.stopped[r.row] },
  left: { label: 'Left', unit: 'people', of: (r) => r.at.left[r.row] },
  gained: { label: 'Friends gained', unit: 'people', of: (r) => r.at.gained[r.row] },
  returned: { label: 'Friends who came back', unit: 'people', of: (r) => r.at.returned[r.row] },
  friendsGrowth: {
    label: 'Friends, against those at the start',
    unit: 'share',
    of: (r) => shareOf(r.at.friends[r.row], r.start) - 1,
  },
  leftForNoise: left(CAUSES.indexOf('noise'), 'Left for noise'),
  leftForPromotion: left(CAUSES.indexOf('promotion'), 'Left for promotion'),
  leftForSilence: left(CAUSES.indexOf('silence'), 'Left for no interaction'),
  leftForOthers: left(CAUSES.indexOf('others'), 'Left following others'),
  leftByDrift: left(REASONS.indexOf('drift'), 'Left by drift'),
  leftDropped: left(REASONS.indexOf('dropped'), 'Dropped by the account'),
  leftAfterRung: {
    label: 'Of those who left, had muted or stopped following first',
    unit: 'share',
    of: (r) => shareOf(r.at.leftAfterRung[r.row], departures(r)),
  },
  leftWarned: {
    label: 'Of those who left, had muted or stopped first, or left within a day of a burst seen',
    unit: 'share',
    of: (r) => shareOf(r.at.leftWarned[r.row], departures(r)),
  },
  requested: {
    label: 'Friend requests sent',
    unit: 'people',
    of: (r) => r.at.requested[r.row],
  },
  accepted: {
    label: 'Friend requests accepted',
    unit: 'people',
    of: (r) => r.at.accepted[r.row],
  },
  leftSwayed: {
    label: 'Left, but would have stayed had no others left',
    unit: 'people',
    of: (r) => r.at.leftSwayed[r.row],
  },
  refused: {
    label: 'Looked at the profile and did not follow',
    unit: 'people',
    of: (r) => r.at.refused[r.row],
  },
  links: { label: 'Links posted', unit: 'posts', of: (r) => r.at.links[r.row] },
  otherPosts: { label: 'Other posts', unit: 'posts', of: (r) => r.at.otherPosts[r.row] },
  responses: { label: 'Responses written', unit: 'posts', of: (r) => r.at.responses[r.row] },
  seen: { label: 'Times seen', unit: 'times', of: (r) => r.at.seen[r.row] },
  clicksPerSight: {
    label: 'Clicks, of the times a link was seen',
    unit: 'share',
    of: (r) => shareOf(r.at.clicks[r.row], r.at.linksSeen[r.row]),
  },
  clicks: { label: 'Clicks', unit: 'times', of: (r) => r.at.clicks[r.row] },
  visits,
  visitsSocial,
  visitsAds,
  visitsSearch,
  visitsWeek: inAWeek(visits),
  visitsSocialWeek: inAWeek(visitsSocial),
  visitsAdsWeek: inAWeek(visitsAds),
  visitsSearchWeek: inAWeek(visitsSearch),
  visitsGrowth: {
    label: 'Visits in the last seven days, against those in the first seven',
    unit: 'share',
    of: (r) => {
      const first = visits.of({ ...r, row: r.firstWeek });
      return first > 0 ? inAWeek(visits).of(r) / first - 1 : 0;
    },
  },
  conversions: {
    label: 'Conversions',
    unit: 'times',
    of: (r) => bySource('conversions', r, r.row),
  },
  conversionsPerVisit: {
    label: 'Conversions, of all visits',
    unit: 'share',
    of: (r) => shareOf(bySource('conversions', r, r.row), visits.of(r)),
  },
  hours: { label: 'Hours spent', unit: 'hours', of: (r) => r.at.hours[r.row] },
  money: { label: 'Money spent', unit: 'dollars', of: (r) => r.at.money[r.row] },
  cost: {
    label: 'Cost, hours at their rate included',
    unit: 'dollars',
    of: (r) => r.at.cost[r.row],
  },
  popularLead: {
    label: 'Responses to each post of the ten most popular, against the median member',
    unit: 'times',
    census: 'popularLead',
  },
} as const satisfies Record<string, Metric | Census>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as MetricName[];
