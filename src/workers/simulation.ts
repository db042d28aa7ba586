/**
 * What the simulation worker does, without the worker: holds one world with its past, shows it at
 * any moment, and answers questions about it. Tested in Node over a message channel.
 */
import { transfer } from 'comlink';
import { checkLive, checkTogether, simulating } from '../model.ts';
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
import { Errands } from './errands.ts';
import { Keyframes } from './keyframes.ts';
import { Life } from './life.ts';
import { describe } from './opened.ts';
import type { Enough } from './traveller.ts';

/** The account that the page shows. */
const SHOWN = 0;
/** A jump to what has not been lived yet answers after so many milliseconds, wherever it got. */
const PATIENCE = 60;
/** So long a question may keep the worker busy at a time. */
const SLICE = 25;

/** What a machine can hold and a stage can show. */
export interface Machine {
  /** Members at most. */
  readonly most?: number;
  /** Places on the stage. */
  readonly drawn?: number;
  /** Bytes of a snapshot; a larger world cannot go back but by living its story again. */
  readonly snapshot?: number;
  /** Called in the middle of work that is not interrupted: a sign of life. */
  readonly beat?: () => void;
}

/**
 * A simulation behind the wire; one world at a time.
 * @param later runs something when there is nothing else to do: the story is then lived ahead of
 * what is shown; without it, it is lived as it is asked for
 */
export function createSimulation(later?: Later, machine: Machine = {}): SimulationApi {
  const { most = Number.POSITIVE_INFINITY, drawn, snapshot, beat } = machine;
  let current: Life | undefined;
  /** The tick that was shown last, and how much of the story the page has been told. */
  let shown = 0;
  let told = { moments: 0, moves: 0, given: 0 };
  /** Scenarios are read in the order in which they were asked for, however long each takes. */
  let last: Promise<unknown> = Promise.resolve();
  const errands = new Errands(later);
  const ahead = new Ahead(later, () => errands.progress !== undefined);

  const life = (): Life => {
    if (!current) throw new Error('no scenario is open');
    return current;
  };
  const soon = (): Enough => {
    const until = performance.now() + SLICE;
    return () => performance.now() > until;
  };
  /** Goes to a moment that has been lived and does something there; other calls come in between. */
  const going = <T>(tick: () => number, act: () => T): Promise<T | undefined> =>
    errands.run('going', function* () {
      while (!life().isAt(tick(), soon())) yield life().wayTo(tick());
      return act();
    });
  /** Asks the world at the moment that is shown; `otherwise` when it was given up. */
  const asked = <T>(question: (world: World) => T, otherwise: () => T): T | Promise<T> => {
    ahead.pause();
    const ask = () => question(life().world(shown));
    if (!later || life().isAt(shown, soon())) return ask();
    return going(() => shown, ask).then((answer) => answer ?? otherwise());
  };
  const frame = (tick: number, since: number, buffers?: FrameBuffers): Frame => {
    const { cast, end, moments, moves } = life();
    const fit = buffers && buffers.standing_a.length === cast.size;
    const filled = fit ? buffers : newBuffers(cast.size);
    life().read(tick, since, filled);
    shown = tick;
    const before = told;
    told = {
      moments: Math.max(before.moments, tick + 1),
      moves: Math.max(before.moves, life().movesBefore(tick)),
      given: cast.given.length,
    };
    return {
      tick,
      done: tick >= end,
      buffers: filled,
      moments: moments.slice(before.moments, told.moments),
      moves: moves.slice(before.moves, told.moves),
      newcomers: life().newcomers(before.given),
    };
  };
  const sent = (answer: Frame): Frame =>
    transfer(
      answer,
      Object.values(answer.buffers).map((array) => array.buffer),
    );
  /** Lives on and answers; a world that was taken far back has to come to the edge first. */
  const onward = (
    tick: number,
    go: () => Frame,
    buffers: FrameBuffers | undefined,
  ): Frame | Promise<Frame> => {
    const { heavy, edge } = life();
    if (!heavy || tick <= edge || life().isAt(edge, () => true)) return go();
    const stay = () => sent(frame(shown, shown, buffers));
    return going(() => life().edge, go).then((answer) => answer ?? stay());
  };

  const build = async (
    scenario: Scenario,
    seed: string,
    changes: Changes,
    choices: Choices,
    patches: readonly Patch[],
  ): Promise<OpenResult> => {
    const problems = [
      ...checkTogether(scenario, changes, choices),
      ...patches.flatMap((patch) => checkLive(patch.changes)),
    ];
    if (problems.length === 0) problems.push(...tooMany(scenario, changes, choices, most));
    if (problems.length > 0) return { ok: false, problems };
    const again = () => simulating({ scenario, seed, changes, choices });
    // Nobody waits for a world that was asked for before.
    errands.cancel();
    const simulation = await errands.run('building', again).catch((error: Error) => {
      if (!(error instanceof RangeError)) throw error;
      problems.push(tooLarge(error));
    });
    if (!simulation) return { ok: false, problems };
    current = new Life(simulation, SHOWN, patches, {
      again,
      drawn,
      keyframes: new Keyframes(undefined, snapshot),
    });
    ahead.of(current);
    told = { moments: 0, moves: 0, given: 0 };
    const { cast } = current;
    const opened = describe(simulation, cast, scenario, choices, changes, frame(0, 0));
    return { ok: true, opened };
  };

  return {
    open(json, seed, changes, choices = {}, checked = false, patches = []): Promise<OpenResult> {
      const read = last.then(() => readIn(json, checked));
      last = read.catch(() => {});
      return read.then((found) =>
        found.ok ? build(found.value, seed, changes, choices, patches) : found,
      );
    },

    progress: () => errands.progress,
    cancel: () => errands.cancel(),

    advance(ticks, buffers) {
      const since = shown;
      const tick = Math.min(since + Math.max(0, ticks), life().end);
      const go = () => {
        life().reach(tick, () => {
          beat?.();
          return false;
        });
        ahead.go();
        return sent(frame(tick, since, buffers));
      };
      return onward(tick, go, buffers);
    },

    show(tick, buffers) {
      const aim = Math.max(0, Math.min(Math.round(tick), life().end));
      const go = () => {
        const until = performance.now() + PATIENCE;
        life().reach(aim, () => performance.now() > until);
        ahead.go();
        const reached = Math.min(aim, life().edge);
        return sent(frame(reached, reached, buffers));
      };
      return onward(aim, go, buffers);
    },

    patch(changes) {
      const problems = checkLive(changes);
      if (problems.length > 0) return problems;
      ahead.pause();
      const fork = () => {
        life().fork(shown, changes);
        told = { ...told, moments: shown + 1, moves: life().moves.length };
        return problems;
      };
      return !life().heavy || life().isAt(shown, soon()) ? fork() : going(() => shown, fork);
    },

    patches: () => life().patches,

    person: (member) => asked((world) => personOf(world, SHOWN, member), givenUp),
    verdicts() {
      // What has been counted can be read later, too; to go back for it would take too long.
      const world = life().heavy ? life().since(shown) : undefined;
      return world ? verdicts(world, shown) : asked(verdicts, () => []);
    },
    fingerprint() {
      if (life().heavy && !life().isAt(shown, () => true)) return undefined;
      return asked(fingerprint, () => undefined);
    },
  };
}

function givenUp(): never {
  throw new Error('given up');
}

/** The machine has no memory for so many people. */
const tooLarge = ({ message }: RangeError): Problem => ({
  path: 'population.members',
  message: `more than fits into the memory of this machine (${message})`,
});

/** More people than a phone can hold. */
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
