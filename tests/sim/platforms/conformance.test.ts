/** What every platform owes the engine, looped over all that are registered. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysOf, PARAMETERS, wrongValue } from '../../../src/sim/params/index.ts';
import { PLATFORMS } from '../../../src/sim/platforms/index.ts';
import type { Platform } from '../../../src/sim/platforms/platform.ts';
import { mechanismValues } from '../../../src/sim/platforms/platform.ts';
import { small } from '../../support/scenarios.ts';

describe.each(PLATFORMS.map((platform) => [platform.id, platform] as const))(
  '%s',
  (id, platform) => {
    it('says what it is', () => {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(platform.label).toMatch(/^[A-Z]/);
      expect(platform.doc).toMatch(/^[A-Z].+\.$/);
    });

    it('states every number of the mechanism, and no other', () => {
      expect(Object.keys(platform.mechanism).sort()).toEqual(keysOf('platform').sort());
    });

    it.each(keysOf('platform'))('%s is within its range and has a source', (key) => {
      const [value, source] = platform.mechanism[key as keyof Platform['mechanism']];
      expect(wrongValue(PARAMETERS[key], value)).toBeUndefined();
      expect(source.trim().length).toBeGreaterThan(3);
    });

    it('is what a world on it plays by', () => {
      const { world } = small({ platform: id });
      expect(world.rules).toMatchObject(mechanismValues(platform));
    });
  },
);

describe('the index', () => {
  it('lists every platform in the folder', async () => {
    const found: unknown[] = [];
    for (const file of readdirSync('src/sim/platforms').filter((name) => name !== 'index.ts')) {
      const path = `../../../src/sim/platforms/${file.slice(0, -3)}.ts`;
      const module = (await import(path)) as object;
      found.push(...Object.values(module).filter((value) => typeof value === 'object'));
    }
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(PLATFORMS));
  });

  it('has no id twice', () => {
    expect(new Set(PLATFORMS.map(({ id }) => id)).size).toBe(PLATFORMS.length);
  });
});
