/**
 * What if: the controls, what was wished for with them, and the way back. Every change goes through
 * one wish, so that undo, reset and a link have the same to say. Knows no run.
 */
import type { ParameterKey } from '../../sim/params/index.ts';
import { PARAMETERS } from '../../sim/params/index.ts';
import { text } from '../../text/index.ts';
import type { Changes, Choices, Opened } from '../../workers/api.ts';
import { h, say } from '../dom.ts';
import { Controls } from './controls.ts';
import { History } from './history.ts';
import type { Happening } from './in-force.ts';
import { between, happeningsOf, leftBy } from './in-force.ts';
import { changesOf } from './values.ts';
import type { Wish } from './wish.ts';
import {
  choose,
  countIn,
  differences,
  FOLDERS,
  filling,
  NOTHING,
  needsRestart,
  without,
  withValue,
} from './wish.ts';

/** What a moved slider asks for; `changes` are all values that differ from the scenario. */
export interface PanelActions {
  live(patch: Changes, changes: Changes): void;
  /** A live slider was let go. */
  settled(): void;
  restart(wish: Wish): void;
}

/** A restart waits this long after the last change. */
const RESTART_AFTER = 300;

export class Panel {
  readonly #title = h('h2', {}, text.panel.title);
  readonly #note = h('p', { class: 'note', role: 'status' }, text.panel.note);
  readonly #tries = h('ul', { class: 'tries' });
  readonly #undo = tool('undo', text.panel.undo, () => this.undo());
  readonly #redo = tool('redo', text.panel.redo, () => this.redo());
  readonly #reset = tool('reset-all', text.panel.resetAll, () => this.#restart(NOTHING));
  readonly #controls = new Controls({
    moved: (key, value) => this.#moved(key, value),
    settled: (key) => this.#settled(key),
    reset: (key) => this.#to(this.#with(key, this.#stated(key))),
    resetFolder: (folder) => this.#to(without(folder, this.#wish)),
    chose: (which, id) => this.#chose(which, id),
  });
  readonly #more = h(
    'details',
    { class: 'panel-tries' },
    h('summary', {}, text.panel.tries),
    this.#tries,
  );
  readonly element = h(
    'section',
    { class: 'panel', 'aria-label': text.panel.title },
    this.#title,
    this.#note,
    h('div', { class: 'panel-tools' }, this.#undo, this.#redo, this.#reset),
    this.#controls.element,
    this.#more,
  );
  /** Says near the head that the calibration does not hold. */
  readonly badge = h('p', { class: 'badge', hidden: true }, text.panel.badge);
  readonly #actions: PanelActions;
  readonly #history = new History();
  #opened: Opened | undefined;
  #wish: Wish = NOTHING;
  /** Values that a choice of strategy brought with it. */
  #filled: Changes = {};
  #happenings: readonly Happening[] = [];
  /** What events have overruled since. */
  #forced = leftBy([]);
  #tick = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: PanelActions) {
    this.#actions = actions;
  }

  /** Shows a world's values, and which of them were wished for; `lang` is its scenario's. */
  async open(opened: Opened, { changes, choices }: Wish, lang: string): Promise<void> {
    const before = this.#opened;
    this.#opened = opened;
    this.#wish = { changes: changesOf({ ...opened.values, ...changes }, opened.stated), choices };
    this.#happenings = happeningsOf(opened);
    this.#forced = leftBy([]);
    this.#tick = 0;
    if (before?.scenario.id !== opened.scenario.id) this.#history.begin(this.#wish);
    say(this.#title, text.panel.question(opened.names[opened.account] ?? ''));
    this.#tries.replaceChildren(...opened.scenario.try.map((line) => h('li', { lang }, line)));
    await this.#controls.open(this.#shown(opened));
    this.#show();
    this.#unfold();
  }

  /** Follows the playhead: events change what is in force. */
  at(tick: number): void {
    const back = tick < this.#tick;
    const passed = between(this.#happenings, back ? 0 : this.#tick, tick);
    const changed = passed.length > 0 || (back && Object.keys(this.#forced.posts).length > 0);
    this.#tick = tick;
    if (!changed) return;
    const { posts, strategy } = leftBy(passed);
    this.#forced = back
      ? { posts, strategy }
      : {
          posts: { ...this.#forced.posts, ...posts },
          strategy: strategy ?? this.#forced.strategy,
        };
    const last = passed.at(-1);
    if (last) this.say(text.panel.event(last.event.at, last.event.text));
    this.#show();
  }

  /** Points to what to try next: when the story has ended. */
  suggest(due: boolean): void {
    this.#more.classList.toggle('due', due);
  }

  /** Says something about the last change. */
  say(words: string): void {
    say(this.#note, words);
  }

  undo(): void {
    this.#go(this.#history.undo());
  }

  /** Starts the run again with these values: a step like that of a slider. */
  play(changes: Changes): void {
    this.#restart({ ...this.#wish, changes });
  }

  redo(): void {
    this.#go(this.#history.redo());
  }

  #shown(opened: Opened) {
    const { changes } = this.#wish;
    return {
      opened,
      wish: this.#wish,
      values: { ...opened.stated, ...changes, ...this.#forced.posts },
      strategy: this.#forced.strategy ?? opened.scenario.accounts[0]?.strategy,
    };
  }

  #show(): void {
    if (!this.#opened) return;
    this.#controls.show(this.#shown(this.#opened));
    this.#undo.disabled = !this.#history.canUndo;
    this.#redo.disabled = !this.#history.canRedo;
    const changes = FOLDERS.map((folder) => countIn(folder, this.#wish));
    this.#reset.disabled = changes.every((n) => n === 0);
    this.badge.hidden = changes.at(-1) === 0;
  }

  #stated(key: ParameterKey): number {
    return this.#opened?.stated[key] ?? PARAMETERS[key].default;
  }

  #with(key: ParameterKey, value: number): Wish {
    return withValue(this.#wish, key, value, this.#stated(key));
  }

  #moved(key: ParameterKey, value: number): void {
    this.#wish = this.#with(key, value);
    delete this.#forced.posts[key];
    this.#show();
    if (PARAMETERS[key].apply === 'live') this.#actions.live({ [key]: value }, this.#wish.changes);
  }

  #settled(key: ParameterKey): void {
    this.#history.step(this.#wish);
    this.#show();
    if (PARAMETERS[key].apply === 'live') this.#actions.settled();
    else this.#restartSoon();
  }

  #chose(which: keyof Choices, id: string): void {
    const opened = this.#opened;
    if (!opened) return;
    const choices = choose(this.#wish.choices, which, id === opened.own[which] ? undefined : id);
    const changes = { ...this.#wish.changes };
    if (which === 'strategy') {
      for (const key of Object.keys(this.#filled) as ParameterKey[]) {
        if (changes[key] === this.#filled[key]) delete changes[key];
      }
      const offer = opened.strategies.find((one) => one.id === id);
      const values = { ...opened.stated, ...changes };
      this.#filled = choices.strategy === undefined ? {} : filling(offer, values);
      Object.assign(changes, this.#filled);
    }
    this.#to({ changes, choices });
  }

  /** One step to another wish. */
  #to(wish: Wish): void {
    this.#history.step(wish);
    this.#go(wish);
  }

  #go(wish: Wish | undefined): void {
    if (!wish) return;
    const before = this.#wish;
    const patch = differences(before, wish, this.#opened?.stated ?? {});
    this.#wish = wish;
    for (const key of Object.keys(patch)) delete this.#forced.posts[key];
    this.#show();
    if (needsRestart(before, wish)) this.#restartSoon();
    else {
      this.#actions.live(patch, wish.changes);
      this.#actions.settled();
    }
  }

  #restart(wish: Wish): void {
    clearTimeout(this.#timer);
    this.#history.step(wish);
    this.#wish = wish;
    this.#show();
    this.#actions.restart(wish);
  }

  #restartSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#actions.restart(this.#wish), RESTART_AFTER);
  }

  /** Shows what to try next where there is room beneath the sliders. */
  #unfold(): void {
    const { element } = this;
    this.#more.open = true;
    this.#more.open = element.scrollHeight <= element.clientHeight + 1;
  }
}

function tool(name: string, words: string, act: () => void): HTMLButtonElement {
  const button = h('button', { type: 'button', class: name, disabled: true }, words);
  button.addEventListener('click', act);
  return button;
}
