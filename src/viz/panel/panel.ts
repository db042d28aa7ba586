/**
 * The sliders, made from the parameter table: a folder a scope, a control a row. Rows say whether a
 * change takes effect at once or starts the run again. Knows the table; lil-gui loads on demand.
 */
import type { Controller, GUI, NumberController } from 'lil-gui';
import type { ParameterKey, Scope } from '../../sim/params/index.ts';
import { keysOf, PARAMETERS } from '../../sim/params/index.ts';
import { text } from '../../text/index.ts';
import type { Changes, Opened } from '../../workers/api.ts';
import { h, say } from '../dom.ts';
import { dress } from './control.ts';
import { changesOf, numberOf, rangeOf, shownOf } from './values.ts';

/** What a moved slider asks for; `changes` are all values that differ from the scenario. */
export interface PanelActions {
  live(patch: Changes, changes: Changes): void;
  /** A live slider was let go. */
  settled(): void;
  restart(changes: Changes): void;
}

const SCOPES: readonly Scope[] = ['posts', 'account', 'population', 'platform', 'model'];
/** A restart waits this long after the last change. */
const RESTART_AFTER = 300;

export class Panel {
  readonly #title = h('h2', {}, text.panel.title);
  readonly #note = h('p', { class: 'note', role: 'status' }, text.panel.note);
  readonly #tries = h('ul', { class: 'tries' });
  readonly #reset = h(
    'button',
    { type: 'button', class: 'quiet reset-all', hidden: true },
    text.panel.resetAll,
  );
  readonly #host = h('div', { class: 'controls' });
  readonly #more = h(
    'details',
    { class: 'panel-tries' },
    h('summary', {}, text.panel.tries),
    this.#tries,
  );
  readonly element = h(
    'section',
    { class: 'panel', 'aria-label': text.panel.title },
    h('div', { class: 'panel-head' }, this.#title, this.#reset),
    this.#note,
    this.#host,
    this.#more,
  );
  readonly #actions: PanelActions;
  readonly #controls = new Map<
    ParameterKey,
    { controller: Controller; mark(changed: boolean, stated: number): void }
  >();
  readonly #shown: Record<string, number | boolean> = {};
  #stated: Readonly<Record<string, number>> = {};
  #gui: Promise<GUI> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #taking = false;

  constructor(actions: PanelActions) {
    this.#actions = actions;
    this.#reset.addEventListener('click', () => this.#resetAll());
  }

  /** Shows a world's values; the first call loads the controls. */
  async open(opened: Opened): Promise<void> {
    this.#stated = opened.stated;
    say(this.#title, text.panel.question(opened.names[opened.account] ?? ''));
    this.#tries.replaceChildren(...opened.scenario.try.map((line) => h('li', {}, line)));
    for (const [key, row] of Object.entries(PARAMETERS)) {
      this.#shown[key] = shownOf(row, opened.values[key] ?? row.default);
    }
    this.#gui ??= this.#build();
    await this.#gui;
    this.#stretch();
    this.#refresh();
    this.#unfold();
  }

  /** Points to what to try next: when the story has ended. */
  suggest(due: boolean): void {
    this.#more.classList.toggle('due', due);
  }

  /** Says something about the last change. */
  say(words: string): void {
    say(this.#note, words);
  }

  async #build(): Promise<GUI> {
    const { GUI: Gui } = await import('lil-gui');
    const gui = new Gui({ container: this.#host, injectStyles: false, title: text.panel.title });
    for (const scope of SCOPES) {
      const folder = gui.addFolder(text.panel.folders[scope]);
      for (const key of keysOf(scope)) this.#add(folder, key);
      if (scope !== 'posts') folder.close();
    }
    return gui;
  }

  #add(folder: GUI, key: ParameterKey): void {
    const row = PARAMETERS[key];
    const { min, max, step } = rangeOf(row, this.#stated[key] ?? row.default);
    const controller =
      row.kind === 'switch'
        ? folder.add(this.#shown, key)
        : folder.add(this.#shown as Record<string, number>, key, min, max, step);
    controller.name(row.label);
    controller.domElement.dataset['key'] = key;
    const mark = dress(controller, row, () => {
      controller.setValue(shownOf(row, this.#stated[key] ?? row.default));
      this.#finished(key);
    });
    controller.onChange(() => this.#changed(key));
    controller.onFinishChange(() => this.#finished(key));
    this.#controls.set(key, { controller, mark });
  }

  /** Shows what to try next where there is room beneath the sliders. */
  #unfold(): void {
    const { element } = this;
    this.#more.open = true;
    this.#more.open = element.scrollHeight <= element.clientHeight + 1;
  }

  /** Ranges that suit the scenario that is open. */
  #stretch(): void {
    for (const [key, { controller }] of this.#controls) {
      const row = PARAMETERS[key];
      if (row.kind === 'switch') continue;
      const stated = rangeOf(row, this.#stated[key] ?? row.default).max;
      (controller as NumberController).max(Math.max(stated, Number(this.#shown[key])));
    }
  }

  #changed(key: ParameterKey): void {
    if (this.#taking) return;
    const row = PARAMETERS[key];
    this.#marks();
    if (row.apply === 'live') {
      this.#actions.live({ [key]: numberOf(row, this.#shown[key] ?? 0) }, this.#changes());
    }
  }

  #finished(key: ParameterKey): void {
    if (this.#taking) return;
    if (PARAMETERS[key].apply === 'live') this.#actions.settled();
    else this.#restartSoon();
  }

  #restartSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#actions.restart(this.#changes()), RESTART_AFTER);
  }

  #resetAll(): void {
    for (const [key, row] of Object.entries(PARAMETERS)) {
      this.#shown[key] = shownOf(row, this.#stated[key] ?? row.default);
    }
    this.#refresh();
    this.#actions.restart({});
  }

  #changes(): Changes {
    const values: Record<string, number> = {};
    for (const [key, row] of Object.entries(PARAMETERS))
      values[key] = numberOf(row, this.#shown[key] ?? 0);
    return changesOf(values, this.#stated);
  }

  #refresh(): void {
    this.#taking = true;
    for (const { controller } of this.#controls.values()) controller.updateDisplay();
    this.#taking = false;
    this.#marks();
  }

  #marks(): void {
    const changes = this.#changes();
    for (const [key, { mark }] of this.#controls) {
      mark(changes[key] !== undefined, this.#stated[key] ?? PARAMETERS[key].default);
    }
    this.#reset.hidden = Object.keys(changes).length === 0;
  }
}
