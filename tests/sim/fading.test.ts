/** How annoyance, warmth, memory and visibility fade. */
import { describe, expect, it } from 'vitest';
import { applyLive } from '../../src/model.ts';
import { TICKS_A_DAY } from '../../src/sim/calendar.ts';
import { Fade, Fading } from '../../src/sim/fading.ts';
import { defaultsOf, MODEL, PLATFORM } from '../../src/sim/params/index.ts';
import { Kind } from '../../src/sim/strategy.ts';
import { Village } from '../support/village.ts';

const RULES = { ...defaultsOf(MODEL), ...defaultsOf(PLATFORM) };
const WEEK = 7 * TICKS_A_DAY;

describe('a fade', () => {
  it('is whole at first, a half after one half-life and an eighth after three', () => {
    const fade = new Fade(40);
    expect(fade.after(0)).toBe(1);
    expect(fade.after(40)).toBeCloseTo(0.5, 15);
    expect(fade.after(120)).toBeCloseTo(0.125, 15);
  });

  it('knows no seam where its table ends', () => {
    const fade = new Fade(3000);
    for (const age of [4095, 4096, 4097, 8190, 8191, 8192, 30_000]) {
      expect(fade.after(age) / 2 ** (-age / 3000)).toBeCloseTo(1, 12);
    }
  });
});

describe('what fades', () => {
  it('annoyance halves in seven days', () => {
    const fading = new Fading({ ...RULES, annoyanceHalfLife: 7 });
    expect(fading.annoyance.after(WEEK)).toBeCloseTo(0.5, 15);
  });

  it('annoyance halves in seven days of a reader’s life, every cause of it', () => {
    const village = new Village([[0, 1]], { rules: { annoyanceHalfLife: 7 } });
    village.drops(6).visit(1);
    const before = village.annoyance(1);
    village.wait(WEEK);
    const after = village.annoyance(1);
    for (const cause of ['noise', 'promotion', 'silence'] as const) {
      expect(before[cause]).toBeGreaterThan(0);
      expect(after[cause] / before[cause]).toBeCloseTo(0.5, 6);
    }
  });

  it('what has faded stays faded by the half-life that was in force then', () => {
    const village = new Village([[0, 1]], {
      rules: { annoyanceHalfLife: 7, warmthHalfLife: 7, interactionHalfLife: 7 },
    });
    const { people, ties } = village.world.tables;
    ties.at.warmth.fill(0.8);
    village.drops(6).visit(1);
    const [annoyed, warm] = [village.annoyance(1).all, village.warmth(1)];
    const posted = people.at.posted[0] as number;
    village.wait(WEEK);
    applyLive(village.world, { annoyanceHalfLife: 1, warmthHalfLife: 1, interactionHalfLife: 1 });
    expect(village.annoyance(1).all / annoyed).toBeCloseTo(0.5, 5);
    expect(village.warmth(1) / warm).toBeCloseTo(0.5, 5);
    expect((people.at.posted[0] as number) / posted).toBeCloseTo(0.5, 2);
    village.wait(TICKS_A_DAY);
    expect(village.annoyance(1).all / annoyed).toBeCloseTo(0.25, 5);
    expect(village.warmth(1) / warm).toBeCloseTo(0.25, 5);
  });

  it('warmth outlasts annoyance', () => {
    const fading = new Fading(RULES);
    expect(fading.warmth.after(WEEK)).toBeGreaterThan(fading.annoyance.after(WEEK));
  });

  it('an item is half as visible after each half-life, but for what is met by scrolling back', () => {
    const fading = new Fading({ ...RULES, visibilityHalfLife: 60, scrollBack: 0.5 });
    expect(fading.visibility(0)).toBe(1);
    expect(fading.visibility(4)).toBeCloseTo(0.75, 15);
    expect(fading.visibility(4000)).toBeCloseTo(0.5, 15);
  });

  it('a slow return halves the memory of an author’s silence too', () => {
    const village = new Village([[0, 1]], { rules: { interactionHalfLife: 7 } });
    village.drops(4);
    const { people } = village.world.tables;
    village.wait(WEEK - 1).quarter({ posts: [[0, Kind.chat]] });
    expect(people.at.posted[0]).toBeCloseTo(4 / 2 + 1, 5);
  });
});
