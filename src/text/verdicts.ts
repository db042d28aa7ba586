/** Every text of the command `verdicts` that people read. */
export const VERDICTS_TEXT = {
  usage: 'npm run -s verdicts -- [options]',
  noFiles: 'is no option; every scenario in scenarios/ is run',
  written: (file: string, scenarios: number, seeds: number) =>
    `${file}: ${scenarios} scenarios over ${seeds} ${seeds === 1 ? 'seed' : 'seeds'}`,
  stopped: (done: number, of: number) =>
    `Stopped after ${done} of ${of} runs; the file is as it was.`,
  help: `Computes what the page shows on the cards of its scenario library: in how many
seeds the claims of every shipped scenario hold, and the curves of its first
seed. Writes src/data/verdicts.json, which a test holds to the scenarios and to
the engine.

  npm run -s verdicts
  npm run -s verdicts -- --seeds 8

  --only ID,ID      these scenarios or rows; the other cards stay as they are
  --seeds N         the seeds 1 to N (200 unless told; about a quarter of an hour)
  --seeds A-B       the seeds A to B
  --jobs N          workers (as many as there are cores)
  --help, -h        this text

Status: 0 written, 1 a run fails, 2 an input is wrong, 130 it was stopped.
`,
} as const;
