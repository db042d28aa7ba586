/** The answers of `why`, and the shape in which `--json` prints them. */
import type { Course, Rung } from '../counterfactual/departure.ts';
import type { Departures, Keeping } from '../counterfactual/everybody.ts';
import type { Option } from '../counterfactual/options.ts';
import type { Staying } from '../counterfactual/person.ts';
import type { Story } from '../counterfactual/play.ts';
import { CAUSES, Standing } from '../sim/frame.ts';
import { memberName } from '../sim/picture.ts';
import { POST_KINDS } from '../sim/strategy.ts';
import type { World } from '../sim/world.ts';

interface Answer {
  readonly story: Story;
  readonly base: World;
  /** Index of the account. */
  readonly account: number;
}

/** What is known of one person; `staying` where there is something to explain. */
export interface PersonAnswer extends Answer {
  readonly member: number;
  readonly course: Course;
  readonly staying: Staying | undefined;
}

/** What is known of everybody. */
export interface AllAnswer extends Answer {
  /** Share of the friends to keep. */
  readonly keep: number;
  readonly departures: Departures;
  readonly keeping: Keeping;
}

const STANDINGS = Object.keys(Standing);
const line = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** What both answers begin with. */
const head = ({ story, base, account }: Answer) => ({
  scenario: story.scenario.id,
  seed: base.seed,
  account: base.accounts[account]?.name,
});

/** One person's answer. */
export function personJson(answer: PersonAnswer): string {
  const { base, member, course, staying } = answer;
  const replies = staying && {
    limit: staying.replies.limit,
    found: staying.replies.replies.length || null,
    at: staying.replies.replies.map(({ tick }) => base.calendar.label(tick)),
    answerable: staying.replies.answerable,
    ...(staying.replies.price ?? { acts: null, share: null }),
  };
  return line({
    ...head(answer),
    person: memberName(base, member),
    member,
    standing: STANDINGS[course.standing],
    moves: course.rungs.map((rung) => rungJson(base, rung)),
    goal: staying?.goal ?? null,
    ways: staying ? staying.ways.map(wayJson) : [],
    replies: replies ?? null,
  });
}

/** Everybody's answer. */
export function allJson(answer: AllAnswer): string {
  const { departures, keeping, keep } = answer;
  return line({
    ...head(answer),
    friends: keeping.friends,
    kept: keeping.kept,
    departures: departures.total,
    reasons: Object.fromEntries(departures.reasons),
    before: Object.fromEntries(departures.warnings),
    keep,
    ways: keeping.ways.map(wayJson),
  });
}

const rungJson = (world: World, rung: Rung) => ({
  tick: rung.tick,
  moment: world.calendar.label(rung.tick),
  from: STANDINGS[rung.from],
  to: STANDINGS[rung.to],
  reason: rung.reason,
  ageTicks: rung.age,
  mutual: rung.mutual,
  mutualFriends: rung.mutualFriends,
  warmth: rung.warmth,
  acknowledgements: rung.acknowledgements,
  annoyance: Object.fromEntries(CAUSES.map((cause, c) => [cause, rung.annoyance[c]])),
  threshold: rung.threshold,
  posts: rung.sights.map(({ act, kind, written, tick, points }) => ({
    post: act,
    kind: POST_KINDS[kind],
    written,
    seen: tick,
    points,
  })),
});

/** `found` is the smallest level that does, `value` the parameter's value there or at the limit. */
const wayJson = ({ way, stated, value, exceptions, search }: Option) => ({
  way,
  stated,
  value,
  limit: search.limit,
  found: search.level ?? null,
  kept: (search.outcome ?? search.atLimit)?.kept,
  acts: search.outcome?.price.acts ?? null,
  share: search.outcome?.price.share ?? null,
  monotone: exceptions.length === 0,
  tried: search.tried,
});
