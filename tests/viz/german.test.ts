// The German catalogue: everything is there, in German, and in sentences that a newspaper would print.

import { describe, expect, test } from 'vitest';
import calibration from '../../src/data/calibration.json' with { type: 'json' };
import { readScenario, STRATEGY_OFFERS } from '../../src/model.ts';
import { REASONS } from '../../src/sim/frame.ts';
import { PARAMETERS } from '../../src/sim/params/index.ts';
import { text as de } from '../../src/text/de.ts';
import { text as en } from '../../src/text/en.ts';
import { languageOf } from '../../src/text/index.ts';
import { leaves } from './support/catalogue.ts';
