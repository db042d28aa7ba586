/** Replies that are asked for: who gets one, of what, and that it is no die's business. */
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/model.ts';
import { draftAsked } from '../../src/sim/asked.ts';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { Standing } from '../../src/sim/frame.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { rowsOf, tiesOf } from '../support/rows.ts';
import { mustRead, smallJson } from '../support/scenarios.ts';
import { Village } from '../support/village.ts';

const DAY = TICKS_A_DAY;
const END = 2 * DAY;

/** A small world after two days, with replies of its account. */
function played(asked: { tick: number; member: number }[] = []) {
  const scenario = mustRead(smallJson());
  const replies = asked.map((one) => ({ ...one, account: 0 }));
  const { world, advance } = simulate({ scenario, seed: 'test', asked: replies });
  advance(END);
  return world;
}

/** The tie by which somebody listens to the account. */
const tieOf = (world: typeof plain, member: number) =>
  tiesOf(world).find(({ listener, target }) => listener === member && target === ann);
/** Of those who are still listening, the friend who wrote most in the first day. */
const plain = played();
const ann = plain.accounts[0]?.member ?? -1;
const acts = rowsOf(plain.tables.acts);
const writer = [...(plain.accounts[0]?.audience ?? [])]
  .filter((member) => tieOf(plain, member)?.standing === Standing.listening)
  .sort(
    (a, b) =>
      acts.filter(({ author, tick }) => author === b && tick < DAY).length -
      acts.filter(({ author, tick }) => author === a && tick < DAY).length,
  )[0] as number;

describe('a reply that is asked for', () => {
  it('answers the newest act of the member that was there to be seen', () => {
    const world = played([{ tick: DAY, member: writer }]);
    const after = rowsOf(world.tables.acts);
    const replies = after.filter(
      ({ tick, author, parent }) =>
        tick === DAY && author === ann && after[parent]?.author === writer,
    );
    expect(replies).toHaveLength(1);
    const parent = replies[0]?.parent ?? -1;
    const newest = after.findLastIndex(({ tick, author }) => tick < DAY && author === writer);
    expect(parent).toBe(newest);
  });

  it('is received at the next visit, and warms the tie', () => {
    const asked = [0, 1, 2].map((n) => ({ tick: DAY + n, member: writer }));
    const [before, after] = [plain, played(asked)].map((world) => tieOf(world, writer));
    expect(after?.acknowledgements).toBeGreaterThan(before?.acknowledgements ?? 0);
    expect(after?.warmth).toBeGreaterThan(before?.warmth ?? 1);
  });

  it('answers nothing twice, and nobody who has written nothing', () => {
    const asked = Array.from({ length: 40 }, (_, n) => ({ tick: DAY + n, member: writer }));
    const world = played(asked);
    const parents = rowsOf(world.tables.acts)
      .filter(({ author, parent, root }, p) => author === ann && parent !== p && root !== p)
      .map(({ parent }) => parent);
    expect(new Set(parents).size).toBe(parents.length);
    const everybody = Array.from({ length: plain.members }, (_, member) => ({ tick: 0, member }));
    expect(fingerprint(played(everybody))).toBe(fingerprint(plain));
  });

  it('twice in one tick answers two things, and never its own answers', () => {
    const member = writer;
    const world = played([
      { tick: DAY, member },
      { tick: DAY, member },
    ]);
    const after = rowsOf(world.tables.acts);
    const parents = after
      .filter(({ tick, author, parent }) => {
        return tick === DAY && author === ann && after[parent]?.author === member;
      })
      .map(({ parent }) => parent);
    expect(new Set(parents).size).toBe(2);
  });

  it('skips what lies as deep as a thread may go, and what was only passed on', () => {
    const village = new Village([
      [0, 1],
      [0, 2],
    ]);
    village.quarter({ posts: [[1, Kind.chat]] });
    const post = village.latest(1);
    village.quarter({ answers: [[2, post]] });
    village.quarter({ answers: [[1, village.latest(2)]] });
    const reply = village.latest(1);
    const asks = (maximumDepth: number) => {
      const { world } = village;
      world.applyRules({ maximumDepth });
      world.drafts.clear();
      draftAsked(
        Object.assign(Object.create(world), {
          asked: [{ tick: world.tick, account: 0, member: 1 }],
        }),
      );
      return world.drafts.responses;
    };
    expect(asks(12)).toEqual([{ author: 0, parent: reply }]);
    expect(asks(3)).toEqual([{ author: 0, parent: reply }]);
    expect(asks(2)).toEqual([{ author: 0, parent: post }]);
    village.world.tables.acts.at.kind[reply] = Kind.retweet;
    expect(asks(12)).toEqual([{ author: 0, parent: post }]);
  });

  it('changes nothing before it is written', () => {
    const world = played([{ tick: DAY, member: writer }]);
    const early = (rows: typeof acts) => rows.filter(({ tick }) => tick < DAY).length;
    expect(early(rowsOf(world.tables.acts))).toBe(early(acts));
    expect(fingerprint(world)).not.toBe(fingerprint(plain));
  });
});
