// What is done with the page, over and over: stories played, jumped through, started again, compared
// and run many times. Each round ends with the same story at the same moment, so that what is held
// then can be compared.

const HOME = { scenario: 'half-by-tuesday', seed: '1' };
const OTHER = 'six-at-once';
const MANY_EVERY = 4;

/**
 * @param {import('playwright-core').Page} page
 * @param {number} round
 */
export async function playRound(page, round) {
  await page.locator('.speeds button').last().click();
  await open(page, OTHER, `${round + 2}`);
  await page.waitForTimeout(1500);
  await end(page);
  await seek(page, round);
  await person(page);
  await page.keyboard.press('Home');
  await playing(page);
  for (const key of ['Shift+ArrowRight', 'ArrowRight', 'Shift+ArrowLeft'])
    await page.keyboard.press(key);
  await compare(page, round);
  if (round % MANY_EVERY === 0) await many(page);
  await open(page, HOME.scenario, HOME.seed);
  await end(page);
  await page.locator('[data-fingerprint]').waitFor();
}

/** @param {import('playwright-core').Page} page */
const playing = (page) => page.locator('.play', { hasText: 'Pause' }).waitFor();

/**
 * From rest.
 * @param {import('playwright-core').Page} page
 * @param {string} scenario
 * @param {string} seed
 */
async function open(page, scenario, seed) {
  const chooser = page.locator('.chooser select').first();
  if ((await chooser.inputValue()) !== scenario) {
    await chooser.selectOption(scenario);
    await playing(page);
    // Then that it plays again says that the next one is there.
    await page.locator('.play').click();
  }
  const box = page.locator('input.seed');
  await box.fill(seed);
  await box.press('Enter');
  await box.blur();
  await playing(page);
}

/** @param {import('playwright-core').Page} page */
async function end(page) {
  await page.keyboard.press('End');
  await page.locator('.headline.ended').waitFor();
}

/**
 * To and fro along the story.
 * @param {import('playwright-core').Page} page
 * @param {number} round
 */
async function seek(page, round) {
  const field = page.locator('.playhead-field');
  for (let jump = 1; jump <= 6; jump++) {
    const box = await field.boundingBox();
    if (!box) throw new Error('.playhead-field: expected on the page, found none');
    // The golden section, so that no place is met twice.
    const share = (0.618 * (6 * round + jump)) % 1;
    await page.mouse.click(box.x + box.width * share, box.y + 40);
    await page.waitForTimeout(100);
  }
}

/** Somebody's card, and closed again. @param {import('playwright-core').Page} page */
async function person(page) {
  await end(page);
  await page.locator('.moves button').first().click();
  await page.locator('.inspector .diary').waitFor();
  await page.keyboard.press('Escape');
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} round
 */
async function compare(page, round) {
  await page.keyboard.press('c');
  await page.locator('.differences button', { hasText: 'Twitter' }).first().click();
  await page.locator('.label.second', { hasText: 'B: ' }).waitFor();
  await seek(page, round);
  await page.locator('.compare button', { hasText: 'Close comparison' }).click();
  await page.locator('.compare').waitFor({ state: 'hidden' });
}

/** @param {import('playwright-core').Page} page */
async function many(page) {
  await page.keyboard.press('m');
  await page.locator('.many-number').fill('4');
  await page.locator('.many-run').click();
  await page.locator('.many-results .bars').waitFor();
  await page.locator('.many .close').click();
}
