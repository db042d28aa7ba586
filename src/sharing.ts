/** What a person can take away: the link, copied or shown, and the scenario as a file. */
import type { Keeping } from './keeping.ts';
import { loadFile } from './scenarios.ts';
import { addressOf } from './share/address.ts';
import { afterAll } from './share/told.ts';
import { PARAMETERS } from './sim/params/index.ts';
import { problemLine } from './sim/scenario/types.ts';
import { rowWords, text } from './text/index.ts';
import { h } from './viz/dom.ts';
import type { Notice } from './viz/notice.ts';
import type { FilesClient } from './workers/files-client.ts';

export class Sharing {
  readonly #keeping: Keeping;
  readonly #files: FilesClient;
  readonly #notice: Notice;
  readonly #problems: (lines: readonly string[]) => void;

  constructor(
    keeping: Keeping,
    files: FilesClient,
    notice: Notice,
    problems: (lines: readonly string[]) => void,
  ) {
    this.#keeping = keeping;
    this.#files = files;
    this.#notice = notice;
    this.#problems = problems;
  }

  /** Copies the link; where that is not allowed, shows it in a field. */
  async link(): Promise<void> {
    const told = this.#keeping.told();
    const query = new URLSearchParams(location.search);
    query.delete('embed');
    const address = await addressOf(told, this.#keeping.version, `?${query}`);
    if (address === undefined) return this.#notice.show(text.share.tooLong);
    const url = new URL(address, location.href).href;
    try {
      await navigator.clipboard.writeText(url);
      this.#notice.show(text.share.copied);
    } catch {
      const field = h('input', { type: 'text', readonly: true, 'aria-label': text.share.link });
      field.value = url;
      this.#notice.show(text.share.here, { more: field });
      field.focus();
      field.select();
    }
  }

  /** Hands the scenario to the browser as a file to be saved. */
  async save(): Promise<void> {
    const file = await this.file();
    if (!file) return;
    const url = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
    h('a', { href: url, download: `${file.id}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    if (file.leftOut.length === 0) return;
    const labels = file.leftOut.map((key) => rowWords(key, PARAMETERS[key]).label);
    this.#notice.show(text.files.leftOut(labels));
  }

  /** The scenario with its changes as a file's text, as its own file words it; problems are said. */
  async file() {
    const told = this.#keeping.told();
    const { scenario, own, seed, choices } = told;
    // A file states one value for each; what was changed on the way holds from the start.
    const changes = afterAll(told);
    const loaded = own ?? (await loadFile(scenario));
    if (!loaded) return undefined;
    const written = await this.#files.write(loaded.json, seed ?? '1', changes, choices);
    if (written.ok) return written.value;
    this.#problems(written.problems.map((problem) => problemLine(loaded.file, problem)));
    return undefined;
  }
}
