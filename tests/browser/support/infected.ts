/**
 * Scenarios whose every text is hostile, how a page gets them, and what such a text leaves on a page
 * that takes it for more than text.
 */
import type { Page } from 'playwright-core';
import { LIMITS } from '../../../src/sim/limits.ts';
import { PAYLOADS } from '../../support/payloads.ts';
import { smallJson } from '../../support/scenarios.ts';

/** A scenario with some of the payloads in each of its texts, as long as each may be. */
export const infected = (payloads: readonly string[]) => {
  const all = payloads.join(' ').slice(0, LIMITS.text);
  const names = payloads.map((text) => text.slice(0, LIMITS.name));
  const texts = payloads.map((text) => text || 'x');
  return smallJson({
    title: all,
    story: all,
    notice: texts,
    try: texts,
    rows: texts,
    seed: all,
    until: 'Tue 00:00',
    accounts: names.map((name) => ({ name, strategy: 'broadcaster', friends: 20 })),
    events: texts.map((text, n) => ({ at: `Mon 1${n}:00`, text, posts: { linksPerDay: n } })),
    runs: texts.map((text, n) => ({ id: `r${n}`, text, set: { linksPerDay: n } })),
    claims: texts.map((text, n) => {
      const [at, account] = ['Mon 12:00', names[n]];
      return { id: `c${n}`, text, metric: 'friends', account, at, is: 'atLeast', low: 1 };
    }),
  });
};

/** What text that was taken for markup would have left on the page. */
export const traces = () => {
  const bad = 'img,iframe,object,embed,base,video,audio,marquee,math,[srcdoc],[http-equiv=refresh]';
  const handlers = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.attributes].some(
      ({ name, value }) => name.startsWith('on') || /^\s*(javascript|vbscript):/i.test(value),
    ),
  );
  const found = [...document.querySelectorAll(bad), ...handlers].map(
    (one) => `<${one.tagName} ${[...one.attributes].map(({ name }) => name)}>`,
  );
  return 'hit' in globalThis ? [...found, 'a script ran'] : found;
};

/** The payloads in groups, of as many as a scenario has accounts at most. */
export const GROUPS: readonly (readonly string[])[] = Array.from(
  { length: Math.ceil(PAYLOADS.length / LIMITS.accounts) },
  (_, n) => PAYLOADS.slice(n * LIMITS.accounts, (n + 1) * LIMITS.accounts),
);

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
