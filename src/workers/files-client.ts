/** The page's end of the wire for scenario files: the worker is started when it is first asked. */
import { wrap } from 'comlink';
import type { Checked } from '../sim/scenario/types.ts';
import type { Changes, Choices } from './api.ts';
import type { FilesApi, ReadFile, WrittenFile } from './files.ts';
import { Guard } from './guard.ts';
import type { Losses } from './revived.ts';
import { Revived } from './revived.ts';

export class FilesClient {
  readonly #revived: Revived<ReturnType<typeof begin>>;

  constructor(losses: Losses) {
    this.#revived = new Revived(async () => begin(), losses);
  }

  /** @throws WorkerFailure when the worker cannot be loaded */
  read(text: string): Promise<Checked<ReadFile>> {
    return this.#revived.ask((files) => files.read(text));
  }

  /** @throws WorkerFailure when the worker cannot be loaded */
  write(
    json: unknown,
    seed: string,
    changes: Changes,
    choices: Choices,
  ): Promise<Checked<WrittenFile>> {
    return this.#revived.ask((files) => files.write(json, seed, changes, choices));
  }
}

/** A worker with a wire that settles every call. */
function begin() {
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' });
  const guard = new Guard(worker);
  const remote = wrap<FilesApi>(worker);
  return {
    read: (text: string) => guard.call<Checked<ReadFile>>(remote.read(text)),
    write: (...given: Parameters<FilesApi['write']>) =>
      guard.call<Checked<WrittenFile>>(remote.write(...given)),
  };
}
