/**
 * The populations in which facts are measured, as scenarios. They state who lives there, never a
 * constant of the model. Each has an account that does nothing, unless the fact is about one.
 */
import { readScenario } from '../../read-scenario.ts';
import type { Scenario } from '../../sim/scenario/types.ts';
import type { DataFile } from './data.ts';

export type PopulationId =
  | 'twitter-2009'
  | 'following-2009'
  | 'following-2020'
  | 'plurk-2008'
  | 'dose'
  | 'offender'
  | 'circle'
  | 'circle-facebook';

/** A population; with the file of friendships that replaces its network. */
interface Population {
  readonly scenario: Scenario;
  readonly network?: DataFile;
}

const BYSTANDER = { name: 'Bystander', strategy: 'broadcaster', friends: 10 };

/** Ties are one-way as often as not (E8), and a third of what is no reply carries a link (E4). */
const ONE_WAY = { members: 1000, communities: 6, reciprocity: 0.5, linkShare: 0.32 };
/** All accounts there are: most write next to nothing, some write day and night (E7). */
const TWITTER = {
  ...ONE_WAY,
  postsPerDay: 0.028,
  postsSpread: 2.85,
  postsMost: 200,
  involvement: 0.92,
  sociability: 0.08,
  sociabilitySpread: 0.9,
};
/**
 * People as the panels of E1 to E3 hold them, ordinary or active ones without bots, with enough
 * ties to see who tidies up; who has five times as many answers a fifth as often.
 */
const FOLLOWING = { ...ONE_WAY, friendsEach: 100, sociability: 0.024, usefulShareOfMembers: 0.8 };

/** Chatty plurks a day of the dose-response, with answers a day beside them and without. */
export const DOSES = {
  answering: { answersPerDay: 38, perDay: [0, 10, 20, 30, 40, 60, 80] },
  alone: { answersPerDay: 0, perDay: [0, 5, 10, 20, 30, 40] },
} as const;
/** Name of a run of the dose-response. */
export const doseRun = (way: keyof typeof DOSES, dose: number): string => `${way}-${dose}`;

const DOSE_RUNS = (Object.keys(DOSES) as (keyof typeof DOSES)[]).flatMap((way) =>
  DOSES[way].perDay.map((dose) => ({
    id: doseRun(way, dose),
    text: `${dose} chatty plurks a day.`,
    set: { chatsPerDay: dose, responsesPerDay: DOSES[way].answersPerDay },
  })),
);

/** As active as the most active members of E9. */
const CONVERSER = {
  name: 'Ann',
  strategy: 'converser',
  friends: 500,
  posts: {
    chatsPerDay: 7,
    questionsPerDay: 1,
    linksPerDay: 1,
    responsesPerDay: 38,
    usefulShare: 0.5,
  },
};

const population = (id: string, fields: object): Scenario => {
  const read = readScenario({
    format: 1,
    id,
    title: id,
    story: 'A population for calibration.',
    starts: 'Mon 00:00',
    accounts: [BYSTANDER],
    ...fields,
  });
  if (!read.ok) throw new Error(`population ${id}: ${JSON.stringify(read.problems)}`);
  return read.value;
};

/** All populations. */
export const POPULATIONS: Readonly<Record<PopulationId, Population>> = {
  'twitter-2009': {
    scenario: population('twitter-2009', {
      until: 'Wed 00:00 +7w',
      platform: 'twitter',
      population: { ...TWITTER, friendsEach: 18 },
      runs: [{ id: 'large', text: 'Ten times as many.', set: { members: 10_000 } }],
    }),
  },
  'following-2009': {
    scenario: population('following-2009', {
      until: 'Wed 00:00 +7w',
      platform: 'twitter',
      population: FOLLOWING,
    }),
  },
  'following-2020': {
    scenario: population('following-2020', {
      era: '2020',
      until: 'Mon 00:00 +6w',
      platform: 'twitter',
      population: FOLLOWING,
    }),
  },
  'plurk-2008': {
    scenario: population('plurk-2008', {
      until: 'Mon 00:00 +13w',
      platform: 'plurk',
      population: { members: 1000, communities: 6, friendsEach: 20 },
    }),
  },
  dose: {
    scenario: population('dose', {
      until: 'Mon 00:00 +4w',
      platform: 'plurk',
      population: { members: 600, communities: 6, friendsEach: 20 },
      accounts: [{ ...BYSTANDER, name: 'Chatty', friends: 200, posts: { usefulShare: 0.5 } }],
      runs: DOSE_RUNS,
    }),
  },
  offender: {
    scenario: population('offender', {
      starts: 'Sat 00:00',
      until: 'Sat 00:00 +4w',
      platform: 'plurk',
      population: { members: 600, communities: 6, friendsEach: 20 },
      accounts: [
        {
          name: 'Rex',
          strategy: 'broadcaster',
          friends: 200,
          posts: { linksPerDay: 24, burstSize: 6 },
        },
      ],
      events: [
        {
          at: 'Wed 00:00',
          text: 'Rex reforms.',
          strategy: 'converser',
          posts: {
            linksPerDay: 1,
            chatsPerDay: 3,
            burstSize: 1,
            responsesPerDay: 60,
            usefulShare: 0.5,
          },
        },
      ],
    }),
  },
  circle: {
    scenario: population('circle', {
      until: 'Mon 00:00 +8w',
      platform: 'twitter',
      population: { ...TWITTER, friendsEach: 18 },
      accounts: [CONVERSER],
    }),
  },
  'circle-facebook': {
    scenario: population('circle-facebook', {
      until: 'Mon 00:00 +8w',
      platform: 'twitter',
      population: TWITTER,
      accounts: [CONVERSER],
    }),
    network: 'facebook_combined.txt',
  },
};
