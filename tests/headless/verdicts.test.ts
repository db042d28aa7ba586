/** The cards of the library: that the command writes them, and that those on file are not stale. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/headless/verdicts/card.ts';
import { keyOf } from '../../src/headless/verdicts/card.ts';
import { main } from '../../src/headless/verdicts.main.ts';
import { ENGINE_VERSION } from '../../src/sim/version.ts';
import { mustRead, shippedFiles, shippedJson } from '../support/scenarios.ts';
import { caught, filesIn, scratch } from './command.ts';
import { claim, falls, planted } from './planted.ts';

interface Cards {
  readonly engineVersion: string;
  readonly seeds: number;
  readonly scenarios: readonly Card[];
}

const FILE = 'src/data/verdicts.json';
const read = (home: string): Cards => JSON.parse(readFileSync(join(home, FILE), 'utf8')) as Cards;

describe('the command', () => {
  it('writes verdicts, curves and the friends of another run', async () => {
    const runs = [{ id: 'none', text: 'No links.', set: { linksPerDay: 0 } }];
    const home = scratch(planted('one', ['S1'], [claim(), falls], { runs }));
    const { io, texts } = caught(home);
    expect(await main(['--seeds', '3', '--jobs', '1'], io)).toBe(0);
    expect(texts.err).toBe('src/data/verdicts.json: 1 scenarios over 3 seeds\n');
    const [card] = read(home).scenarios;
    expect(card?.claims.map(({ id, held, of }) => [id, held, of])).toEqual([
      ['stays', 3, 3],
      ['falls', 0, 3],
    ]);
    expect(card?.friends.split(' ')).toHaveLength(49);
    expect(card?.friends).toMatch(/^10 /);
    expect(card?.counter?.run).toBe('none');
  });

  it('refuses what it does not know, and writes nothing then', async () => {
    const home = scratch(planted('one', ['S1'], [claim()]));
    const { io, texts } = caught(home);
    expect(await main(['--seeds', 'many', 'x.json'], io)).toBe(2);
    expect(texts.err).toMatch(/^verdicts: x\.json: .*\nverdicts: --seeds: .*\n$/);
    expect(filesIn(home)).toEqual(['scenarios']);
  });
});

describe('the cards on file', () => {
  const stale = `${FILE} is stale: run \`npm run -s verdicts\``;
  const cards = read('.');

  it('are of this engine, small, and one for each shipped scenario', () => {
    expect(cards.engineVersion, stale).toBe(ENGINE_VERSION);
    expect(statSync(FILE).size).toBeLessThan(60_000);
    const ids = shippedFiles().map((file) => file.replace('.json', ''));
    expect(cards.scenarios.map(({ id }) => id).sort(), stale).toEqual(ids.sort());
  });

  it.each(shippedFiles())('%s is the scenario that its card was made from', (file) => {
    const scenario = mustRead(shippedJson(file));
    const card = cards.scenarios.find(({ id }) => id === scenario.id);
    expect({ text: card?.text, day: card?.day }, stale).toEqual(keyOf(scenario));
    expect(
      card?.claims.map(({ id }) => id),
      stale,
    ).toEqual(scenario.claims.map(({ id }) => id));
  });
});
