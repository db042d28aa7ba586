/**
 * Everything that can be done on the page, as one table: the head's buttons, the keys and the help
 * are made from it. One listener for the page; knows no action by name.
 */

/** One thing to do. A capital or small letter is the same key; signs are matched as typed. */
export interface Action {
  readonly id: string;
  /** Words of the button, and of the help unless `help` says more. */
  readonly label: string;
  readonly help?: string;
  /** As in `KeyboardEvent.key`. */
  readonly key?: string;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Control, or Command on a Mac. */
  readonly ctrl?: boolean;
  /** Whether a button stands in the head: in the order of adding, or after all those. */
  readonly place: 'head' | 'end' | 'none';
  /** Whether it can be done now; always, unless told. */
  when?(): boolean;
  /** Whether it is on, for what is switched on and off. */
  pressed?(): boolean;
  run(): void;
}

/** What a key press says; a `KeyboardEvent` is one. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'
>;

/** Fields and dialogs keep their keys; a switch is no field. */
const FIELDS = 'input:not([type="checkbox"]), select, textarea, dialog, [contenteditable]';
/** What Space already presses. */
const PRESSED_BY_SPACE = 'button, summary, a, input';

export class Actions {
  readonly #all: Action[] = [];
  readonly #listeners: (() => void)[] = [];

  get all(): readonly Action[] {
    return this.#all;
  }

  /** Adds to the table; of those with the same key the last that can be done now is done. */
  add(...actions: readonly Action[]): void {
    this.#all.push(...actions);
    this.refresh();
  }

  /** Looks again at what can be done and what is on. */
  refresh(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Calls back whenever the table, or what can be done of it, changed. */
  subscribe(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The action of a key press, if it has one that can be done now. */
  of(press: Press): Action | undefined {
    return this.#all.findLast((action) => isKeyOf(action, press) && (action.when?.() ?? true));
  }

  /** Starts to listen for keys. */
  listen(on: Document): void {
    on.addEventListener('keydown', (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.defaultPrevented || isTaken(event, target)) return;
      const action = this.of(event);
      if (!action) return;
      event.preventDefault();
      action.run();
    });
  }
}

/** Held down, only what moves goes on moving. */
function isKeyOf(action: Action, press: Press): boolean {
  const { key = '', shift = false, alt = false, ctrl = false } = action;
  if (key.toLowerCase() !== press.key.toLowerCase() || key === '') return false;
  const isSign = key.length === 1 && !/[a-z ]/i.test(key);
  if (press.repeat && !key.startsWith('Arrow') && !ctrl) return false;
  if (!isSign && shift !== press.shiftKey) return false;
  return alt === press.altKey && ctrl === (press.ctrlKey || press.metaKey);
}

function isTaken(press: Press, on: Element | undefined): boolean {
  if (press.key === 'Escape') return Boolean(on?.closest('dialog'));
  if (press.key === ' ' && on?.closest(PRESSED_BY_SPACE)) return true;
  return Boolean(on?.closest(FIELDS));
}
