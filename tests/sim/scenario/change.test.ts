/** Scenarios with something changed: by sliders, by choices, and as one of their other runs. */
import { describe, expect, it } from 'vitest';
import { alongsideOf, asRun, changed, chosen, only } from '../../../src/sim/scenario/change.ts';
import { mustRead, smallJson } from '../../support/scenarios.ts';

const claim = (id: string, more: object) => ({
  id,
  text: 'So.',
  metric: 'friends',
  at: 'Tue 12:00',
  is: 'atLeast',
  low: 1,
  ...more,
});
const [ann] = smallJson()['accounts'] as object[];
const story = mustRead(
  smallJson({
    accounts: [ann, { name: 'Bob', strategy: 'ordinary', friends: 7 }],
    events: [{ at: 'Tue 08:00', text: 'He stops.', posts: { linksPerDay: 0 } }],
    runs: [
      { id: 'fewer', text: 'Fewer links.', set: { linksPerDay: 2, friends: 9, members: 80 } },
      { id: 'calm', text: 'Nothing happens.', events: false, strategy: 'converser' },
      { id: 'there', text: 'There too.', platform: 'twitter', alongside: true },
    ],
    claims: [
      claim('here', {}),
      claim('of-fewer', { run: 'fewer' }),
      claim('less', { run: 'fewer', minus: 'main' }),
    ],
  }),
);

describe('a changed scenario', () => {
  it('has the values of the people and of its first account, and all else as it was', () => {
    const next = changed(story, { members: 90, friends: 12, linksPerDay: 3, linkWeight: 2 });
    expect(next.population).toEqual({ ...story.population, members: 90 });
    expect(next.accounts[0]?.friends).toBe(12);
    expect(next.accounts[0]?.posts).toEqual({ ...story.accounts[0]?.posts, linksPerDay: 3 });
    expect(next.accounts[0]).not.toHaveProperty('linksPerDay');
    expect(next.accounts[1]).toEqual(story.accounts[1]);
    expect(next.events).toEqual(story.events);
    expect(changed(story, {})).toEqual(story);
  });

  it('takes of all changes those of the scopes that are asked for', () => {
    const changes = { members: 90, linksPerDay: 3, linkWeight: 2, scrollBack: 0.2 };
    expect(only(changes, 'population')).toEqual({ members: 90 });
    expect(only(changes, 'model', 'platform')).toEqual({ linkWeight: 2, scrollBack: 0.2 });
  });
});

describe('a chosen scenario', () => {
  it('is on the platform and has the strategy that were chosen, the first account alone', () => {
    const next = chosen(story, { strategy: 'converser', platform: 'twitter' });
    expect(next.platform).toBe('twitter');
    expect(next.accounts.map(({ strategy }) => strategy)).toEqual(['converser', 'ordinary']);
    expect(chosen(story, {})).toEqual(story);
  });

  it('as one of its runs is a story of its own, with what is claimed of that run alone', () => {
    const next = chosen(story, { run: 'fewer' });
    expect(next.accounts[0]).toMatchObject({ friends: 9, posts: { linksPerDay: 2 } });
    expect(next.claims.map(({ id, run }) => [id, run])).toEqual([['of-fewer', 'main']]);
    expect(chosen(story, { run: 'fewer', platform: 'facebook' }).platform).toBe('facebook');
    expect(chosen(story, { run: 'main' }).claims.map(({ id }) => id)).toEqual(['here']);
  });
});

describe('a run of a scenario', () => {
  it('has what is set for it, its strategy, its platform, and events unless it has none', () => {
    expect(asRun(story, 'fewer').population.members).toBe(80);
    expect(asRun(story, 'fewer').events).toEqual(story.events);
    expect(asRun(story, 'calm').events).toEqual([]);
    expect(asRun(story, 'calm').accounts[0]?.strategy).toBe('converser');
    expect(asRun(story, 'there').platform).toBe('twitter');
    expect(asRun(story, 'main')).toBe(story);
  });

  it('that does not exist is an error that names it', () => {
    expect(() => asRun(story, 'none')).toThrow('small: there is no run none');
  });

  it('happens at the same time where it is said to', () => {
    expect(alongsideOf(story)).toEqual(['there']);
  });
});
