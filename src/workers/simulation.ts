/**
 * What the simulation worker does, without the worker: holds one world with its past, shows it at
 * any moment, and answers questions about it. Tested in Node over a message channel.
 */
import { transfer } from 'comlink';
import { checkLive, checkTogether, simulate } from '../model.ts';
import { verdicts } from '../sim/claims.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import type { Frame, FrameBuffers } from '../sim/frame.ts';
import { personOf } from '../sim/person.ts';
import { newBuffers } from '../sim/picture.ts';
import { changed, chosen } from '../sim/scenario/change.ts';
import { complete } from '../sim/scenario/complete.ts';
import type { Checked, Problem, Scenario } from '../sim/scenario/types.ts';
import type { World } from '../sim/world.ts';
import type { Later } from './ahead.ts';
import { Ahead } from './ahead.ts';
import type { Changes, Choices, OpenResult, Patch, SimulationApi } from './api.ts';
import { Life } from './life.ts';
import { describe } from './opened.ts';

/** The account that the page shows. */
const SHOWN = 0;
/** A jump to what has not been lived yet answers after so many milliseconds, wherever it got. */
const PATIENCE = 60;
/** So long a question may keep the worker busy at a time. */
const SLICE = 25;

/**
 * A simulation behind the wire; one world at a time.
 * @param later runs something when there is nothing else to do: the story is then lived ahead of
 * what is shown; without it, it is lived as it is asked for
 * @param most members that fit into this machine
 */
export function createSimulation(later?: Later, most = Number.POSITIVE_INFINITY): SimulationApi {
  let current: Life | undefined;
  /** The tick that was shown last, and how much of the story the page has been told. */
  let shown = 0;
  let told = { moments: 0, moves: 0 };
  /** Worlds are opened in the order in which they were asked for, however long reading takes. */
  let last: Promise<unknown> = Promise.resolve();
  const ahead = new Ahead(later);

  const life = (): Life => {
    if (!current) throw new Error('no scenario is open');
    return current;
  };
  /** Asks the world at the moment that is shown; on a long way there other calls go first. */
  const asked = <T>(question: (world: World) => T): T | Promise<T> => {
    ahead.pause();
    const until = performance.now() + SLICE;
    if (!later || life().isAt(shown, () => performance.now() > until)) {
      return question(life().world(shown));
    }
    return new Promise<void>((resolve) => later(resolve, 0)).then(() => asked(question));
  };
  const frame = (tick: number, since: number, buffers?: FrameBuffers): Frame => {
    const { end, members, moments, moves } = life();
    const fit = buffers && buffers.standing_a.length === members;
    const filled = fit ? buffers : newBuffers(members);
    life().read(tick, since, filled);
    shown = tick;
    const before = told;
    told = {
      moments: Math.max(before.moments, tick + 1),
      moves: Math.max(before.moves, life().movesBefore(tick)),
    };
    return {
      tick,
      done: tick >= end,
      buffers: filled,
      moments: moments.slice(before.moments, told.moments),
      moves: moves.slice(before.moves, told.moves),
    };
  };
  const sent = (answer: Frame): Frame =>
    transfer(
      answer,
      Object.values(answer.buffers).map((array) => array.buffer),
    );

  const build = (
    scenario: Scenario,
    seed: string,
    changes: Changes,
    choices: Choices,
    patches: readonly Patch[],
  ): OpenResult => {
    const problems = [
      ...checkTogether(scenario, changes, choices),
      ...patches.flatMap((patch) => checkLive(patch.changes)),
    ];
    if (problems.length === 0) problems.push(...tooMany(scenario, changes, choices, most));
    if (problems.length > 0) return { ok: false, problems };
    const simulation = simulate({ scenario, seed, changes, choices });
    current = new Life(simulation, SHOWN, patches);
    ahead.of(current);
    told = { moments: 0, moves: 0 };
    const opened = describe(simulation, SHOWN, scenario, choices, changes, frame(0, 0));
    return { ok: true, opened };
  };

  return {
    open(json, seed, changes, choices = {}, checked = false, patches = []): Promise<OpenResult> {
      const answer = last
        .then(() => readIn(json, checked))
        .then((read) => (read.ok ? build(read.value, seed, changes, choices, patches) : read));
      last = answer.catch(() => {});
      return answer;
    },

    advance(ticks, buffers) {
      const since = shown;
      const tick = Math.min(since + Math.max(0, ticks), life().end);
      life().reach(tick);
      ahead.go();
      return sent(frame(tick, since, buffers));
    },

    show(tick, buffers) {
      const aim = Math.max(0, Math.min(Math.round(tick), life().end));
      const until = performance.now() + PATIENCE;
      life().reach(aim, () => performance.now() > until);
      ahead.go();
      const reached = Math.min(aim, life().edge);
      return sent(frame(reached, reached, buffers));
    },

    patch(changes) {
      const problems = checkLive(changes);
      if (problems.length > 0) return problems;
      ahead.pause();
      life().fork(shown, changes);
      told = { moments: shown + 1, moves: life().moves.length };
      return problems;
    },

    patches: () => life().patches,

    person: (member) => asked((world) => personOf(world, SHOWN, member)),
    verdicts: () => asked(verdicts),
    fingerprint: () => asked(fingerprint),
  };
}

/** More people than the machine can hold. */
function tooMany(scenario: Scenario, changes: Changes, choices: Choices, most: number): Problem[] {
  const { members } = changed(chosen(scenario, choices), changes).population;
  if (members <= most) return [];
  const message = `${members} is greater than the maximum ${most} on a phone`;
  return [{ path: 'population.members', message }];
}

/** What comes from outside is checked by what is loaded only for that. */
async function readIn(json: unknown, checked: boolean): Promise<Checked<Scenario>> {
  if (checked) return { ok: true, value: complete(json as Scenario) };
  const { readScenario } = await import('../read-scenario.ts');
  return readScenario(json);
}
