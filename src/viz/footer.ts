/** The discreet line at the bottom: version of the engine, and the run's fingerprint at rest. */
import { text } from '../text/index.ts';
import { h, say } from './dom.ts';
import type { Run } from './run.ts';

export class Footer {
  readonly #engine = h('span');
  readonly #print = h('span', { class: 'fingerprint', title: text.footer.fingerprintHelp });
  readonly #note = h('span', { class: 'foot-note' });
  /** The same in the other language: at the address as it is when it is followed. */
  readonly #language = h(
    'a',
    { class: 'language', lang: text.language.code, hreflang: text.language.code, href: '' },
    text.language.other,
  );
  readonly element = h(
    'footer',
    { class: 'foot' },
    this.#engine,
    this.#print,
    this.#note,
    this.#language,
  );

  constructor() {
    this.#language.addEventListener('click', (event) => {
      const there = inLanguage(location.href, text.language.code);
      this.#language.href = there;
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      // Loaded again and not left: so the moment of the story is kept.
      event.preventDefault();
      history.replaceState(history.state, '', there);
      location.reload();
    });
  }

  open(run: Run): void {
    say(this.#engine, text.footer.engine(run.opened.engineVersion));
    this.clear();
  }

  /** A remark that stays. */
  note(words: string): void {
    say(this.#note, words);
  }

  /** While the story runs there is no fingerprint to show. */
  clear(): void {
    say(this.#print, '');
    delete this.#print.dataset['fingerprint'];
  }

  /** At rest; a world that would have to be lived again has none. */
  rest(fingerprint: string | undefined): void {
    this.clear();
    if (fingerprint === undefined) return;
    say(this.#print, text.footer.fingerprint(fingerprint));
    this.#print.dataset['fingerprint'] = fingerprint;
  }
}

/** An address in a language; English needs no saying. */
function inLanguage(address: string, code: string): string {
  const url = new URL(address);
  if (code === 'en') url.searchParams.delete('lang');
  else url.searchParams.set('lang', code);
  return url.href;
}
