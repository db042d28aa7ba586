/** The recording of what the stage showed: what goes in comes out, in any order, in bounded room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameBuffers } from '../../src/sim/frame.ts';
import { newBuffers } from '../../src/sim/picture.ts';
import { Recording } from '../../src/workers/recording.ts';

const MEMBERS = 40;
const TICKS = 100;

/** Frames of people of whom a few change at a time. */
const stories = fc
  .array(
    fc.array(
      fc.record({
        field: fc.constantFrom('standing_a', 'strain_a', 'warmth_a'),
        member: fc.nat(MEMBERS - 1),
        value: fc.nat(255),
        saw: fc.nat(200),
      }),
      { maxLength: 6 },
    ),
    { minLength: TICKS, maxLength: TICKS },
  )
  .map((ticks) => {
    const now = newBuffers(MEMBERS);
    return ticks.map((changes): FrameBuffers => {
      now.saw_a.fill(0);
      for (const { field, member, value, saw } of changes) {
        now[field][member] = value;
        now.saw_a[member] = saw;
      }
      return structuredClone(now);
    });
  });
const jumps = fc.array(fc.nat(TICKS - 1), { minLength: 1, maxLength: 20 });

function recorded(story: readonly FrameBuffers[], most?: number): Recording {
  const recording = new Recording(MEMBERS, most);
  story.forEach((buffers, tick) => {
    recording.take(tick, buffers);
  });
  return recording;
}

describe('a recording', () => {
  it('shows every moment as it was, whichever was looked at before', () => {
    fc.assert(
      fc.property(stories, jumps, (story, ticks) => {
        const recording = recorded(story);
        const into = newBuffers(MEMBERS);
        for (const tick of ticks) {
          recording.read(tick, tick - 1, into);
          expect(into).toEqual(story[tick]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('adds up what was seen on the way, and after a jump nobody has seen anything', () => {
    fc.assert(
      fc.property(stories, fc.nat(TICKS - 1), fc.nat(30), (story, tick, way) => {
        const since = Math.max(-1, tick - way);
        const into = newBuffers(MEMBERS);
        recorded(story).read(tick, since, into);
        const sum = (a: number) =>
          story.slice(since + 1, tick + 1).reduce((seen, { saw_a }) => seen + (saw_a[a] ?? 0), 0);
        expect([...into.saw_a]).toEqual([...into.saw_a.keys()].map((a) => Math.min(255, sum(a))));
      }),
      { numRuns: 30 },
    );
  });

  it('goes on from where it was cut, as if the rest had never been', () => {
    fc.assert(
      fc.property(stories, stories, fc.nat(TICKS - 2), (story, other, cut) => {
        const recording = recorded(story);
        recording.forget(cut);
        expect(recording.has(cut + 1)).toBe(false);
        other.slice(cut + 1).forEach((buffers, i) => {
          recording.take(cut + 1 + i, buffers);
        });
        const into = newBuffers(MEMBERS);
        [...story.slice(0, cut + 1), ...other.slice(cut + 1)].forEach((buffers, tick) => {
          recording.read(tick, tick - 1, into);
          expect(into).toEqual(buffers);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('keeps within its room: what was not looked at for longest goes first', () => {
    const still = Array.from({ length: 20 * 24 }, () => newBuffers(MEMBERS));
    const whole = recorded(still);
    const recording = recorded(still, whole.bytes / 2);
    expect(recording.bytes).toBeLessThanOrEqual(whole.bytes / 2);
    expect([recording.has(0), recording.has(still.length - 1)]).toEqual([false, true]);
    const oldest = still.findIndex((_, tick) => recording.has(tick));
    recording.read(oldest, oldest, newBuffers(MEMBERS));
    for (let i = 0; i < 48; i++) recording.take(still.length + i, newBuffers(MEMBERS));
    expect([recording.has(oldest), recording.has(oldest + 24)]).toEqual([true, false]);
  });

  it('refuses what does not follow, and what is not there', () => {
    const recording = recorded([newBuffers(MEMBERS)]);
    expect(() => recording.take(2, newBuffers(MEMBERS))).toThrow('found tick 2');
    expect(() => recording.read(1, 1, newBuffers(MEMBERS))).toThrow('tick 1 is not recorded');
  });
});
