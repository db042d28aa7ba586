// The direction of imports (support/layers.ts), on the sources and on planted violations.

import { describe, expect, test } from 'vitest';
import { layerViolations } from './support/check.ts';
import { read, sources } from './support/files.ts';

test('there are sources to look at', () => {
  expect(sources().length).toBeGreaterThan(0);
});

test('every source imports only what its layer may see', () => {
  expect(sources().flatMap((file) => layerViolations(file, read(file)))).toEqual([]);
});

describe('a planted import is caught:', () => {
  test.each([
    ['src/sim/step.ts', "import { broadcaster } from '../agents/broadcaster.ts'"],
    ['src/sim/step.ts', "import type { Agent } from '../agents/index.ts'"],
    ['src/sim/step.ts', "import { plurk } from './platforms/plurk.ts'"],
    ['src/sim/step.ts', "import { platforms } from './platforms/index.ts'"],
    ['src/sim/step.ts', "import { select } from 'd3'"],
    ['src/sim/step.ts', "import fs from 'node:fs'"],
    ['src/sim/step.ts', "export * from '../model.ts'"],
    ['src/sim/step.ts', "export const later = import('../viz/graph.ts')"],
    ['src/sim/step.ts', "export let a: import('../viz/graph.ts').Graph"],
    ['src/sim/step.ts', 'export const later = (x: string) => import(x)'],
    ['src/sim/step.ts', 'export const later = import(`../viz/graph.ts`)'],
    ['src/sim/params.ts', "import { step } from './step.ts'"],
    ['src/agents/converser.ts', "import { plurk } from '../sim/platforms/plurk.ts'"],
    ['src/agents/converser.ts', "import { model } from '../model'"],
    ['src/agents/converser.ts', "import { wrap } from 'comlink'"],
    ['src/model.ts', "import { plurk } from './sim/platforms/plurk.ts'"],
    ['src/counterfactual/play.ts', "import { converser } from '../agents/converser.ts'"],
    ['src/counterfactual/play.ts', "import { join } from 'node:path'"],
    ['src/counterfactual/play.ts', "import { why } from '../text/why.ts'"],
    ['src/sim/step.ts', "import { playOut } from '../counterfactual/play.ts'"],
    ['src/viz/panel.ts', "import { step } from '../sim/step.ts'"],
    ['src/viz/panel.ts', "import type { Agent } from '../agents/index.ts'"],
    ['src/viz/panel.ts', "import { connect } from '../workers/client.ts'"],
    ['src/workers/api.ts', "import { panel } from '../viz/panel.ts'"],
    ['src/headless/main.ts', "import { panel } from '../viz/panel.ts'"],
    ['src/main.ts', "import { step } from './sim/step.ts'"],
    ['src/main.ts', "import { agents } from './agents/index.ts'"],
    ['src/text/index.ts', "import { panel } from '../viz/panel.ts'"],
    ['src/stats/fan.ts', "import { friends } from '../sim/metrics.ts'"],
    ['src/ensemble/seed.ts', "import { start } from '../workers/client.ts'"],
    ['src/viz/many/fan.ts', "import { runSeed } from '../../ensemble/seed.ts'"],
    ['src/nowhere/x.ts', ''],
  ])('%s: %s', (file, code) => {
    expect(layerViolations(file, code)).toHaveLength(1);
  });
});

describe('what is allowed is let through:', () => {
  test.each([
    ['src/sim/step.ts', "import seedrandom from 'seedrandom'"],
    ['src/sim/step.ts', "import exp from '@stdlib/math-base-special-exp'"],
    ['src/sim/step.ts', "import { tolerance } from './params'"],
    ['src/sim/step.ts', "// import '../viz/graph.ts'\nexport const a = \"import 'd3'\""],
    ['src/sim/platforms/plurk.ts', "import { hours } from '../calendar.ts'"],
    ['src/sim/world.ts', "import type { Platform } from './platforms/platform.ts'"],
    ['src/sim/params/index.ts', "import { MODEL } from './model.ts'"],
    ['src/agents/converser.ts', "import { tolerance } from '../sim/params.ts'"],
    ['src/model.ts', "import { platforms } from './sim/platforms/index.ts'"],
    ['src/counterfactual/play.ts', "import { simulate } from '../model.ts'"],
    ['src/workers/simulation.ts', "import { playOut } from '../counterfactual/play.ts'"],
    ['src/viz/panel.ts', "import type { World } from '../sim/step.ts'"],
    ['src/viz/panel.ts', "import { params } from '../sim/params.ts'"],
    ['src/viz/panel.ts', "import type { Api } from '../workers/api.ts'"],
    ['src/viz/panel.ts', "import { select } from 'd3'"],
    ['src/viz/many/fan.ts', "import { quantile } from '../../stats/quantiles.ts'"],
    ['src/headless/run.ts', "import { runSeed } from '../ensemble/seed.ts'"],
    ['src/main.ts', "import { connect } from './workers/client.ts'"],
    ['src/main.ts', "import scenario from '../scenarios/half-by-tuesday.json'"],
    ['src/headless/main.ts', "import { Worker } from 'node:worker_threads'"],
  ])('%s: %s', (file, code) => {
    expect(layerViolations(file, code)).toEqual([]);
  });
});
