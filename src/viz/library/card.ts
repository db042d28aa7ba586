/** One scenario of the library: its title, its story, its curve and its verdict. Draws only. */
import { text } from '../../text/index.ts';
import { h } from '../dom.ts';
import type { Series } from './thumbnail.ts';
import { thumbnail } from './thumbnail.ts';

/** How often a claim held. */
export interface ClaimCard {
  readonly text: string;
  readonly held: number;
  readonly of: number;
  /** 95 % interval of the share. */
  readonly low: number;
  readonly high: number;
}

/** What a card shows. */
export interface CardFacts extends Series {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly claims: readonly ClaimCard[];
  /** What the other run is, in plain words. */
  readonly counterText: string | undefined;
}

/** A card as an entry of a list; its title is the button that opens it. */
export function cardOf(facts: CardFacts, here: boolean, choose: () => void): HTMLElement {
  const words = text.library;
  const open = h('button', { type: 'button', class: 'card-open' }, facts.title);
  open.addEventListener('click', choose);
  if (here) open.setAttribute('aria-current', 'true');
  const { friends, listening } = facts;
  const curve = words.curve(friends[0] ?? 0, friends.at(-1) ?? 0, listening.at(-1) ?? 0);
  const now = here ? h('span', { class: 'card-here' }, words.here) : undefined;
  const dashed = facts.counterText
    ? h('p', { class: 'card-counter' }, words.counter(facts.counterText))
    : undefined;
  return h(
    'li',
    { class: 'card' },
    h('h4', {}, open, now),
    thumbnail(facts, curve),
    dashed,
    h('p', { class: 'card-story' }, facts.story),
    verdict(facts.claims),
  );
}

function verdict(claims: readonly ClaimCard[]): HTMLElement | undefined {
  const [first] = claims;
  if (!first) return undefined;
  const words = text.library;
  const least = claims.reduce((worst, claim) => (claim.held < worst.held ? claim : worst), first);
  const sum = words.verdict(claims.length, least.held, least.of);
  const lines = claims.map((claim) =>
    h(
      'li',
      {},
      `${claim.text} `,
      h('span', { class: 'held' }, words.claim(claim.held, claim.of, claim.low, claim.high)),
    ),
  );
  return h('details', { class: 'card-claims' }, h('summary', {}, sum), h('ul', {}, ...lines));
}
