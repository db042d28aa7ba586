/**
 * Visits to the accounts' sites: at once by links, later by word of mouth, advertising and search,
 * each of which is a stock that fades. Changes nobody's ties and nobody's acts.
 */
import { TICKS_A_DAY, TICKS_A_WEEK } from './calendar.ts';
import { Purpose } from './dice.ts';
import { SOURCES } from './frame.ts';
import { buy, closeBooks } from './spending.ts';
import type { World } from './world.ts';

const LINKS = SOURCES.indexOf('links');
const WORD_OF_MOUTH = SOURCES.indexOf('wordOfMouth');
const ADS = SOURCES.indexOf('ads');
const SEARCH = SOURCES.indexOf('search');

/**
 * A reader opened a link of account `k`: a visit, perhaps a conversion, and by warmth some talk.
 * @param address of the post (`addressOf`)
 */
export function comeByLink(
  world: World,
  k: number,
  visitor: number,
  address: number,
  warmth: number,
): void {
  const { dice, rules, tables, tick } = world;
  const { tally, sites } = tables;
  const row = k * SOURCES.length + LINKS;
  tally.at.clicks[k]++;
  tally.at.visits[row]++;
  const trust = rules.conversionBase * (1 + rules.conversionTrust * warmth);
  if (dice.draw(Purpose.convert, tick, visitor, address) < trust) tally.at.conversions[row]++;
  sites.at.buzz[k] += rules.wordOfMouth * warmth;
}

/** What every account does for its site in this tick, and the visits that come of it. */
export function bringVisits(world: World): void {
  const rhythm = world.calendar.rhythm(world.tick);
  for (let k = 0; k < world.accounts.length; k++) {
    const { hours, money } = buy(world, k);
    const passedOn = byWordOfMouth(world, k) * rhythm;
    arrive(world, k, WORD_OF_MOUTH, passedOn);
    arrive(world, k, ADS, byAds(world, k, money) * rhythm);
    arrive(world, k, SEARCH, bySearch(world, k, hours + world.rules.linkWorth * passedOn) * rhythm);
  }
  closeBooks(world);
}

/** Visits of this tick that earlier clicks bring by word of mouth. */
function byWordOfMouth(world: World, k: number): number {
  const { buzz } = world.tables.sites.at;
  const before = buzz[k];
  buzz[k] *= world.fading.site.buzz;
  return before - buzz[k];
}

/** Visits of this tick by advertising: A(t) = x(t) + left x A(t - 1), with diminishing returns. */
function byAds(world: World, k: number, money: number): number {
  const { fading, rules, tables } = world;
  const { adStock } = tables.sites.at;
  adStock[k] = money + fading.site.ads * adStock[k];
  /** What the stock is worth as spending in each tick: in the long run, what is spent. */
  const working = (1 - fading.site.ads) * adStock[k];
  return working / rules.adPrice / (1 + (working * TICKS_A_WEEK) / rules.adSaturation);
}

/** Visits of this tick by search: new work finds its place slowly, and loses it more slowly. */
function bySearch(world: World, k: number, work: number): number {
  const { fading, rules, tables } = world;
  const { newWork, searchStock } = tables.sites.at;
  const found = (1 - fading.site.work) * newWork[k];
  newWork[k] += work - found;
  searchStock[k] = found + fading.site.ranking * searchStock[k];
  return (rules.searchVisits * searchStock[k]) / TICKS_A_DAY;
}

/** Lets visits arrive as whole ones, at a phase of the account's own; they know nobody. */
function arrive(world: World, k: number, source: number, expected: number): void {
  if (expected === 0) return;
  const { accounts, dice, rules, tables, tick } = world;
  const { sites, tally } = tables;
  const { member } = accounts[k];
  const row = k * SOURCES.length + source;
  const phase = dice.draw(Purpose.arrival, 0, member, source);
  const before = Math.floor(sites.at.expected[row] + phase);
  sites.at.expected[row] += expected;
  const visits = Math.floor(sites.at.expected[row] + phase) - before;
  tally.at.visits[row] += visits;
  const key = dice.key(Purpose.convertFound, tick);
  for (let n = 0; n < visits; n++) {
    const die = dice.at(key, member, n * SOURCES.length + source);
    if (die < rules.conversionBase) tally.at.conversions[row]++;
  }
}
