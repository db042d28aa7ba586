/**
 * How a rate a day becomes acts at moments: by the network's activity, regular, with a phase of the
 * member's own. The same dice give the same moments, and more a day only adds acts.
 */

/** Acts due between two moments (days of activity) at a rate a day. */
export const due = (rate: number, from: number, to: number, phase: number): number =>
  Math.floor(rate * to + phase) - Math.floor(rate * from + phase);
