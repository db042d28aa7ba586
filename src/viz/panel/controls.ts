/**
 * The sliders in their folders, made from the parameter table. Shows what it is told and says what
 * was moved; knows lil-gui, which loads on demand, and nothing of runs.
 */
import type { Controller, GUI, NumberController } from 'lil-gui';
import type { ParameterKey } from '../../sim/params/index.ts';
import { PARAMETERS } from '../../sim/params/index.ts';
import { rowWords, text } from '../../text/index.ts';
import type { Choices, Opened, StrategyOffer } from '../../workers/api.ts';
import { h } from '../dom.ts';
import type { Chosen } from './choice.ts';
import { Choice } from './choice.ts';
import { dress } from './control.ts';
import { numberOf, rangeOf, shownOf } from './values.ts';
import type { Folder, Wish } from './wish.ts';
import { countIn, FOLDERS, keysIn } from './wish.ts';

/** What a hand did. */
export interface ControlActions {
  moved(key: ParameterKey, value: number): void;
  /** A slider was let go, or a typed value taken. */
  settled(key: ParameterKey): void;
  reset(key: ParameterKey): void;
  resetFolder(folder: Folder): void;
  chose(which: keyof Choices, id: string): void;
}

/** What the controls are to show. */
export interface Shown {
  readonly opened: Opened;
  readonly wish: Wish;
  /** Values in force, by key. */
  readonly values: Readonly<Record<string, number>>;
  /** Strategy in force. */
  readonly strategy: string | undefined;
}

interface Control {
  readonly controller: Controller;
  mark(changed: boolean, stated: number, unread: boolean): void;
}

export class Controls {
  readonly element = h('div', { class: 'controls' });
  readonly #actions: ControlActions;
  readonly #controls = new Map<ParameterKey, Control>();
  readonly #choices = new Map<keyof Choices, Choice>();
  readonly #resets = new Map<Folder, HTMLButtonElement>();
  /** What lil-gui holds, in shown numbers. */
  readonly #held: Record<string, number | boolean> = {};
  #gui: Promise<GUI> | undefined;
  #taking = false;

  constructor(actions: ControlActions) {
    this.#actions = actions;
  }

  /** Ranges that suit the scenario that was opened; the first call builds the controls. */
  async open(shown: Shown): Promise<void> {
    this.#hold(shown);
    this.#gui ??= this.#build(shown);
    await this.#gui;
    for (const [key, { controller }] of this.#controls) {
      const row = PARAMETERS[key];
      if (row.kind === 'switch') continue;
      const { max } = rangeOf(row, shown.opened.stated[key] ?? row.default);
      (controller as NumberController).max(Math.max(max, Number(this.#held[key])));
    }
  }

  show(shown: Shown): void {
    const { opened, wish, strategy } = shown;
    this.#hold(shown);
    this.#taking = true;
    const unread = unreadBy(opened.strategies, strategy);
    for (const [key, { controller, mark }] of this.#controls) {
      controller.updateDisplay();
      const stated = opened.stated[key] ?? PARAMETERS[key].default;
      mark(wish.changes[key] !== undefined, stated, unread.has(key));
      controller.enable(!unread.has(key));
    }
    this.#taking = false;
    const now = { strategy, platform: opened.scenario.platform };
    this.#choices.get('strategy')?.show(opened.strategies, now.strategy, opened.own.strategy);
    this.#choices.get('platform')?.show(opened.platforms, now.platform, opened.own.platform);
    for (const [folder, button] of this.#resets) {
      const changes = countIn(folder, wish);
      button.hidden = changes === 0;
      button.textContent = text.panel.resetFolder(changes);
      button.setAttribute(
        'aria-label',
        text.panel.resetFolderLong(changes, text.panel.folders[folder.id]),
      );
    }
  }

  #hold({ values }: Shown): void {
    for (const [key, row] of Object.entries(PARAMETERS))
      this.#held[key] = shownOf(row, values[key] ?? row.default);
  }

  async #build(shown: Shown): Promise<GUI> {
    const { GUI: Gui } = await import('lil-gui');
    const gui = new Gui({ container: this.element, injectStyles: false, title: text.panel.title });
    for (const folder of FOLDERS) {
      const part = gui.addFolder(text.panel.folders[folder.id]);
      const reset = h('button', { type: 'button', class: 'reset-folder', hidden: true });
      reset.addEventListener('click', () => this.#actions.resetFolder(folder));
      part.$title.after(reset);
      this.#resets.set(folder, reset);
      if (folder.choice) part.$children.append(this.#choice(folder.choice).element);
      if (folder.id === 'model')
        part.$children.append(h('p', { class: 'warning' }, text.panel.warning));
      for (const key of keysIn(folder)) this.#add(part, key, shown);
      if (folder.id !== 'strategy') part.close();
    }
    return gui;
  }

  #choice(which: Chosen): Choice {
    const choice = new Choice(which, (id) => this.#actions.chose(which, id));
    this.#choices.set(which, choice);
    return choice;
  }

  #add(folder: GUI, key: ParameterKey, { opened }: Shown): void {
    const row = rowWords(key, PARAMETERS[key]);
    const { min, max, step } = rangeOf(row, opened.stated[key] ?? row.default);
    const controller =
      row.kind === 'switch'
        ? folder.add(this.#held, key)
        : folder.add(this.#held as Record<string, number>, key, min, max, step);
    controller.name(row.label);
    controller.domElement.dataset['key'] = key;
    const mark = dress(controller, row, () => this.#actions.reset(key));
    controller.onChange(() => {
      if (!this.#taking) this.#actions.moved(key, numberOf(row, this.#held[key] ?? 0));
    });
    controller.onFinishChange(() => {
      if (!this.#taking) this.#actions.settled(key);
    });
    this.#controls.set(key, { controller, mark });
  }
}

/** Parameters that strategies read, but not this one. */
function unreadBy(offers: readonly StrategyOffer[], strategy: string | undefined): Set<string> {
  const unread = new Set(offers.flatMap(({ reads }) => reads as readonly string[]));
  for (const key of offers.find(({ id }) => id === strategy)?.reads ?? []) unread.delete(key);
  return unread;
}
