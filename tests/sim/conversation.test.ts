/** Conversation, played by hand: what hearing back does to a reader, and how threads come up again. */
import { describe, expect, it } from 'vitest';
import { Kind } from '../../src/sim/strategy.ts';
import { Village } from '../support/village.ts';

const STAR: [number, number][] = [
  [0, 1],
  [0, 2],
  [0, 3],
];
const RULES = { burstWeight: 0, silencePenalty: 1, replyWarmth: 0.25, replyRelief: 0.8 };

/** Rex drops a link, 1 answers it, and Rex answers back. */
function heardBack(rules = {}) {
  const village = new Village(STAR, { rules: { ...RULES, ...rules } });
  village.drops(1);
  const link = village.latest(0);
  village.quarter({ visits: [1, 2], answers: [[1, link]] });
  return village.quarter({ answers: [[0, village.latest(1)]] });
}

describe('a reader who hears back', () => {
  it('from a link-dropper bears more and forgives the silence', () => {
    const village = heardBack({ resurfaces: 0 });
    const before = village.annoyance(1);
    expect(before.silence).toBeGreaterThan(0);
    village.visit(1);
    expect(village.warmth(1)).toBe(0.25);
    expect(village.annoyance(1).silence).toBeCloseTo(0.2 * before.silence, 6);
    expect(village.annoyance(1).promotion).toBe(before.promotion);
  });

  it('stays where one who heard nothing leaves', () => {
    const rules = { muteShare: 0, stopShare: 0, tolerance: 10, warmthGain: 3, resurfaces: 0 };
    const village = heardBack(rules);
    for (let n = 0; n < 8; n++) village.drops(1).visit(1, 2);
    expect(village.standing(2)).toBe('left');
    expect(village.standing(1)).toBe('listening');
  });

  it('counts as one acknowledgement in the ledger’s books, and hears it once only', () => {
    const village = heardBack().visit(1).visit(1);
    const { acknowledgements } = village.world.tables.ties.at;
    expect(acknowledgements[village.tie(1)]).toBe(1);
    expect(acknowledgements[village.tie(2)]).toBe(0);
  });

  it('again fills a quarter of the warmth that is still missing', () => {
    const village = heardBack().visit(1);
    village.quarter({ answers: [[0, village.latest(1)]] }).visit(1);
    expect(village.warmth(1)).toBe(0.25 + 0.25 * 0.75);
  });

  it('warms to the answerer also when the answer stands in the reader’s own thread', () => {
    const village = new Village(STAR, { rules: RULES }).quarter({ posts: [[1, Kind.chat]] });
    village.quarter({ answers: [[0, village.latest(1)]] }).visit(1);
    expect(village.warmth(1)).toBe(0.25);
  });

  it('hears it even after muting him', () => {
    const village = new Village(STAR, { rules: { ...RULES, muteShare: 1, tolerance: 2 } });
    village.drops(1).visit(1);
    expect(village.standing(1)).toBe('muted');
    village.quarter({ posts: [[1, Kind.chat]] });
    village.quarter({ answers: [[0, village.latest(1)]] }).visit(1);
    expect(village.warmth(1)).toBe(0.25);
  });
});

describe('a conversation seen', () => {
  it('with somebody else warms a little', () => {
    const village = heardBack({ sightWarmth: 0.01 }).visit(2);
    expect(village.warmth(2)).toBeCloseTo(0.01, 8);
  });

  it('is nothing to one who has muted the author', () => {
    const rules = { muteShare: 1, tolerance: 2, sightWarmth: 0.01 };
    const village = heardBack(rules);
    expect(village.standing(2)).toBe('muted');
    expect(village.visit(2).warmth(2)).toBe(0);
  });
});

describe('an answer', () => {
  it('to an answer nests one level deeper, in the same thread', () => {
    const village = heardBack();
    const { acts } = village.world.tables;
    expect(Array.from(acts.at.depth.subarray(0, 3))).toEqual([0, 1, 2]);
    expect(Array.from(acts.at.root.subarray(0, 3))).toEqual([0, 0, 0]);
    expect(Array.from(acts.at.parent.subarray(0, 3))).toEqual([0, 0, 1]);
    expect(acts.at.responses[0]).toBe(2);
    expect(acts.at.firstResponse[0]).toBe(1);
  });

  it('by the author of the thread marks what it answers as answered', () => {
    const { acts } = heardBack().world.tables;
    expect(Array.from(acts.at.answered.subarray(0, 3))).toEqual([0, 1, 0]);
  });
});

describe('a thread', () => {
  const TRIANGLE: [number, number][] = [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
  ];

  it('that a friend answers comes up again, and costs a share of the post', () => {
    const rules = { ...RULES, silencePenalty: 0, resurfaceWeight: 0.25 };
    const village = new Village(TRIANGLE, { rules }).drops(1).visit(1);
    village.quarter({ answers: [[2, 0]] }).visit(1);
    expect(village.annoyance(1).promotion).toBe(1.25);
    expect(village.world.tables.acts.at.seenBy[0]).toBe(1);
  });

  it('that a stranger answers does not come up', () => {
    const village = new Village(TRIANGLE, { rules: { ...RULES, silencePenalty: 0 } });
    village
      .drops(1)
      .visit(1)
      .quarter({ answers: [[3, 0]] })
      .visit(1);
    expect(village.annoyance(1).promotion).toBe(1);
  });

  it('does not come up again where the platform does not bring threads back', () => {
    const rules = { ...RULES, silencePenalty: 0, resurfaces: 0 };
    const village = new Village(TRIANGLE, { rules }).drops(1).visit(1);
    village.quarter({ answers: [[2, 0]] }).visit(1);
    expect(village.annoyance(1).promotion).toBe(1);
  });

  it('answered three times comes up once a visit', () => {
    const rules = { ...RULES, silencePenalty: 0, resurfaceWeight: 0.25 };
    const village = new Village(TRIANGLE, { rules }).drops(1).visit(1);
    village
      .quarter({
        answers: [
          [2, 0],
          [2, 0],
          [2, 0],
        ],
      })
      .visit(1);
    expect(village.annoyance(1).promotion).toBe(1.25);
  });

  it('of people the reader does not know stays unseen', () => {
    const path: [number, number][] = [
      [0, 1],
      [0, 4],
      [0, 5],
      [1, 2],
      [2, 3],
    ];
    const village = new Village(path, { rules: RULES }).quarter({ posts: [[3, Kind.chat]] });
    village.quarter({ answers: [[2, village.latest(3)]] }).visit(1);
    expect(village.world.tables.ties.at.seen[village.tie(1, 2)]).toBe(0);
  });
});
