/**
 * The page's skeleton: which part stands where, and the switch between parts on small screens.
 * Knows regions and their names; the parts are handed in.
 */
import { text } from '../text/index.ts';
import { h } from './dom.ts';

/** The parts of the page, each an element of its own. */
export interface Parts {
  readonly bar: HTMLElement;
  readonly lead: HTMLElement;
  readonly story: HTMLElement;
  readonly headline: HTMLElement;
  readonly badge: HTMLElement;
  readonly key: HTMLElement;
  readonly stage: HTMLElement;
  readonly waiting: HTMLElement;
  readonly why: HTMLElement;
  readonly inspector: HTMLElement;
  readonly transport: HTMLElement;
  readonly timeline: HTMLElement;
  readonly panel: HTMLElement;
  readonly footer: HTMLElement;
  readonly live: HTMLElement;
  readonly hint: HTMLElement;
  readonly present: HTMLElement;
}

/** Puts the parts in their places. */
export function buildPage(root: HTMLElement, parts: Parts): void {
  const tabs = buildTabs(root);
  root.append(
    parts.bar,
    parts.lead,
    h('header', { class: 'head' }, parts.badge, parts.headline),
    h('main', { class: 'centre' }, parts.key, parts.stage, parts.waiting, parts.why),
    parts.transport,
    parts.timeline,
    parts.hint,
    tabs,
    parts.story,
    parts.panel,
    parts.inspector,
    parts.footer,
    parts.live,
    parts.present,
  );
}

/** On small screens one of story and panel is shown at a time; wide ones show both. */
function buildTabs(root: HTMLElement): HTMLElement {
  const names = ['panel', 'story'] as const;
  const buttons = names.map((name) => {
    const button = h(
      'button',
      { type: 'button', class: 'tab', 'data-part': name },
      text.tabs[name],
    );
    button.addEventListener('click', () => show(name));
    return button;
  });
  const show = (name: (typeof names)[number]) => {
    root.dataset['tab'] = name;
    buttons.forEach((button, i) => {
      button.setAttribute('aria-pressed', String(names[i] === name));
    });
  };
  show('story');
  return h('nav', { class: 'tabs', 'aria-label': text.tabs.label }, ...buttons);
}
