/** The page's end of the wire for scenario files: the worker is started when it is first asked. */
import type { Remote } from 'comlink';
import { wrap } from 'comlink';
import type { Checked } from '../sim/scenario/types.ts';
import type { Changes, Choices } from './api.ts';
import { Guard } from './client.ts';
import type { FilesApi, ReadFile, WrittenFile } from './files.ts';

export class FilesClient {
  #wire: { readonly remote: Remote<FilesApi>; readonly guard: Guard } | undefined;

  /** @throws WorkerFailure when the worker cannot be loaded */
  read(text: string): Promise<Checked<ReadFile>> {
    const { remote, guard } = this.#open();
    return guard.call<Checked<ReadFile>>(remote.read(text));
  }

  /** @throws WorkerFailure when the worker cannot be loaded */
  write(
    json: unknown,
    seed: string,
    changes: Changes,
    choices: Choices,
  ): Promise<Checked<WrittenFile>> {
    const { remote, guard } = this.#open();
    return guard.call<Checked<WrittenFile>>(remote.write(json, seed, changes, choices));
  }

  #open(): { readonly remote: Remote<FilesApi>; readonly guard: Guard } {
    // One that has died is not asked again.
    if (this.#wire?.guard.down) this.#wire = undefined;
    if (!this.#wire) {
      const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' });
      this.#wire = { remote: wrap<FilesApi>(worker), guard: new Guard(worker) };
    }
    return this.#wire;
  }
}
