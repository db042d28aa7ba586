/** The help: how to read the picture, and all keys, from the table of actions. */
import { text } from '../text/index.ts';
import type { Action, Actions } from './actions.ts';
import { h } from './dom.ts';

/** How the key of an action is written; empty where it has none. */
export function keyWords({ key, shift, alt, ctrl }: Action): string {
  if (!key) return '';
  const { names } = text.keys;
  const name = Object.hasOwn(names, key) ? names[key as keyof typeof names] : key.toUpperCase();
  return [ctrl && text.keys.ctrl, alt && text.keys.alt, shift && text.keys.shift, name]
    .filter(Boolean)
    .join(' + ');
}

/** What moves the story first, then what opens something; a key once, whatever it closes. */
function keysOf(actions: Actions): Action[] {
  const seen = new Map<string, Action>();
  for (const action of actions.all) {
    const key = keyWords(action);
    if (key && !seen.has(key)) seen.set(key, action);
  }
  return [...seen.values()].sort((a, b) => Number(a.place !== 'none') - Number(b.place !== 'none'));
}

/** What the help shows. */
export function helpOf(actions: Actions): HTMLElement {
  const rows = keysOf(actions).map((action) =>
    h(
      'div',
      {},
      h('dt', {}, h('kbd', {}, keyWords(action))),
      h('dd', {}, action.help ?? action.label),
    ),
  );
  return h(
    'div',
    { class: 'help' },
    h(
      'section',
      {},
      h('h3', {}, text.help.reading),
      h('ul', { class: 'reading' }, ...text.help.sentences.map((words) => h('li', {}, words))),
    ),
    h(
      'section',
      { class: 'all-keys' },
      h('h3', {}, text.help.keys),
      h('dl', { class: 'keys' }, ...rows),
    ),
  );
}
