/**
 * Every word the page shows, in English: plain strings here, sentence templates beside it. Knows
 * nothing of the page or the engine; numbers come in as arguments.
 */

import { causes } from './en/causes.ts';
import { compare } from './en/compare.ts';
import { controls } from './en/controls.ts';
import { libraryText } from './en/library.ts';
import { many } from './en/many.ts';
import { panel } from './en/panel.ts';
import { person } from './en/person.ts';
import { NO_NAMES } from './named.ts';
import type { Counts, MoveFacts } from './sentences.ts';
import {
  because,
  capital,
  count,
  DAYS,
  ending,
  fixed,
  headline,
  measured,
  moment,
  percent,
  plural,
  points,
  REASONS,
  verb,
} from './sentences.ts';
import { NO_STORIES } from './stories.ts';

export type { Counts, MoveFacts };
export { capital };

export const text = {
  ...controls,
  compare,
  about: {
    button: 'About',
    buttonHelp:
      'How far to believe this: what is calibrated, what is extrapolated, sources, licence',
    missing: 'The facts could not be loaded. Reload the page to try again.',
  },
  many,
  app: 'Half by Tuesday',
  names: NO_NAMES,
  stories: NO_STORIES,
  language: { label: 'Language', other: 'Deutsch', code: 'de' },
  moment,
  stamp: (label: string): string => label,
  count,
  percent,
  points,
  fixed,
  headline,
  news: (at: string, words: string): string => `${moment(at)}: ${words}`,
  ending,
  weekday: (day: string): string => DAYS[day] ?? day,
  shortDay: (day: string): string => day,
  listening: (n: number): string => `${count(n)} listening`,
  friends: (n: number): string => `${count(n)} friends`,
  before: (n: number): string => `before: ${count(n)}`,
  halfOnly: 'Half',
  half: (n: number): string => `Half: ${count(n)}`,
  leftCount: (n: number): string => `${count(n)} left`,
  kinds: ['link', 'announcement', 'question', 'chat'],
  standing: ['not a friend', 'listening', 'muted', 'stopped following', 'left'],
  reasons: REASONS,
  move: (name: string, facts: MoveFacts): string => `${name} ${verb(facts)}.`,
  because,
  causes,
  person,
  claim: {
    held: 'Claim held:',
    failed: 'Claim did not hold:',
    measured,
    folded: (more: number, others: number): string =>
      [
        more > 0 ? `${more} more ${plural(more, 'claim', 'claims')}` : '',
        others > 0 ? `${others} ${plural(others, 'claim needs', 'claims need')} a comparison` : '',
      ]
        .filter(Boolean)
        .join('; '),
    command: 'Other runs of the same people decide them: see the command “claims”.',
  },
  live: (at: string, counts: Counts): string => `${moment(at)}. ${headline(counts)}`,
  key: {
    label: 'How to read the picture',
    listening: 'listening',
    muted: 'muted',
    stopped: 'stopped following',
    left: 'left',
    warm: 'warm',
    calm: 'indifferent',
    sour: 'out of patience',
  },
  stage: {
    label: (account: string): string =>
      `Picture of the friends of ${account}; the story tells the same in words.`,
    links: (n: number): string => `${n} ${plural(n, 'link', 'links')}`,
    fit: 'Show everybody',
    drawn: (n: number, members: number, account: string): string =>
      `${count(n)} of ${count(members)} people: friends of ${account}, friends of theirs, and a fair sample.`,
    patience: (used: number): string => `${percent(used)} of patience used`,
    warmth: (share: number): string => `warmth ${percent(share)}`,
    author: 'writes the posts',
  },
  waiting: {
    label: 'How far it is',
    building: 'Building the world',
    going: 'Living the story again up to this moment',
    cancel: 'Cancel',
  },
  timeline: {
    label: 'Friends and listening friends over time',
    playhead: 'Moment of the story',
    at: (label: string, friends: number, listening: number): string =>
      `${moment(label)}: ${count(friends)} friends, ${count(listening)} listening`,
    week: (n: number): string => `Week ${n}`,
    links: (n: number): string => `${count(n)} ${plural(n, 'link', 'links')}`,
    posts: (n: number): string => `${count(n)} ${plural(n, 'other post', 'other posts')}`,
    responses: (n: number): string => `${count(n)} ${plural(n, 'response', 'responses')}`,
    silent: 'friends, but not listening',
    table: 'Friends day by day',
    columns: ['Time', 'Friends', 'Listening', 'Muted', 'Stopped following', 'Left', 'Links so far'],
  },
  panel,
  story: {
    title: 'What is happening',
    empty: 'Nobody has moved yet.',
    none: 'Nobody for this reason.',
    filter: 'Show',
    search: 'Find a name',
    unknown: 'Nobody of that name here.',
    all: 'All reasons',
    fold: 'Fold the story',
    more: (n: number): string => `${count(n)} earlier`,
    count: (n: number): string => count(n),
  },
  inspector: {
    label: 'One person',
    close: 'Close',
    state: (standing: number, account: string): string =>
      [
        `Not a friend of ${account}.`,
        `Listens to ${account}.`,
        `Still a friend, but muted ${account}.`,
        `Still a friend, but stopped following.`,
        `Has left ${account}.`,
      ][standing] ?? '',
    patience: (used: number, of: number): string =>
      `Annoyance ${points(used)}, patience ${points(of)}`,
    causes: 'Annoyance by cause',
    warmth: 'Warmth',
    visits: 'Visits a day',
    mutual: 'Friends in common',
    seen: 'Posts seen',
    answers: 'Answers received',
    filled: 'What each visit added',
    moves: 'So far',
    nothing: 'Has seen no post yet.',
  },
  chooser: { label: 'Scenario' },
  ...libraryText,
  tabs: { label: 'Parts of the page', story: 'Story', panel: 'What if', scene: 'Scenario' },
  footer: {
    engine: (version: string): string => `engine ${version}`,
    fingerprint: (value: string): string => `fingerprint ${value}`,
    fingerprintHelp:
      'The same seed and the same values give the same fingerprint on every machine.',
  },
  dialog: { close: 'Close', problem: 'That did not work' },
  problem: {
    unknownScenario: (id: string, known: readonly string[]): string =>
      `There is no scenario “${id}”. There is: ${known.join(', ')}.`,
  },
  lost: {
    parts: {
      simulation: 'The simulation',
      layout: 'The arrangement of the picture',
      files: 'The reading of files',
      seeds: 'One of the many runs',
    },
    how: {
      silent: 'did not answer any more',
      missing: 'could not be loaded',
      failed: (message: string): string => `stopped working (${message})`,
    },
    recovered: (part: string, how: string): string =>
      `${part} ${how}, and was started again; nothing was lost.`,
    failed: (part: string, how: string): string =>
      `${part} ${how}, three times in a row. Try once more, or reload the page.`,
  },
} as const;
