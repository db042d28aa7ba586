/** The command `why`: explains one departure, or all, and finds what would have kept people. */

import { setImmediate as breathe } from 'node:timers/promises';
import { courseOf } from '../counterfactual/departure.ts';
import { departuresOf, wouldKeep } from '../counterfactual/everybody.ts';
import { goalOf, wouldHaveStayed } from '../counterfactual/person.ts';
import type { Story, Work } from '../counterfactual/play.ts';
import { playOut, storyOf } from '../counterfactual/play.ts';
import { problemLine } from '../sim/scenario/types.ts';
import type { World } from '../sim/world.ts';
import { WHY_TEXT } from '../text/why.ts';
import { guarded, paintFor, refuse, Status } from './command.ts';
import { prepare } from './inputs.ts';
import type { Io } from './io.ts';
import { processIo } from './io.ts';
import { findAccount, findPerson } from './people.ts';
import { Stopped } from './perform.ts';
import type { AllAnswer, PersonAnswer } from './why-json.ts';
import { allJson, personJson } from './why-json.ts';
import type { WhyOptions } from './why-options.ts';
import { parseWhyOptions } from './why-options.ts';
import { allReport, personReport } from './why-report.ts';

/** Runs the command with the arguments after its name; gives the exit status. */
export function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  return guarded(io, WHY_TEXT.stopped, async () => {
    const call = parseWhyOptions(argv, io.environment);
    if (!call.ok) {
      return await refuse(
        io,
        call.problems.map((problem) => problemLine('why', problem)),
      );
    }
    if (call.value.ask === 'run') return await explain(call.value, io);
    await io.out(WHY_TEXT.help);
    return Status.fine;
  });
}

async function explain(options: WhyOptions, io: Io): Promise<number> {
  const prepared = await prepare(options.run, io);
  if (!prepared.ok) return await refuse(io, prepared.lines);
  const { plan, seeds } = prepared.value;
  const seed = seeds[0] ?? plan.scenario.seed;
  const story = storyOf(plan.scenario, seed, plan);
  const { world } = story.start();
  const account = findAccount(world, options.account);
  if (!account.ok) return await refuse(io, [`why: --account: ${account.message}`]);
  const { person } = options;
  const k = account.index;
  const base = await working(playOut(story.start()), io);
  const asked = person === undefined ? undefined : findPerson(base, k, person);
  if (asked && !asked.ok) return await refuse(io, [`why: --person: ${asked.message}`]);
  const paint = paintFor(io);
  const known = { story, base, account: k };
  if (asked) {
    const answer = await aboutOne(known, asked.index, io);
    await io.out(options.run.json ? personJson(answer) : personReport(answer, paint, io.columns));
  } else {
    const answer = await aboutAll(known, options.keep, io);
    await io.out(options.run.json ? allJson(answer) : allReport(answer, paint, io.columns));
  }
  return Status.fine;
}

/** A story that has been played, and whose friends are asked about. */
interface Known {
  readonly story: Story;
  readonly base: World;
  readonly account: number;
}

async function aboutOne(known: Known, member: number, io: Io): Promise<PersonAnswer> {
  const { story, base, account } = known;
  const course = courseOf(base, account, member);
  const moved = goalOf(course.standing) !== undefined;
  const staying = moved
    ? await working(wouldHaveStayed(story, base, account, member), io)
    : undefined;
  return { ...known, member, course, staying };
}

async function aboutAll(known: Known, keep: number, io: Io): Promise<AllAnswer> {
  const { story, base, account } = known;
  const keeping = await working(wouldKeep(story, base, account, keep), io);
  return { ...known, keep, departures: departuresOf(base, account), keeping };
}

/** Milliseconds between two looks at what else there is to do. */
const STRETCH = 50;

/** Does the work with pauses for signals, and on a terminal tells how many stories were played. */
async function working<T>(work: Work<T>, io: Io): Promise<T> {
  let [runs, rested] = [0, performance.now()];
  const stop = new AbortController();
  const forget = io.onStop(() => stop.abort(new Stopped(runs, runs)));
  try {
    for (let slice = work.next(); ; slice = work.next()) {
      if (slice.done) return slice.value;
      if (slice.value.tick === slice.value.end) runs++;
      if (performance.now() - rested < STRETCH) continue;
      if (io.errIsTerminal) await io.err(`\r\x1b[2K${WHY_TEXT.progress(runs)}`);
      await breathe();
      stop.signal.throwIfAborted();
      rested = performance.now();
    }
  } finally {
    forget();
    if (io.errIsTerminal) await io.err('\r\x1b[2K');
  }
}
