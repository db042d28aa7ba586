/**
 * One person towards the account: state, the person's own account of it, annoyance against patience,
 * what would have kept them, the posts that filled it, and the moves so far. Knows reports; fetches
 * nothing itself. Loaded when somebody is first looked at.
 */
import { PARAMETERS } from '../sim/params/index.ts';
import type { PersonReport } from '../sim/person.ts';
import { rowWords, text } from '../text/index.ts';
import type { Diary } from '../workers/counterfactual-api.ts';
import type { Said } from './causes/account.ts';
import { accountOf } from './causes/account.ts';
import { patienceFigure, visitsFigure } from './causes/patience.ts';
import { goTo, hint } from './causes/slider.ts';
import type { Searching } from './causes/stay.ts';
import { Stay } from './causes/stay.ts';
import { h, say } from './dom.ts';
import type { Run } from './run.ts';
import { sentenceOf } from './sentences.ts';

export class PersonCard {
  readonly #name = h('h2');
  readonly #state = h('p', { class: 'state' });
  readonly #own = h('div', { class: 'own', role: 'group', 'aria-label': text.person.own });
  readonly #patience = h('div');
  readonly #visits = h('div');
  readonly #facts = h('dl', { class: 'facts' });
  readonly #moves = h('div');
  readonly #stay: Stay;
  readonly #shown = new Map<Element, string>();
  readonly #element: HTMLElement;

  /** @param element the empty card */
  constructor(element: HTMLElement, page: Searching, close: () => void) {
    this.#element = element;
    this.#stay = new Stay(page);
    const label = text.inspector.close;
    const button = h('button', { type: 'button', class: 'close', 'aria-label': label }, '×');
    button.addEventListener('click', close);
    element.append(
      button,
      this.#name,
      this.#state,
      this.#own,
      this.#patience,
      this.#stay.element,
      this.#visits,
      this.#facts,
      this.#moves,
    );
  }

  hide(): void {
    this.#element.hidden = true;
    this.#element.classList.remove('aside');
    this.#stay.hide();
  }

  /** Shows a report; with a diary, annoyance and patience over time. */
  show(run: Run, report: PersonReport, diary?: Diary): void {
    const known = report.standing !== 0;
    say(this.#name, report.name);
    say(this.#state, text.inspector.state(report.standing, run.account));
    const said = accountOf(report, run.account);
    this.#fill(this.#own, JSON.stringify(said), () => this.#sentences(said));
    const { tick } = run.frame;
    const feels = [report.member, tick, report.annoyance, report.threshold, diary !== undefined];
    this.#fill(this.#patience, JSON.stringify([known, feels]), () =>
      known ? [patienceFigure(run, report, diary)] : [],
    );
    this.#stay.show(run, report);
    const open = this.#visits.querySelector('details')?.open ?? false;
    const seen = [known, report.member, tick, report.exposures, diary !== undefined];
    this.#fill(this.#visits, JSON.stringify(seen), () =>
      known ? [visitsFigure(run, report, diary)] : [],
    );
    this.#visits.querySelector('details')?.toggleAttribute('open', open);
    const facts: [string, string][] = [
      [text.inspector.warmth, text.percent(report.warmth)],
      [text.inspector.visits, text.fixed(report.visitsPerDay, 1)],
      [text.inspector.mutual, text.count(report.mutualFriends)],
      [text.inspector.seen, text.count(report.seen)],
      [text.inspector.answers, text.count(report.acknowledgements)],
    ];
    this.#fill(this.#facts, JSON.stringify(facts), () =>
      facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
    );
    this.#fill(this.#moves, JSON.stringify(report.moves), () => moves(run, report));
    this.#element.hidden = false;
  }

  /** Builds a part anew only where it has changed: what has the focus keeps it. */
  #fill(part: Element, shown: string, build: () => readonly Node[]): void {
    if (this.#shown.get(part) === shown) return;
    this.#shown.set(part, shown);
    const focused = [...part.querySelectorAll('button, summary')].indexOf(
      document.activeElement as Element,
    );
    part.replaceChildren(...build());
    const again = part.querySelectorAll<HTMLElement>('button, summary')[focused];
    again?.focus({ preventScroll: true });
  }

  /** Sentences; one that a slider stands behind leads there, and the card makes room for it. */
  #sentences(said: readonly Said[]): Node[] {
    return said.flatMap(({ words, key }) => {
      if (!key) return [h('span', {}, words), document.createTextNode(' ')];
      const title = text.person.slider(rowWords(key, PARAMETERS[key]).label);
      const button = h('button', { type: 'button', class: 'said', title, 'data-from': key }, words);
      button.addEventListener('pointerenter', () => hint(key, true));
      button.addEventListener('pointerleave', () => hint(key, false));
      button.addEventListener('click', () => {
        this.#element.classList.add('aside');
        goTo(key);
      });
      return [button, document.createTextNode(' ')];
    });
  }
}

function moves(run: Run, report: PersonReport): HTMLElement[] {
  if (report.moves.length === 0) return [];
  const entries = report.moves.map((move) => {
    const { when, what, why } = sentenceOf(move, run.label(move.tick), run.account);
    return h(
      'li',
      {},
      h('span', { class: 'when' }, when),
      h('b', {}, what),
      h('span', { class: 'why' }, why),
    );
  });
  return [h('h3', {}, text.inspector.moves), h('ol', { class: 'moves' }, ...entries)];
}
