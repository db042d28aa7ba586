/**
 * The question what is to be different in B: the scenario's own other runs first, then what the
 * account does, where, and the values without what was changed. Knows a run; decides nothing.
 */
import { offerWords, text } from '../../text/index.ts';
import { h } from '../dom.ts';
import type { Run } from '../run.ts';

/** One thing that may be different in B. */
export interface Difference {
  readonly words: string;
  readonly kind: 'run' | 'strategy' | 'platform' | 'plain';
  /** Of the run, the strategy or the platform. */
  readonly id: string;
  /** Language of the words where they are the scenario's. */
  readonly lang?: string;
}

/** What may be different in a run, by group. */
function groupsOf({ opened, lang }: Run, isChanged: boolean): [string, Difference[]][] {
  const { scenario, strategies, platforms } = opened;
  const runs = scenario.runs.map(({ id, text: words }) => ({
    id,
    words,
    lang,
    kind: 'run' as const,
  }));
  const offers = (kind: 'strategy' | 'platform', own: string | undefined) =>
    (kind === 'strategy' ? strategies : platforms)
      .filter(({ id }) => id !== own)
      .map((offer) => ({ id: offer.id, words: offerWords(kind, offer).label, kind }));
  const plain = { id: '', words: text.compare.plain, kind: 'plain' as const };
  const groups: [string, Difference[]][] = [
    [text.compare.runs, runs],
    [text.compare.values, isChanged ? [plain] : []],
    [text.compare.strategies, offers('strategy', scenario.accounts[0]?.strategy)],
    [text.compare.platforms, offers('platform', scenario.platform)],
  ];
  return groups.filter(([, differences]) => differences.length > 0);
}

/** The list to choose from. */
export function chooseDifference(
  run: Run,
  isChanged: boolean,
  choose: (difference: Difference) => void,
): HTMLElement {
  const parts = groupsOf(run, isChanged).flatMap(([title, differences]) => [
    h('h3', {}, title),
    h(
      'ul',
      { class: 'differences' },
      ...differences.map((difference) => {
        const button = h(
          'button',
          { type: 'button', class: 'quiet', lang: difference.lang },
          difference.words,
        );
        button.addEventListener('click', () => choose(difference));
        return h('li', {}, button);
      }),
    ),
  ]);
  return h('div', { class: 'compare-choice' }, h('p', {}, text.compare.ask), ...parts);
}
