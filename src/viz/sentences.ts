/**
 * From a move of the ledger to the words of the story. Pure: knows moves and the catalogue.
 */
import { TICKS_AN_HOUR } from '../sim/calendar.ts';
import type { Cause, Move } from '../sim/frame.ts';
import { CAUSES } from '../sim/frame.ts';
import type { MoveFacts } from '../text/index.ts';
import { text } from '../text/index.ts';

/** A burst seen this many steps ago still explains a move. */
const FRESH = 4 * TICKS_AN_HOUR;

/** So many causes are named, if they make up this share of the annoyance. */
const NAMED = 2;
const WORTH_NAMING = 0.15;

/** One entry of the story. */
export interface Sentence {
  /** `Mon 08:15`. */
  readonly when: string;
  /** `Ange stopped following.` */
  readonly what: string;
  /** `Six posts within an hour. Had put up with 27 of 38: promotion 20, too much at once 4.` */
  readonly why: string;
}

/** The words for one move. */
export function sentenceOf(move: Move, when: string, account: string): Sentence {
  const facts: MoveFacts = {
    to: move.to,
    reason: move.reason,
    burst: move.burst,
    fresh: move.burstAge >= 0 && move.burstAge <= FRESH,
    causes: weightiest(move),
    used: move.annoyance.reduce((sum, points) => sum + points, 0),
    patience: move.threshold,
    account,
  };
  return { when: text.stamp(when), what: text.move(move.name, facts), why: text.because(facts) };
}

/** The causes that explain most of the annoyance, the largest first. */
function weightiest(move: Move): [Cause, number][] {
  const total = move.annoyance.reduce((sum, points) => sum + points, 0);
  return CAUSES.map((cause, i): [Cause, number] => [cause, move.annoyance[i] ?? 0])
    .filter(([, points]) => points >= 0.5 && points >= WORTH_NAMING * total)
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED);
}
