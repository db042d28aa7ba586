/** What one post costs the one who sees it, rule by rule. Pure arithmetic, no world. */
import { describe, expect, it } from 'vitest';
import type { Sight } from '../../src/sim/appraisal.ts';
import { appraise, interactivity } from '../../src/sim/appraisal.ts';
import { defaultsOf, MODEL, PLATFORM } from '../../src/sim/params/index.ts';
import { Kind } from '../../src/sim/strategy.ts';

/** Round numbers, so that expectations can be worked out in the head. */
const RULES = {
  ...defaultsOf(MODEL),
  ...defaultsOf(PLATFORM),
  linkWeight: 1,
  announcementWeight: 0.5,
  chatWeight: 0.125,
  usefulDiscount: 0.75,
  burstWeight: 2,
  burstAllowance: 3,
  silencePenalty: 1,
};

const cost = (sight: Partial<Sight>) =>
  appraise(
    { kind: Kind.link, useful: false, inBurst: 1, interactivity: 1, factor: 1, ...sight },
    RULES,
    { noise: -1, promotion: -1, silence: -1 },
  );
const total = (sight: Partial<Sight>) => {
  const { noise, promotion, silence } = cost(sight);
  return noise + promotion + silence;
};

describe('by kind', () => {
  it('a link costs promotion, and nothing else when its author is all ears', () => {
    expect(cost({ kind: Kind.link })).toEqual({ noise: 0, promotion: 1, silence: 0 });
  });

  it('an announcement is promotion too, and costs less than a link', () => {
    expect(cost({ kind: Kind.announcement })).toEqual({ noise: 0, promotion: 0.5, silence: 0 });
  });

  it.each([Kind.question, Kind.chat])('small talk (kind %i) costs a little noise', (kind) => {
    expect(cost({ kind })).toEqual({ noise: 0.125, promotion: 0, silence: 0 });
  });

  it('a useful post costs less by the discount, whatever its kind', () => {
    expect(cost({ useful: true }).promotion).toBe(0.25);
    expect(cost({ kind: Kind.chat, useful: true }).noise).toBe(0.125 / 4);
  });
});

describe('bursts', () => {
  it('the first three posts within an hour cost nothing extra', () => {
    for (const inBurst of [1, 2, 3]) expect(cost({ inBurst }).noise).toBe(0);
  });

  it('the fourth post within an hour starts to cost extra, the sixth three times as much', () => {
    expect(cost({ inBurst: 4 }).noise).toBe(2);
    expect(cost({ inBurst: 5 }).noise).toBe(4);
    expect(cost({ inBurst: 6 }).noise).toBe(6);
  });

  it('the extra cost of a burst is noise, not promotion, and usefulness does not excuse it', () => {
    expect(cost({ inBurst: 6 }).promotion).toBe(cost({ inBurst: 1 }).promotion);
    expect(cost({ inBurst: 6, useful: true }).noise).toBe(6);
  });
});

describe('interaction', () => {
  it('an author who never answers costs as much again as the platform says', () => {
    expect(cost({ interactivity: 0 }).silence).toBe(1);
    expect(cost({ interactivity: 0.5 }).silence).toBe(0.5);
    expect(cost({ interactivity: 1 }).silence).toBe(0);
  });

  it('the silence of small talk weighs as little as small talk', () => {
    expect(cost({ kind: Kind.chat, interactivity: 0 }).silence).toBe(0.125);
  });

  it('a stranger to the memory gets the benefit of the doubt: one half', () => {
    expect(interactivity(0, 0, 6)).toBe(0.5);
  });

  it('six posts without an answer halve the benefit of the doubt, and more wear it away', () => {
    expect(interactivity(6, 0, 6)).toBe(0.25);
    expect(interactivity(600, 0, 6)).toBeLessThan(0.01);
  });

  it('who answers as much as he posts stays at one half; who only answers tends to one', () => {
    expect(interactivity(40, 40, 6)).toBe(0.5);
    expect(interactivity(0, 600, 6)).toBeGreaterThan(0.99);
  });
});

describe('how it was met', () => {
  it('a thread that comes up again costs a share of the post, its silence included', () => {
    const whole = total({ interactivity: 0.5 });
    expect(total({ interactivity: 0.5, factor: 0.25 })).toBe(whole / 4);
  });

  it('somebody met against one’s will costs twice, the burst included', () => {
    const once = cost({ inBurst: 5, interactivity: 0 });
    const twice = cost({ inBurst: 5, interactivity: 0, factor: 2 });
    expect(twice).toEqual({
      noise: 2 * once.noise,
      promotion: 2 * once.promotion,
      silence: 2 * once.silence,
    });
  });
});
