/**
 * Play, pause, step, restart, new seed, seed box and speed, as buttons and as keys. Knows
 * what the buttons ask for and show; does nothing itself.
 */

import { TICKS_A_DAY, TICKS_AN_HOUR } from '../sim/calendar.ts';
import { text } from '../text/index.ts';
import type { Action } from './actions.ts';
import { h, s, say } from './dom.ts';
import { SPEEDS } from './playback.ts';

/** What the buttons ask for. */
export interface TransportActions {
  toggle(): void;
  step(ticks: number): void;
  restart(): void;
  reseed(seed: string): void;
  speed(speed: number): void;
}

/** What the buttons show. */
export interface TransportState {
  readonly playing: boolean;
  readonly speed: number;
  readonly seed: string | undefined;
}

const ICONS = {
  play: 'M5 3v14l12-7z',
  pause: 'M5 3h4v14H5zM11 3h4v14h-4z',
  again: 'M10 4a6 6 0 1 1-5.7 4.1l1.9.6A4 4 0 1 0 10 6v3L5.5 5 10 1z',
  hour: 'M4 4l8 6-8 6zM13 4h3v12h-3z',
  restart: 'M16 4v12l-9-6zM4 4h2.5v12H4z',
} as const;

/** The same as rows of the page's table of actions. */
export function transportKeys(actions: TransportActions): Action[] {
  const { toggle, hour, day, quarter, restart, fresh } = text.transport;
  const ahead = (id: string, label: string, ticks: number, held: Partial<Action> = {}): Action => ({
    id,
    label,
    key: 'ArrowRight',
    ...held,
    place: 'none',
    run: () => actions.step(ticks),
  });
  return [
    { id: 'toggle', label: toggle, key: ' ', place: 'none', run: actions.toggle },
    ahead('hour', hour, TICKS_AN_HOUR),
    ahead('day', day, TICKS_A_DAY, { shift: true }),
    ahead('quarter', quarter, 1, { alt: true }),
    { id: 'restart', label: restart, key: 'Home', place: 'none', run: actions.restart },
    {
      id: 'reseed',
      label: fresh,
      key: 'n',
      place: 'none',
      run: () => actions.reseed(freshSeed()),
    },
  ];
}

/** A seed that nobody has to think of. */
const freshSeed = (): string =>
  String(((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % 9999) + 1);

export class Transport {
  readonly element: HTMLElement;
  readonly #play = button('play', text.transport.play, 'play');
  readonly #seed = h('input', {
    type: 'text',
    class: 'seed',
    spellcheck: 'false',
    autocomplete: 'off',
    maxlength: 64,
    title: text.transport.seedHelp,
    'aria-label': text.transport.seed,
  });
  readonly #speeds: readonly HTMLElement[];
  #state: TransportState = { playing: false, speed: 1, seed: undefined };
  #done = false;

  constructor(actions: TransportActions) {
    const hour = button('hour', text.transport.hour);
    const restart = button('restart', text.transport.restart);
    const fresh = h('button', { type: 'button', class: 'quiet' }, text.transport.fresh);
    const speeds = SPEEDS.map((speed) => {
      const choice = h('button', { type: 'button' }, text.transport.speeds(speed));
      choice.addEventListener('click', () => actions.speed(speed));
      return choice;
    });
    this.element = h(
      'section',
      { class: 'transport', 'aria-label': text.transport.label },
      h('div', { class: 'row buttons' }, restart, this.#play, hour),
      h(
        'div',
        { class: 'row speeds', role: 'group', 'aria-label': text.transport.speed },
        ...speeds,
      ),
      h(
        'div',
        { class: 'row seeds' },
        h('label', {}, h('span', {}, text.transport.seed), this.#seed),
        fresh,
      ),
    );
    this.#play.addEventListener('click', actions.toggle);
    hour.addEventListener('click', () => actions.step(TICKS_AN_HOUR));
    restart.addEventListener('click', actions.restart);
    fresh.addEventListener('click', () => actions.reseed(freshSeed()));
    this.#seed.addEventListener('change', () => {
      const seed = this.#seed.value.trim();
      if (seed) actions.reseed(seed);
      else this.#seed.value = this.#state.seed ?? '';
    });
    this.#speeds = speeds;
    this.#show();
  }

  /** Takes in what the session says. */
  show({ playing, speed, seed }: TransportState): void {
    this.#state = { playing, speed, seed };
    this.#show();
  }

  /** Says whether the story has ended, and so what the big button does. */
  ended(done: boolean): void {
    if (done === this.#done) return;
    this.#done = done;
    this.#show();
  }

  #show(): void {
    const { playing, speed, seed } = this.#state;
    const { play, pause, again } = text.transport;
    setIcon(this.#play, playing ? 'pause' : this.#done ? 'again' : 'play');
    const words = playing ? pause : this.#done ? again : play;
    this.#play.title = words;
    say(this.#play.lastElementChild as Element, words);
    if (document.activeElement !== this.#seed) this.#seed.value = seed ?? '';
    this.#speeds.forEach((choice, i) => {
      choice.setAttribute('aria-pressed', String(SPEEDS[i] === speed));
    });
  }
}

function button(icon: keyof typeof ICONS, label: string, kind = 'icon'): HTMLButtonElement {
  const path = s('path', { d: ICONS[icon] });
  const svg = s('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' }, path);
  const words = h('span', { class: kind === 'play' ? '' : 'unseen' }, label);
  return h('button', { type: 'button', class: kind, title: label }, svg, words);
}

function setIcon(element: HTMLElement, icon: keyof typeof ICONS): void {
  const path = element.querySelector('path');
  if (path?.getAttribute('d') !== ICONS[icon]) path?.setAttribute('d', ICONS[icon]);
}
