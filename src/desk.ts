/**
 * What the head offers for scenarios: the library, the editor, files and links. Loads the dialogs
 * when they are first asked for; knows what opens and what is shown, and decides nothing.
 */
import type { Opening } from './opening.ts';
import { CHOICES, rowOf } from './scenarios.ts';
import type { Session } from './session.ts';
import type { Sharing } from './sharing.ts';
import { problemLine } from './sim/scenario/types.ts';
import { text } from './text/index.ts';
import type { Action } from './viz/actions.ts';
import type { Editor } from './viz/library/editor.ts';
import type { Library } from './viz/library/library.ts';
import type { FilesClient } from './workers/files-client.ts';

export class Desk {
  readonly #opening: Opening;
  readonly #sharing: Sharing;
  readonly #session: Session;
  readonly #files: FilesClient;
  #library: Promise<Library> | undefined;
  #editor: Promise<Editor> | undefined;

  constructor(opening: Opening, sharing: Sharing, session: Session, files: FilesClient) {
    this.#opening = opening;
    this.#sharing = sharing;
    this.#session = session;
    this.#files = files;
  }

  /** For the table of actions. */
  actions(): Action[] {
    const { library, files, share } = text;
    const head = (id: string, label: string, help: string, run: () => Promise<void>): Action => ({
      id,
      label,
      help,
      place: 'head',
      run: () => void run(),
    });
    return [
      { ...head('library', library.open, library.openHelp, () => this.library()), key: 'o' },
      head('edit', files.edit, files.editHelp, () => this.edit()),
      head('save', files.save, files.saveHelp, () => this.#sharing.save()),
      head('share', share.button, share.buttonHelp, () => this.#sharing.link()),
    ];
  }

  async library(): Promise<void> {
    this.#library ??= this.#stock();
    const { scenario, own } = this.#session.state;
    (await this.#library).open(own ? undefined : scenario);
  }

  async edit(): Promise<void> {
    const file = await this.#sharing.file();
    if (!file) return;
    this.#editor ??= this.#desk();
    (await this.#editor).open(file.text);
  }

  /** Files that were dropped. */
  async dropped(files: readonly File[], problems: (lines: string[]) => void): Promise<void> {
    const [file] = files;
    if (file && files.length === 1) await this.#opening.file(file);
    else problems([text.files.one(files.length)]);
  }

  async #stock(): Promise<Library> {
    const [{ Library }, { shelf }] = await Promise.all([
      import('./viz/library/library.ts'),
      import('./shelf.ts'),
    ]);
    return new Library(shelf(CHOICES.map(({ id }) => ({ id, kind: rowOf(id).charAt(0) }))), {
      choose: (id) => void this.#opening.choose(id),
      file: (file) => void this.#opening.file(file),
    });
  }

  async #desk(): Promise<Editor> {
    const { Editor } = await import('./viz/library/editor.ts');
    const name = text.files.edited;
    return new Editor({
      check: async (content) => {
        const read = await this.#files.read(content);
        return read.ok ? [] : read.problems.map((problem) => problemLine(name, problem));
      },
      apply: (content) => this.#opening.content(name, content),
    });
  }
}
