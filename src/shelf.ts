/**
 * What the library shows: the scenarios' own words, and the verdicts and curves that the command
 * `verdicts` has computed. Loaded with the library.
 */
import cards from 'virtual:cards';
import computed from './data/verdicts.json';
import { storyWords } from './text/index.ts';
import type { Shelf } from './viz/library/library.ts';

const numbers = (series: string): number[] => series.split(' ').map(Number);

/** @param order ids of the scenarios and the kind of row that each reproduces, as they are shown */
export function shelf(order: readonly { readonly id: string; readonly kind: string }[]): Shelf {
  const { engineVersion, seeds, scenarios } = computed;
  return {
    engineVersion,
    seeds,
    cards: order.flatMap(({ id, kind }) => {
      const card = cards.find((one) => one.id === id);
      const found = scenarios.find((one) => one.id === id);
      if (!card || !found) return [];
      const words = storyWords(id, card);
      const { counter } = found;
      return {
        id,
        kind,
        title: words.title,
        story: words.story,
        friends: numbers(found.friends),
        listening: numbers(found.listening),
        counter: counter && numbers(counter.friends),
        counterText: words.runs.find((run) => run.id === counter?.run)?.text,
        claims: found.claims.flatMap((claim) => {
          const text = words.claims.find((one) => one.id === claim.id)?.text;
          return text === undefined ? [] : { ...claim, text };
        }),
      };
    }),
  };
}
