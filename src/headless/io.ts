/** What the command needs of the process: streams, terminal, places. Tests hand in their own. */
import { resolve } from 'node:path';

/** Where the command reads its surroundings and writes its words. */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Directory against which paths are read. */
  readonly directory: string;
  /** Directory in which files to read are sought when they are not there: the package's own. */
  readonly home: string;
  /** Columns of the terminal, 80 at most where there is none. */
  readonly columns: number;
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** Calls back when the user stops the run; the result takes the call back. */
  onStop(stop: () => void): () => void;
}

/** Commands that read files which the user names. */
const READERS = ['sim', 'why', 'replay', 'calibrate'];

/** Resolves once the text is on its way, also where nobody reads it any more (`| head`). */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') failed(error);
      else done();
    });
  });

/**
 * The process's own surroundings. npm runs a script in the package's directory; people mean paths
 * from where they typed the command.
 */
export function processIo(): Io {
  const { env, stdout, stderr } = process;
  const typedIn = READERS.includes(env['npm_lifecycle_event'] ?? '') ? env['INIT_CWD'] : undefined;
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  return {
    environment: env,
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    directory: resolve(typedIn ?? '.'),
    home: resolve('.'),
    columns: Math.max(40, stdout.columns || 80),
    out: (text) => write(stdout, text),
    err: (text) => write(stderr, text),
    onStop(stop) {
      const signals = ['SIGINT', 'SIGTERM'] as const;
      for (const signal of signals) process.once(signal, stop);
      return () => {
        for (const signal of signals) process.removeListener(signal, stop);
      };
    },
  };
}
