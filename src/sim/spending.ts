/**
 * What an account spends, within its budget of the week: hours on posts, responses and its site,
 * money on advertising. A week is seven days from the start. Nobody else's time is counted.
 */
import { TICKS_A_DAY, TICKS_A_WEEK } from './calendar.ts';
import type { World } from './world.ts';

const MINUTES_AN_HOUR = 60;
/** Sums of fractions miss a limit by less than this. */
const SLIP = 1e-9;

/** Spends the minutes of one act of a member; false where an account has no hours left this week. */
export function takesTime(world: World, member: number, minutes: number): boolean {
  const k = world.account_a[member];
  if (k < 0) return true;
  const hours = minutes / MINUTES_AN_HOUR;
  const { budgetHours } = world.accounts[k].posts;
  // A budget of nothing buys nothing, also of what costs nothing.
  if (budgetHours === 0) return false;
  if (world.tables.sites.at.weekHours[k] + hours > budgetHours + SLIP) return false;
  spend(world, k, hours, 0);
  return true;
}

/** Buys what account `k` wants of work on its site and of advertising in this tick. */
export function buy(world: World, k: number): { readonly hours: number; readonly money: number } {
  const { siteHoursPerDay, adSpendPerDay, budgetHours, budgetMoney } = world.accounts[k].posts;
  const { weekHours, weekMoney } = world.tables.sites.at;
  const hours = Math.min(siteHoursPerDay / TICKS_A_DAY, Math.max(0, budgetHours - weekHours[k]));
  const money = Math.min(adSpendPerDay / TICKS_A_DAY, Math.max(0, budgetMoney - weekMoney[k]));
  spend(world, k, hours, money);
  return { hours, money };
}

/** Ends the tick of the books: with the last one of a week, a new week begins. */
export function closeBooks(world: World): void {
  if ((world.tick + 1) % TICKS_A_WEEK !== 0) return;
  world.tables.sites.at.weekHours.fill(0);
  world.tables.sites.at.weekMoney.fill(0);
}

function spend(world: World, k: number, hours: number, money: number): void {
  const { sites, tally } = world.tables;
  sites.at.weekHours[k] += hours;
  sites.at.weekMoney[k] += money;
  tally.at.hours[k] += hours;
  tally.at.money[k] += money;
  tally.at.cost[k] += money + hours * world.rules.hourlyRate;
}
