/**
 * Appraisal: what seeing a post costs a reader, by cause. Pure arithmetic on numbers, so that each
 * rule can be tested by itself.
 */
import type { ModelValues, PlatformValues } from './params/index.ts';
import { Kind } from './strategy.ts';

export type AppraisalRules = ModelValues & PlatformValues;

/** Points that one exposure adds, by cause; `others` grows elsewhere, when a departure is noticed. */
export interface Cost {
  noise: number;
  promotion: number;
  silence: number;
}

/** What is seen, and what the reader knows of the author. */
export interface Sight {
  /** One of `Kind`; a response only where responses land in the stream. */
  readonly kind: number;
  readonly useful: boolean;
  /** Posts of the author seen within the burst window, this one included. */
  readonly inBurst: number;
  /** Share of responses among what the author is remembered for, 0 to 1. */
  readonly interactivity: number;
  /** 1 for a new post; less for a thread that came up again; more for somebody met against one's will. */
  readonly factor: number;
}

/** What seeing a post costs; `into` is filled and returned. */
export function appraise(sight: Sight, rules: AppraisalRules, into: Cost): Cost {
  const promotes = sight.kind === Kind.link || sight.kind === Kind.announcement;
  const weight = weightOf(sight.kind, rules);
  const base = weight * (sight.useful ? 1 - rules.usefulDiscount : 1) * sight.factor;
  const beyond = Math.max(0, sight.inBurst - rules.burstAllowance);
  const burst = rules.burstWeight * beyond * sight.factor;
  into.promotion = promotes ? base : 0;
  into.noise = (promotes ? 0 : base) + burst;
  into.silence = base * rules.silencePenalty * (1 - sight.interactivity);
  return into;
}

function weightOf(kind: number, rules: AppraisalRules): number {
  if (kind === Kind.link) return rules.linkWeight;
  if (kind === Kind.announcement) return rules.announcementWeight;
  return kind === Kind.response ? rules.overheardWeight : rules.chatWeight;
}

/**
 * Share of responses among an author's remembered acts; starts at one half and gives way to what
 * was seen.
 * @param prior acts that the benefit of the doubt is worth
 */
export function interactivity(posted: number, responded: number, prior: number): number {
  return (responded + prior / 2) / (posted + responded + prior);
}
