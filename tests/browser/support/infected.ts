/**
 * Scenarios whose every text is hostile, how a page gets them, and what such a text leaves on a page
 * that takes it for more than text.
 */
import type { Page } from 'playwright-core';
import { LIMITS } from '../../../src/sim/limits.ts';
import { PAYLOADS } from '../../support/payloads.ts';
import { smallJson } from '../../support/scenarios.ts';

/** The quarters of Monday from ten o'clock on. */
const quarter = (n: number) =>
  `Mon ${10 + Math.floor(n / 4)}:${String((n % 4) * 15).padStart(2, '0')}`;

/** A scenario with some of the payloads in each of its texts, as long as each may be. */
export const infected = (payloads: readonly string[]) => {
  const all = payloads.join(' ').slice(0, LIMITS.text);
  const names = payloads.slice(0, LIMITS.accounts).map((text) => text.slice(0, LIMITS.name));
  const texts = payloads.map((text) => text || 'x');
  // So that some leave, and say why.
  const posts = { linksPerDay: 60, burstSize: 10, responsesPerDay: 0 };
  return smallJson({
    title: all,
    story: all,
    notice: texts,
    try: texts,
    rows: texts,
    seed: all,
    until: 'Tue 00:00',
    accounts: names.map((name) => ({ name, strategy: 'broadcaster', friends: 20, posts })),
    events: texts.map((text, n) => ({ at: quarter(n), text, posts: { burstSize: 5 + (n % 9) } })),
    runs: texts.map((text, n) => ({ id: `r${n}`, text, set: { linksPerDay: n } })),
    claims: texts.map((text, n) => {
      const [at, account] = ['Mon 12:00', names[n % names.length]];
      return { id: `c${n}`, text, metric: 'friends', account, at, is: 'atLeast', low: 1 };
    }),
  });
};

/** What text that was taken for markup would have left on the page. */
export const traces = () => {
  const foreign =
    'img,iframe,object,embed,base,video,audio,marquee,math,template,[srcdoc],[http-equiv=refresh]';
  const bad = `${foreign},body script,body style,body link,body meta,form[action],animate,set`;
  const handlers = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.attributes].some(
      ({ name, value }) => name.startsWith('on') || /^\s*(javascript|vbscript):/i.test(value),
    ),
  );
  const found = [...document.querySelectorAll(bad), ...handlers].map(
    (one) => `<${one.tagName} ${[...one.attributes].map(({ name }) => name)}>`,
  );
  return 'hit' in globalThis || 'hit' in {} ? [...found, 'a script ran'] : found;
};

/** The payloads in groups, of as many as a scenario has accounts at most. */
export const GROUPS: readonly (readonly string[])[] = Array.from(
  { length: Math.ceil(PAYLOADS.length / LIMITS.accounts) },
  (_, n) => PAYLOADS.slice(n * LIMITS.accounts, (n + 1) * LIMITS.accounts),
);

/** The payloads in halves: of all that is a list, a scenario may have as many. */
const MIDDLE = Math.ceil(PAYLOADS.length / 2);
export const HALVES = [PAYLOADS.slice(0, MIDDLE), PAYLOADS.slice(MIDDLE)];

/** Drops a file on the page, as a hand would. */
export async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([file, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text ?? ''], file ?? ''));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [name, content],
  );
}

/** Does what a button or a row of the menu does, wherever it stands. */
export async function press(page: Page, action: string): Promise<void> {
  await page.evaluate(
    (id) => document.querySelector<HTMLElement>(`[data-action="${id}"]`)?.click(),
    action,
  );
}

/** Dialogs of the browser that the page asks for; each is put away. */
export function asked(page: Page): string[] {
  const words: string[] = [];
  page.on('dialog', (dialog) => {
    words.push(dialog.message());
    void dialog.dismiss();
  });
  return words;
}
