/** What one field of a scenario alone cannot tell: names that must exist, bounds that must fit. */
import { Calendar, parseMoment, TICKS_A_WEEK } from '../calendar.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../params/index.ts';
import { MAIN } from './change.ts';
import { checkLogs, checkMix } from './cross-log.ts';
import type { Names } from './schema.ts';
import type { Claim, Problem, Run, Scenario } from './types.ts';

/** Problems of a scenario whose fields are fine each by itself. */
export function crossChecks(read: Scenario, allowed: Names): Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, message: string) => problems.push({ path, message });
  const names = read.accounts.map((account) => account.name);
  const runs = [MAIN, ...read.runs.map((run) => run.id)];
  checkFriends(read, add);
  checkMoments(read, add);
  checkLogs(read, allowed, add);
  checkMix(read, allowed, add);
  if (read.until === read.starts)
    add('until', `${shown(read.until)} is the start; expected a later moment`);
  const known = (path: string, what: string, found: string | undefined, of: readonly string[]) => {
    if (found !== undefined && !of.includes(found)) {
      add(path, `${shown(found)} is no ${what}; expected ${of.join(', ')}`);
    }
  };
  for (const [n, run] of read.runs.entries()) {
    if (runs.indexOf(run.id) <= n) add(`runs[${n}].id`, `${shown(run.id)} is taken`);
    if (run.alongside && run.set.members !== undefined) {
      add(`runs[${n}].set.members`, 'is not for a run alongside, which has the same people');
    }
    checkRunFriends(`runs[${n}].set`, read, run.set, add);
  }
  for (const [n, event] of read.events.entries()) {
    known(`events[${n}].account`, 'account', event.account, names);
  }
  const claims = read.claims.map((claim) => claim.id);
  for (const [n, claim] of read.claims.entries()) {
    const same = claims.indexOf(claim.id);
    if (same < n) add(`claims[${n}].id`, `${shown(claim.id)} is taken by claims[${same}]`);
    known(`claims[${n}].account`, 'account', claim.account, names);
    known(`claims[${n}].run`, 'run', claim.run, runs);
    known(`claims[${n}].minus`, 'run', claim.minus, runs);
    checkBounds(`claims[${n}]`, claim, add);
  }
  return problems;
}

type Add = (path: string, message: string) => void;

function checkFriends(read: Scenario, add: Add): void {
  const names = read.accounts.map((account) => account.name);
  const others = read.population.members - names.length;
  for (const [n, account] of read.accounts.entries()) {
    if (names.indexOf(account.name) < n) {
      add(`accounts[${n}].name`, `${shown(account.name)} is the name of an account before it`);
    }
    if (account.friends > others) {
      add(
        `accounts[${n}].friends`,
        `${account.friends} is greater than the ${others} other members (population.members)`,
      );
    }
  }
}

/** A run may have more friends of the first account, or fewer people. */
function checkRunFriends(path: string, read: Scenario, set: Run['set'], add: Add): void {
  if (set.friends === undefined && set.members === undefined) return;
  const others = (set.members ?? read.population.members) - read.accounts.length;
  const friends = set.friends ?? read.accounts[0]?.friends ?? 0;
  if (friends <= others) return;
  const [field, of] = set.friends === undefined ? ['members', ' of accounts[0]'] : ['friends', ''];
  add(`${path}.${field}`, `${friends} friends${of} are more than the ${others} other members`);
}

/** What happens, and what is claimed, falls into the time that is told. */
function checkMoments(read: Scenario, add: Add): void {
  const calendar = new Calendar(parseMoment(read.starts)?.tickOfWeek ?? 0);
  const tickOf = (moment: string) => calendar.tickOf(moment) ?? 0;
  const end = tickOf(read.until);
  if (end > LIMITS.weeks * TICKS_A_WEEK) {
    add('until', `${shown(read.until)} is later than the maximum, ${LIMITS.weeks} weeks`);
  }
  for (const [n, { at }] of read.events.entries()) {
    if (tickOf(at) >= end) add(`events[${n}].at`, `${shown(at)} is not before until ${read.until}`);
  }
  for (const [n, { at }] of read.claims.entries()) {
    if (tickOf(at) > end) add(`claims[${n}].at`, `${shown(at)} is after until ${read.until}`);
  }
}

function checkBounds(path: string, claim: Claim, add: Add): void {
  const bounds = { between: ['low', 'high'], atLeast: ['low'], atMost: ['high'] } as const;
  for (const bound of bounds[claim.is]) {
    if (claim[bound] === undefined) add(`${path}.${bound}`, 'is missing; expected a number');
  }
  if (claim.low > claim.high) add(`${path}.low`, `${claim.low} is greater than high ${claim.high}`);
}
