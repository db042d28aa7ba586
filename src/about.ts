/**
 * Loads what “About” shows, when it is asked for: the figures that the commands `calibrate` and
 * `verdicts` have written, and the words of the claims. A file that is missing is said to be missing.
 */
import { CHOICES, loadScenario } from './scenarios.ts';
import { about as words } from './text/about.ts';
import { aboutOf } from './viz/about/about.ts';
import type { Calibration, ClaimFigures, Verdicts } from './viz/about/figures.ts';
import type { Dialog } from './viz/dialog.ts';

const FILES = import.meta.glob<unknown>('./data/{calibration,verdicts}.json', {
  import: 'default',
});

const load = (name: string): Promise<unknown> | undefined => FILES[`./data/${name}.json`]?.();

/** @param engineVersion of the run that is shown; none before there is one */
export async function showAbout(dialog: Dialog, engineVersion = ''): Promise<void> {
  const [calibration, verdicts] = await Promise.all([load('calibration'), load('verdicts')]);
  const content = aboutOf({
    engineVersion,
    calibration: calibration as Calibration | undefined,
    seeds: (verdicts as Verdicts | undefined)?.seeds ?? 0,
    claims: await claimsOf(verdicts as Verdicts | undefined),
  });
  dialog.show(words.title, content);
  dialog.element.scrollTop = 0;
}

/** Claims of the scenarios that there are, in the order of the library, with their words. */
async function claimsOf(verdicts: Verdicts | undefined): Promise<ClaimFigures[]> {
  const each = CHOICES.map(async ({ id, title }) => {
    const counted = verdicts?.scenarios.find((scenario) => scenario.id === id)?.claims ?? [];
    if (counted.length === 0) return [];
    const { json } = (await loadScenario(id)) ?? {};
    const { claims } = json as { claims: readonly { id: string; text: string }[] };
    return counted.map((one) => {
      const words = claims.find((claim) => claim.id === one.id)?.text ?? one.id;
      return { ...one, scenario: title, text: words };
    });
  });
  return (await Promise.all(each)).flat();
}
