/**
 * What German sentences are made of: numbers, moments, names of days and reasons. Imports nothing
 * that the page has loaded, since the page waits for this catalogue before it starts.
 */
import type { Reason } from '../../sim/frame.ts';

const SMALL = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
export const DAYS: Record<string, string> = {
  Mon: 'Montag',
  Tue: 'Dienstag',
  Wed: 'Mittwoch',
  Thu: 'Donnerstag',
  Fri: 'Freitag',
  Sat: 'Samstag',
  Sun: 'Sonntag',
};

const numbers = new Intl.NumberFormat('de');
/** `1.234`; decimals with a comma, no more than three. */
export const count = (n: number): string => numbers.format(n);
/** A number with so many decimals. */
export const fixed = (n: number, digits: number): string =>
  n.toLocaleString('de', { minimumFractionDigits: digits, maximumFractionDigits: digits });
/** A value with a digit after the comma where it is no whole number. */
export const number = (n: number): string => count(Number(n.toFixed(1)));
/** `sieben`; figures from ten on. */
export const word = (n: number): string => SMALL[n] ?? count(n);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const points = (n: number): string => String(Math.round(n));
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
/** `1 Link`, `2 Links` */
export const some = (n: number, one: string, many: string): string =>
  `${number(n)} ${plural(n, one, many)}`;
/** `einmal`, `zweimal`, `5-mal` */
export const times = (n: number): string =>
  n === 1 ? 'einmal' : n === 2 ? 'zweimal' : `${number(n)}-mal`;
/** `a, b und c` */
export const list = (names: readonly string[], last = 'und'): string =>
  names.length > 1
    ? `${names.slice(0, -1).join(', ')} ${last} ${names[names.length - 1]}`
    : names.join('');

/** `Sun 14:30 +1w` as `Sonntag 14:30, Woche 2`. */
export function moment(label: string): string {
  const [day = '', clock = '', weeks] = label.split(' ');
  const week = weeks ? `, Woche ${Number.parseInt(weeks.slice(1), 10) + 1}` : '';
  return `${DAYS[day] ?? day} ${clock}${week}`;
}

/** The same for a list, where there is no room: `So 14:30, W. 2`. */
export function stamp(label: string): string {
  const [day = '', clock = '', weeks] = label.split(' ');
  const week = weeks ? `, W.\u00a0${Number.parseInt(weeks.slice(1), 10) + 1}` : '';
  return `${(DAYS[day] ?? day).slice(0, 2)} ${clock}${week}`;
}

export const REASONS: Record<Reason, string> = {
  noise: 'zu viel auf einmal',
  promotion: 'Werbung',
  silence: 'nie geantwortet',
  others: 'andere gehen',
  drift: 'auseinandergelebt',
  dropped: 'fallen gelassen',
  found: 'einander gefunden',
  forgave: 'verziehen',
  accepted: 'Anfrage angenommen',
};
