/** `docs/ledger.md`, written from the columns, so that it cannot drift from the files. */
import type { TableName } from './index.ts';
import { columnsOf } from './index.ts';

const TYPES = { INT32: 'integer', DOUBLE: 'real', BOOLEAN: 'yes or no', STRING: 'text' } as const;

const tableOf = (name: TableName): string =>
  [
    '| column | type | what it says |',
    '|---|---|---|',
    ...columnsOf(name).map((one) => `| \`${one.name}\` | ${TYPES[one.type]} | ${one.doc} |`),
  ].join('\n');

/** The page in Markdown. */
export const ledgerPage = (): string => `# The ledger: files of \`--out DIR\`

Made from the columns in \`src/headless/ledger/\`; \`UPDATE=1 npx vitest run tests/headless/ledger\`
writes it again. There are five tables, each a file: \`ties\`, \`posts\`, \`members\`, \`network\` and
\`series\`, as \`.csv\` unless told, or with \`--format parquet\` or \`--format both\` as \`.parquet\`. Rows
stand in the order of the seeds, whatever the number of workers.

- **CSV** is UTF-8 with a head line, commas, a point in numbers, 1 and 0 for yes and no, and nothing
  in cells that are unknown or do not apply. Text that a spreadsheet would take for a formula begins
  with an apostrophe.
- **Parquet** has the same values with their types (INT32, DOUBLE, BOOLEAN, STRING; null for unknown
  ones), text as it is, and a group of rows for each seed.

A scenario whose account is on several platforms at once has a folder for each run alongside, named
by its id, with the same files in it.

\`npm run -s sim -- SCENARIO --out DIR\` also writes \`summary.json\`: see [headless.md](headless.md).

## How figures are made of them

| figure | from |
|---|---|
| Share of its listeners that somebody lost | \`ties\` with \`to\` = left, by \`target\`, over \`listeners\` in \`members\` |
| Share of members who left somebody | \`ties\` with \`to\` = left and a \`reason\` other than dropped, by \`listener\` |
| How often one-way ties break, against friendships | \`ties\` by \`mutual\`, over the ties of \`network\` that were there at the start |
| Mix of kinds, share of responses | \`posts\` by \`kind\` |
| Share of posts that get a response, a click | \`posts\`: \`responses\`, \`clicks\` |
| How fast responses come | \`posts\`: \`sincePostMinutes\`, \`latencyMinutes\` |
| Concentration of activity | \`posts\` by \`author\`, over all rows of \`members\` |
| Degrees, reciprocity, clustering | \`network\`: \`listener\`, \`target\`, \`atStart\` |
| Relations that are warm | \`network\`: \`warmth\`, \`standing\` |
| Rungs climbed, and in which order | \`ties\`: \`from\`, \`to\` by \`listener\` and \`target\` |

## ties: one row for each tie that changed its standing

Everybody's ties are in it; \`account\` picks those to an account under study. When a friendship
ends, both of its ties leave: the second one has the reason \`dropped\`.

${tableOf('ties')}

## posts: one row for each post and each response

${tableOf('posts')}

## members: one row for each member

${tableOf('members')}

## network: one row for each tie that there ever was, at the end of the run

${tableOf('network')}

## series: one row for each account under study and quarter of an hour

${tableOf('series')}
`;
