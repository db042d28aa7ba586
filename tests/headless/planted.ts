/** Small, quick scenarios for the command `claims`, made from the shipped one. */
import { shipped } from './command.ts';

/** Part of a scenario as JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** A claim that holds at once. */
export const claim = (fields: Fields = {}): Fields => ({
  id: 'stays',
  text: 'Somebody stays.',
  metric: 'friends',
  at: 'Sat 03:00',
  is: 'atLeast',
  low: 1,
  ...fields,
});
/** A claim that never holds. */
export const falls = claim({ id: 'falls', text: 'Everybody on earth is a friend.', low: 1e9 });

/** A small, short scenario as a file. */
export function planted(
  id: string,
  rows: readonly string[],
  of: readonly Fields[],
  more: Fields = {},
) {
  const whole = shipped() as { accounts: object[] };
  const scenario = {
    ...whole,
    id,
    rows,
    until: 'Sat 06:00',
    population: { members: 40, communities: 2, friendsEach: 6 },
    accounts: [{ ...whole.accounts[0], friends: 10 }],
    claims: of,
    ...more,
  };
  return { [`scenarios/${id}.json`]: JSON.stringify(scenario) };
}

/** Options of a run that takes no time. */
export const QUICK = ['--seeds', '4', '--jobs', '1'];
