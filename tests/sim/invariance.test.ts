/** Common random numbers: two worlds of the same seed differ only by cause and effect, to the bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLive, simulate } from '../../src/model.ts';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import { verdicts } from '../../src/sim/claims.ts';
import { fingerprint, tableFingerprint } from '../../src/sim/fingerprint.ts';
import { personOf } from '../../src/sim/person.ts';
import { friendships, newBuffers, picture } from '../../src/sim/picture.ts';
import { snapshot } from '../../src/sim/snapshot.ts';
import { days, plans } from '../support/arbitraries.ts';
import { historyWithout } from '../support/history.ts';
import { mustRead, shippedJson, small, smallJson } from '../support/scenarios.ts';

const [ANN] = smallJson()['accounts'] as Record<string, unknown>[];

describe('an account without ties', () => {
  const hermit = (strategy: string, posts: object) => ({
    accounts: [ANN, { name: 'Hermit', strategy, friends: 0, posts }],
  });
  const busy = { linksPerDay: 60, chatsPerDay: 20, burstSize: 3, responsesPerDay: 40 };

  it.each([
    ['posts sixty links a day', hermit('broadcaster', busy)],
    ['becomes another', hermit('converser', busy)],
    ['does as ordinary members do', hermit('ordinary', busy)],
  ])('%s, and nobody else’s history changes by one bit', (_, fields) => {
    const quiet = small(hermit('broadcaster', {}));
    const loud = small(fields);
    const member = quiet.world.accounts[1]?.member as number;
    for (let day = 0; day < 3; day++) {
      quiet.advance(TICKS_A_DAY);
      loud.advance(TICKS_A_DAY);
      const [before, after] = [quiet, loud].map(({ world }) => historyWithout(world, member));
      for (const table of Object.keys(before ?? {}) as (keyof typeof before)[]) {
        expect(after?.[table], table).toEqual(before?.[table]);
      }
    }
    if (fields.accounts[1]?.['strategy'] !== 'ordinary')
      expect(loud.world.tables.acts.length).toBeGreaterThan(quiet.world.tables.acts.length + 100);
  });

  it('changes nothing in any world, though an account with ties does', () => {
    fc.assert(
      fc.property(plans, days, fc.nat(60), (plan, lived, linksPerDay) => {
        const accounts = plan.fields['accounts'] as Record<string, unknown>[];
        const worlds = [0, linksPerDay].map((rate) => {
          const alone = { name: 'Alone', strategy: 'broadcaster', friends: 0 };
          const posts = { linksPerDay: rate, responsesPerDay: rate };
          const fields = { ...plan.fields, accounts: [...accounts, { ...alone, posts }] };
          const { world, advance } = small(fields, plan.seed, plan.changes);
          advance(lived * TICKS_A_DAY);
          return historyWithout(world, world.accounts[accounts.length]?.member as number);
        });
        expect(worlds[1]).toEqual(worlds[0]);
      }),
      { numRuns: 15 },
    );
    const loud = small({ accounts: [{ ...ANN, posts: { linksPerDay: 90, burstSize: 9 } }] });
    const quiet = small();
    for (const { advance } of [loud, quiet]) advance(TICKS_A_DAY);
    const member = loud.world.accounts[0]?.member as number;
    expect(historyWithout(loud.world, member).ties).not.toEqual(
      historyWithout(quiet.world, member).ties,
    );
  });
});

describe('visits', () => {
  it('come at the same moments, whatever the account posts', () => {
    const links = (linksPerDay: number) => small({}, 'test', { linksPerDay });
    const [few, many] = [links(0), links(90)];
    for (let tick = 0; tick < 2 * TICKS_A_DAY; tick++) {
      few.advance(1);
      many.advance(1);
      const times = [few, many].map(({ world }) => world.tables.people.at.lastVisit);
      expect(times[1]).toEqual(times[0]);
    }
    expect(fingerprint(many.world)).not.toBe(fingerprint(few.world));
  });
});

describe('the path does not matter', () => {
  const end = 2 * TICKS_A_DAY + 13;
  const whole = () => {
    const { world, advance } = small();
    advance(end);
    return fingerprint(world);
  };

  it.each([1, 7, 64])('steps of %i ticks lead to where one step leads', (stride) => {
    const { world, advance } = small();
    while (world.tick < end) advance(Math.min(stride, end - world.tick));
    expect(fingerprint(world)).toBe(whole());
  });

  it('looking changes nothing: pictures, persons, verdicts, snapshots, fingerprints', () => {
    const claims = [
      { id: 'c', text: 'c', metric: 'friends', at: 'Mon 12:00', is: 'atMost', high: 1 },
    ];
    const { world, advance } = small({ claims });
    const bookmark = { tick: 0, move: 0 };
    while (world.tick < end) {
      advance(Math.min(11, end - world.tick));
      const before = fingerprint(world);
      picture(world, 0, newBuffers(world.members), bookmark, end);
      for (let a = 0; a < world.members; a++) personOf(world, 0, a);
      verdicts(world);
      friendships(world);
      snapshot(world);
      expect(fingerprint(world)).toBe(before);
    }
    expect(verdicts(world)).toHaveLength(1);
    expect(fingerprint(world)).toBe(whole());
  });
});

describe('the fingerprint', () => {
  const of = (seed: string) => {
    const { world, end, advance } = simulate({ scenario: mustRead(shippedJson()), seed });
    advance(end);
    return fingerprint(world);
  };

  it('is the same five times for the same seed, and another for another', () => {
    const found = new Set(Array.from({ length: 5 }, () => of('1')));
    expect(found.size).toBe(1);
    expect([...found][0]).toMatch(/^[0-9a-f]{16}$/);
    expect(found.has(of('2'))).toBe(false);
  });

  it('sees one bit in any column of any table', () => {
    const posts = { requestsPerDay: 20 };
    const bob = { name: 'Bob', strategy: 'follow-and-advertise', friends: 5, posts };
    const { world, advance } = small({ accounts: [ANN, bob] });
    advance(TICKS_A_DAY);
    const [whole, seen] = [fingerprint(world), new Set<string>()];
    for (const [name, table] of Object.entries(world.tables)) {
      for (const [column, array] of table.used()) {
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        for (const b of [0, bytes.length >> 1, bytes.length - 1]) {
          bytes[b]! ^= 1;
          expect(fingerprint(world), `${name}.${column}`).not.toBe(whole);
          seen.add(tableFingerprint(world, name as 'ties'));
          bytes[b]! ^= 1;
        }
      }
    }
    expect(seen.size).toBeGreaterThan(200);
    expect(fingerprint(world)).toBe(whole);
  });

  it('sees a changed rule and a changed rate', () => {
    const { world } = small();
    const found = new Set([fingerprint(world)]);
    applyLive(world, { tolerance: 36.25 });
    found.add(fingerprint(world));
    applyLive(world, { linksPerDay: 21 });
    found.add(fingerprint(world));
    expect(found.size).toBe(3);
  });
});
