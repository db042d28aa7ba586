/** What the command can be asked for. */
import { parseArgs } from 'node:util';

export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];
export const TOPICS = [
  'engine',
  'ensemble',
  'messages',
  'layout',
  'draw',
  'start',
  'scale',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Options {
  readonly size: Size;
  readonly only: readonly Topic[];
  readonly json: boolean;
  readonly write: boolean;
}

export const USAGE = `Usage: npm run -s bench -- [options]

  --size SIZE    ${SIZES.join(', ')} (small): up to 10,000, 100,000 or 1,000,000 members
  --only TOPIC   ${TOPICS.join(', ')}; several with commas
  --json         one JSON document on standard output
  --write        writes docs/performance.md too
`;

/** @throws Error with a line for people */
export function parseOptions(argv: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      size: { type: 'string', default: 'small' },
      only: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const asked = values.only?.flatMap((list) => list.split(',')) ?? TOPICS;
  return {
    size: oneOf('--size', values.size, SIZES),
    only: asked.map((topic) => oneOf('--only', topic, TOPICS)),
    json: values.json,
    write: values.write,
  };
}

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((name) => name === given);
  if (found) return found;
  throw new Error(`${option}: there is no ${given}; there are ${known.join(', ')}`);
}
