/** Posting logs and mixes of strategies: what of them must fit the rest of a scenario. */
import { Calendar, parseMoment } from '../calendar.ts';
import { shown } from '../params/index.ts';
import { misplaced } from '../posting-log.ts';
import type { Names } from './schema.ts';
import type { Scenario } from './types.ts';

type Add = (path: string, message: string) => void;

/** Logs are there where a strategy follows them, and nowhere else; their times are in order. */
export function checkLogs(read: Scenario, names: Names, add: Add): void {
  const calendar = new Calendar(parseMoment(read.starts)?.tickOfWeek ?? 0);
  for (const [n, { name, strategy, log }] of read.accounts.entries()) {
    const path = `accounts[${n}].log`;
    const runs = n === 0 ? read.runs : [];
    const events = read.events.filter(({ account }) => (account ?? read.accounts[0].name) === name);
    const follows = [strategy, ...[...runs, ...events].map((other) => other.strategy ?? '')].find(
      (id) => names.logs.includes(id),
    );
    if (follows !== undefined && log.length === 0) {
      add(path, `is missing; expected a list of posts for the strategy ${shown(follows)}`);
    }
    if (follows === undefined && log.length > 0) {
      add(
        path,
        `has no effect; expected it beside the strategy ${names.logs.map(shown).join(', ')}`,
      );
    }
    for (const { entry, message } of misplaced(log, calendar, read.until)) {
      add(`${path}[${entry}].at`, message);
    }
  }
}

/** Each strategy once, each for people of the crowd, and not more than everybody. */
export function checkMix({ mix }: Scenario, names: Names, add: Add): void {
  const strategies = mix.map((part) => part.strategy);
  for (const [n, strategy] of strategies.entries()) {
    const path = `mix[${n}].strategy`;
    const same = strategies.indexOf(strategy);
    if (same < n) add(path, `${shown(strategy)} is taken by mix[${same}]`);
    if (!names.crowd.includes(strategy)) {
      add(path, `${shown(strategy)} is for accounts only; expected ${names.crowd.join(', ')}`);
    }
  }
  const total = mix.reduce((sum, { share }) => sum + share, 0);
  // Tenths do not add up to one exactly.
  if (total > 1 + 1e-9) {
    add('mix', `shares add up to ${Number(total.toFixed(6))}, more than the maximum 1`);
  }
}
