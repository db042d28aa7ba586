/** What strangers wrote and a command prints: a terminal obeys none of it, and no line is turned. */
import { expect, it } from 'vitest';
import { standingOf } from '../../src/counterfactual/departure.ts';
import { main as whyMain } from '../../src/headless/why.main.ts';
import { simulate } from '../../src/model.ts';
import { Standing } from '../../src/sim/frame.ts';
import { memberName } from '../../src/sim/picture.ts';
import { caught, scratch, sim } from '../headless/command.ts';
import { mediumJson, mustRead, smallJson } from '../support/scenarios.ts';

// Clears the screen, colours, the same in one character, turns what follows, breaks the line.
const OBEYED = [
  '\u001b[2J',
  '\u001b[31m',
  '\u009b31m',
  '\u202eevil',
  '\u2066evil',
  '\u0007',
  '\r',
  '\u2028',
];
const OBEYING = /(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u;

const infected = (code: string): string => {
  const medium = mediumJson({ linksPerDay: 96 });
  const [account] = medium['accounts'] as object[];
  const claims = [
    { id: 'a', text: `a${code}claim`, metric: 'left', at: 'Wed 00:00', is: 'atLeast', low: 0 },
  ];
  const accounts = [{ ...account, name: `An${code}n` }];
  return JSON.stringify(smallJson({ ...medium, accounts, title: `A${code}title`, claims }));
};

/** Somebody who left her, whatever she is called. */
const leaver = (() => {
  const { world, end, advance } = simulate({ scenario: mustRead(JSON.parse(infected(''))) });
  advance(end);
  const gone = world.accounts[0]?.audience.find(
    (a) => standingOf(world, 0, a) !== Standing.listening,
  );
  return memberName(world, gone ?? -1);
})();

it.each(OBEYED)('%j in title, name and claim is not obeyed', async (code) => {
  const directory = scratch({ 's.json': infected(code) });
  const told = await sim(directory, ['s.json']);
  expect(told).toMatchObject({ status: 0, err: '' });
  expect(told.out).toMatch(/An\?.*n/u);
  expect(told.out).not.toMatch(OBEYING);
  for (const whom of [['--all'], ['--person', leaver]]) {
    const { io, texts } = caught(directory);
    expect(await whyMain(['s.json', ...whom], io), texts.err).toBe(0);
    expect(texts.out).toMatch(/A\?.*title/u);
    expect(texts.out).not.toMatch(OBEYING);
  }
});

it.each(OBEYED)('%j in what is wrong with a file is not obeyed', async (code) => {
  const json = smallJson({ [`ke${code}y`]: 1, platform: `a${code}b`, until: `Thu${code}` });
  const { status, err } = await sim(scratch({ 's.json': JSON.stringify(json) }), ['s.json']);
  expect(status).toBe(2);
  expect(err).not.toMatch(OBEYING);
});
