/** `docs/ledger.md`, written from the columns, so that it cannot drift from the files. */
import { POST_COLUMNS, SERIES_COLUMNS, TIE_COLUMNS } from './index.ts';

interface Described {
  readonly name: string;
  readonly doc: string;
}

const SEED: Described = { name: 'seed', doc: 'Seed of the run.' };

const tableOf = (columns: readonly Described[]): string =>
  [
    '| column | what it says |',
    '|---|---|',
    ...[SEED, ...columns].map(({ name, doc }) => `| \`${name}\` | ${doc} |`),
  ].join('\n');

/** The page in Markdown. */
export const ledgerPage = (): string => `# The ledger: files of \`--out DIR\`

Made from the columns in \`src/headless/ledger/\`; \`UPDATE=1 npx vitest run tests/headless/ledger\`
writes it again. All files are UTF-8 with a head line, commas, a point in numbers, and nothing in
cells that are unknown or do not apply. Text that a spreadsheet would take for a formula begins with
an apostrophe. Rows stand in the order of the seeds, whatever the number of workers.

A scenario whose account is on several platforms at once has a folder for each run alongside, named
by its id, with the same files in it.

\`npm run -s sim -- SCENARIO --out DIR\` also writes \`summary.json\`: see [headless.md](headless.md).

## ties.csv: one row for each tie that changed its standing

Everybody's ties are in it; \`account\` picks those to an account under study. When a friendship
ends, both of its ties leave: the second one has the reason \`dropped\`.

${tableOf(TIE_COLUMNS)}

## posts.csv: one row for each post and each response

${tableOf(POST_COLUMNS)}

## series.csv: one row for each account under study and quarter of an hour

${tableOf(SERIES_COLUMNS)}
`;
