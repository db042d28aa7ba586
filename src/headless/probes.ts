/** Moments at which a run is measured, and the names under which a summary states the figures. */
import { Calendar, parseMoment } from '../sim/calendar.ts';
import type { Scenario } from '../sim/scenario/types.ts';

/** A moment to measure at. */
export interface Probe {
  readonly tick: number;
  /** `Tue 12:00` */
  readonly label: string;
  /** Whether a day ends then. */
  readonly midnight: boolean;
  /** Whether it is the start, the end, or a claim's moment. */
  readonly named: boolean;
}

/** Calendar of a scenario. */
export const calendarOf = (scenario: Scenario): Calendar =>
  new Calendar(parseMoment(scenario.starts)?.tickOfWeek ?? 0);

/** The start, each midnight, each claim's moment and the end, in order and each once. */
export function probesOf(scenario: Scenario): Probe[] {
  const calendar = calendarOf(scenario);
  const end = calendar.tickOf(scenario.until) ?? 0;
  const midnights = new Set(calendar.midnights(end));
  const named = new Set([0, end]);
  for (const claim of scenario.claims) {
    const tick = calendar.tickOf(claim.at);
    if (tick !== undefined && tick <= end) named.add(tick);
  }
  return [...new Set([...midnights, ...named])]
    .sort((a, b) => a - b)
    .map((tick) => ({
      tick,
      label: calendar.label(tick),
      midnight: midnights.has(tick),
      named: named.has(tick),
    }));
}

/** `friends@Tue 12:00`; accounts after the first are named, as in `friends[Ange]@Tue 12:00`. */
export function figureName(
  scenario: Scenario,
  metric: string,
  account: number,
  probe: Probe,
): string {
  const whose = account === 0 ? '' : `[${scenario.accounts[account]?.name}]`;
  return `${metric}${whose}@${probe.label}`;
}
