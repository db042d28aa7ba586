/** What the counterfactual worker answers: sliders that do what was promised, and a diary that is true. */
import { expect, test } from 'vitest';
import type { Changes } from '../../src/model.ts';
import { simulate } from '../../src/model.ts';
import { CAUSES, Standing } from '../../src/sim/frame.ts';
import { personOf } from '../../src/sim/person.ts';
import { answer } from '../../src/workers/counterfactual.ts';
import type {
  Diary,
  EverybodyAnswer,
  PersonAnswer,
  Progress,
} from '../../src/workers/counterfactual-api.ts';
import { mustRead, shippedJson } from '../support/scenarios.ts';

const scenario = mustRead(shippedJson());
/** A smaller world of the same kind: a search tells its story some thirty times. */
const SMALL = { members: 240, friends: 80 };
const story = { scenario, seed: '1', changes: SMALL };
const ended = (changes: Changes = SMALL) => {
  const simulation = simulate({ scenario, seed: '1', changes });
  simulation.advance(simulation.end);
  return simulation.world;
};
const base = ended();
const leavers = Array.from({ length: base.members }, (_, a) => a).filter(
  (a) => personOf(base, 0, a).standing === Standing.left,
);
const [leaver = 0] = leavers;

test('the sliders that are said to keep somebody keep that person', () => {
  const heard: Progress[] = [];
  const question = { ask: 'person', member: leaver, story } as const;
  const found = answer(question, (progress) => heard.push(progress)) as PersonAnswer;
  expect(found.goal).toBe('friend');
  const working = found.changes.filter(({ works }) => works);
  expect(working.length).toBeGreaterThan(0);
  for (const { sliders } of working) {
    expect(sliders).toBeDefined();
    const { standing } = personOf(ended(sliders), 0, leaver);
    expect([Standing.listening, Standing.muted, Standing.stopped]).toContain(standing);
  }
  const runs = heard.map(({ run }) => run);
  expect(runs).toEqual([...runs].sort((a, b) => a - b));
  expect(heard.every(({ run, most, share }) => run <= most && share > 0 && share <= 1)).toBe(true);
});

test('the change that is said to keep nine in ten keeps them', () => {
  const found = answer({ ask: 'everybody', keep: 0.9, story }, () => {}) as EverybodyAnswer;
  expect(found.kept).toBeLessThan(0.9);
  const fewer = found.changes.find(({ way }) => way === 'fewerLinks');
  expect(fewer?.kept).toBeGreaterThanOrEqual(0.9);
  const world = ended(fewer?.sliders);
  const gone = [
    ...(simulate({ scenario, seed: '1', changes: SMALL }).world.accounts[0]?.audience ?? []),
  ].filter((a) => personOf(world, 0, a).standing === Standing.left);
  expect(1 - gone.length / found.friends).toBeCloseTo(fewer?.kept ?? 0, 9);
});

test('what events say later no slider can say: such a change is told, not offered', () => {
  const plan = scenario.accounts[0];
  const event = {
    at: 'Sun 12:00',
    text: 'More.',
    account: plan?.name ?? '',
    posts: { linksPerDay: 30 },
  };
  const told = { ...story, scenario: { ...scenario, events: [event] } };
  const found = answer({ ask: 'everybody', keep: 0.9, story: told }, () => {}) as EverybodyAnswer;
  const fewer = found.changes.find(({ way }) => way === 'fewerLinks');
  expect(fewer?.works).toBe(true);
  expect(fewer?.sliders).toBeUndefined();
});

test('somebody who stays has lost nothing', () => {
  const stays = [...(base.accounts[0]?.audience ?? [])].find(
    (a) => personOf(base, 0, a).standing === Standing.listening,
  );
  const question = { ask: 'person', member: stays ?? 0, story } as const;
  expect(answer(question, () => {})).toMatchObject({ goal: undefined, changes: [] });
});

test('the diary says at the end what the report says', () => {
  const diary = answer({ ask: 'diary', member: leaver, story }, () => {}) as Diary;
  const report = personOf(base, 0, leaver);
  const end = diary.threshold.length - 1;
  expect(diary.threshold[end]).toBeCloseTo(report.threshold, 4);
  const last = [...diary.annoyance.slice(end * CAUSES.length)];
  last.forEach((points, c) => {
    expect(points).toBeCloseTo(report.annoyance[c] ?? 0, 4);
  });
  expect(diary.annoyance[0]).toBe(0);
});
