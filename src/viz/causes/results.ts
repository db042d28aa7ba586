/**
 * Changes that would have been enough as a list, the smallest first, each to be played; then those
 * that would not. Knows answers; what is played is asked of others.
 */
import { text } from '../../text/index.ts';
import type { Changes } from '../../workers/api.ts';
import type { Change } from '../../workers/counterfactual-api.ts';
import { h, say } from '../dom.ts';

/** One thing that would have been enough. */
interface Enough {
  readonly words: string;
  /** What it costs; the smallest cost is marked. */
  readonly acts: number;
  readonly notes: readonly string[];
  readonly sliders: Changes | undefined;
}

/** What to do with a change: play the story with it, or as it was. */
export interface Playing {
  /** The values as they were. */
  readonly before: Changes;
  play(changes: Changes): void;
}

/** Changes as entries of the list; `keeping` says what share of the friends each keeps. */
export function enoughOf(changes: readonly Change[], keeping: boolean): Enough[] {
  return changes
    .filter(({ works }) => works)
    .map(({ way, value, stated, acts, share, kept, exceptions, sliders }) => ({
      words: text.causes.done(way, value, stated),
      acts,
      notes: [
        ...(keeping ? [text.causes.keep.keeps(kept)] : []),
        text.causes.price(acts, share),
        ...(exceptions.length > 0 ? [text.causes.exceptions(exceptions)] : []),
      ],
      sliders,
    }));
}

/** Changes that are not enough, in words. */
export const vainOf = (changes: readonly Change[], keeping: boolean): string[] =>
  changes
    .filter(({ works }) => !works)
    .map(({ way, value, kept }) =>
      keeping ? text.causes.vainKeeping(way, value, kept) : text.causes.vain(way, value),
    );

/** The answer to a search. */
export function resultsOf(
  head: string,
  enough: readonly Enough[],
  vain: readonly string[],
  { before, play }: Playing,
): HTMLElement[] {
  const said = h('p', { class: 'played', role: 'status' });
  const back = h('button', { type: 'button', class: 'quiet', hidden: true }, text.causes.back);
  const buttons: HTMLElement[] = [];
  const choose = (chosen: HTMLElement | undefined, changes: Changes): void => {
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button === chosen));
    }
    back.hidden = chosen === undefined;
    say(said, chosen ? text.causes.applied : '');
    play(changes);
  };
  back.addEventListener('click', () => choose(undefined, before));
  const sorted = [...enough].sort((a, b) => a.acts - b.acts);
  const items = sorted.map(({ words, notes, sliders }, i) => {
    const note = h('span', { class: 'why' }, notes.join(' '));
    if (i === 0) note.prepend(h('b', {}, text.causes.smallest), ' ');
    if (!sliders) return h('li', {}, h('span', {}, `… ${words}`), note);
    const button = h('button', { type: 'button', class: 'quiet play-it' }, text.causes.apply);
    button.setAttribute('aria-label', `${text.causes.apply}: ${words}`);
    button.addEventListener('click', () => choose(button, sliders));
    buttons.push(button);
    return h('li', {}, h('span', {}, `… ${words}`), note, button);
  });
  const none = h('p', {}, text.causes.nothing);
  return [
    ...(items.length > 0 ? [h('p', {}, head), h('ul', { class: 'enough' }, ...items)] : [none]),
    h('div', { class: 'row' }, said, back),
    ...vain.map((words) => h('p', { class: 'vain' }, words)),
  ];
}
