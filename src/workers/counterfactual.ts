/**
 * What the counterfactual worker does, without the worker: tells a story again, otherwise, until it
 * knows what would have been enough. One question a worker; to cancel is to end the worker.
 */
import { altered, largestOf, WAY_IDS, WAYS } from '../counterfactual/alteration.ts';
import { courseOf } from '../counterfactual/departure.ts';
import { wouldKeep } from '../counterfactual/everybody.ts';
import type { Option } from '../counterfactual/options.ts';
import { goalOf, wouldHaveStayed } from '../counterfactual/person.ts';
import type { Story, Work } from '../counterfactual/play.ts';
import { playOut, storyOf } from '../counterfactual/play.ts';
import type { World } from '../sim/world.ts';
import type {
  Answers,
  Change,
  EverybodyAnswer,
  Message,
  PersonAnswer,
  Progress,
  Question,
  Told,
} from './counterfactual-api.ts';
import { diaryOf } from './counterfactual-diary.ts';

/** The account that the page shows. */
const SHOWN = 0;
/** The story as it is, and answers to one person: those before each rung, then one after the other. */
const OTHER_RUNS = 9;

/** Milliseconds between two words on how far it is. */
const EVERY = 80;

/** Answers a question over a wire, and says now and then how far it is. */
export function serve(question: Question, say: (message: Message) => void): void {
  let last = Number.NEGATIVE_INFINITY;
  const found = answer(question, (progress) => {
    const now = performance.now();
    if (now - last < EVERY) return;
    last = now;
    say({ progress });
  });
  say({ answer: found });
}

/** Answers a question; `tell` hears of every slice of a run. */
export function answer(
  question: Question,
  tell: (progress: Progress) => void,
): Answers[keyof Answers] {
  const { story: told, ask } = question;
  const story = storyOf(told.scenario, told.seed, { changes: told.changes });
  if (ask === 'diary') return diaryOf(story.start(), SHOWN, question.member, tell);
  const work =
    ask === 'person' ? person(story, told, question.member) : everybody(story, told, question.keep);
  return worked<PersonAnswer | EverybodyAnswer>(work, mostRuns(story), tell);
}

/** Does the work to its end. */
function worked<T>(work: Work<T>, most: number, tell: (progress: Progress) => void): T {
  let run = 1;
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    const { tick, end } = next.value;
    tell({ run, most: Math.max(most, run), share: tick / end });
    if (tick >= end) run++;
  }
}

/** Runs at most: each way doubled up to its limit, halved back, and one above. */
function mostRuns({ scenario }: Story): number {
  const ways = WAY_IDS.map((way) => {
    const highest = WAYS[way].limit(largestOf(scenario, SHOWN, WAYS[way].reads));
    return highest < 1 ? 0 : 2 * Math.ceil(Math.log2(highest)) + 2;
  });
  return OTHER_RUNS + ways.reduce((sum, runs) => sum + runs, 0);
}

function* person(story: Story, told: Told, member: number): Work<PersonAnswer> {
  const base: World = yield* playOut(story.start());
  const goal = goalOf(courseOf(base, SHOWN, member).standing);
  if (!goal) return { goal, changes: [], replies: [], mostReplies: 0, answerable: false };
  const { ways, replies } = yield* wouldHaveStayed(story, base, SHOWN, member);
  return {
    goal,
    changes: ways.map((way) => changeOf(story, told, way)),
    replies: replies.replies.map(({ tick }) => tick),
    mostReplies: replies.limit,
    answerable: replies.answerable,
  };
}

function* everybody(story: Story, told: Told, keep: number): Work<EverybodyAnswer> {
  const base: World = yield* playOut(story.start());
  const { friends, kept, ways } = yield* wouldKeep(story, base, SHOWN, keep);
  return { friends, kept, changes: ways.map((way) => changeOf(story, told, way)) };
}

function changeOf(story: Story, told: Told, option: Option): Change {
  const { way, stated, value, exceptions, search } = option;
  const trial = search.outcome ?? search.atLimit;
  const { kept = 0, price = { acts: 0, share: 0 } } = trial ?? {};
  const level = search.level;
  const sliders = level === undefined ? undefined : slidersOf(story, told, option, level);
  return { way, stated, value, works: level !== undefined, kept, ...price, exceptions, sliders };
}

/** Sliders hold what an account does from the start: what events tell it later, they cannot say. */
function slidersOf({ scenario }: Story, told: Told, { way }: Option, level: number) {
  const key = WAYS[way].reads;
  const name = scenario.accounts[SHOWN]?.name;
  const later = scenario.events.some(
    ({ account, posts }) => account === name && posts[key] !== undefined,
  );
  const value = altered(scenario, { account: SHOWN, way, level }).accounts[SHOWN]?.posts[key];
  return later || value === undefined ? undefined : { ...told.changes, [key]: value };
}
