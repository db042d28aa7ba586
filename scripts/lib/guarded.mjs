// What is held to more than the rest: the engine, the strategies, and the code of files and links.
// vitest.config.ts holds it to a coverage, `npm run mutate` to a score.

/** Folders and files, relative to the root. */
export const GUARDED = [
  'src/sim',
  'src/agents',
  'src/share',
  'src/read-scenario.ts',
  'src/workers/files.ts',
  'src/headless/read-input.ts',
  'src/headless/read-text.ts',
];
