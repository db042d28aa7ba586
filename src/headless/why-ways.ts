/** Changes that would have been enough as lines, those that would not, and the smallest of all. */
import type { Option, Price } from '../counterfactual/options.ts';
import type { Staying } from '../counterfactual/person.ts';
import type { World } from '../sim/world.ts';
import { percent } from '../text/sentences.ts';
import { WHY_TEXT } from '../text/why.ts';
import { table, wrapped } from './layout.ts';
import type { AllAnswer } from './why-json.ts';

const WORDS = WHY_TEXT;

/** Something that would have been enough. */
interface Enough {
  readonly doing: string;
  readonly price: Price;
  /** Share of the friends that it keeps; nothing for one person. */
  readonly keeps: string | undefined;
}

/** What would have kept one person. */
export function stayingLines(
  { base, name, staying }: { base: World; name: string; staying: Staying },
  columns: number,
): string[] {
  const { ways, replies, goal } = staying;
  const enough = ways.flatMap((option) => enoughOf(option, false));
  const { price } = replies;
  if (price) {
    const times = replies.replies.map(({ tick }) => base.calendar.label(tick));
    enough.push({ doing: WORDS.replied(times), price, keeps: undefined });
  }
  const vain = ways.flatMap(({ way, value, search }) =>
    search.level === undefined ? [WORDS.vain(way, value)] : [],
  );
  if (!price) vain.push(WORDS.vainReplies(replies.answerable, replies.limit));
  return answer(WORDS.would(goal, name), enough, vain, ways, columns);
}

/** What would have kept enough of all friends. */
export function keepingLines(
  { keep, keeping }: Pick<AllAnswer, 'keep' | 'keeping'>,
  name: string,
  columns: number,
): string[] {
  if (keeping.kept >= keep) return wrapped(WORDS.all.enough(percent(keep)), columns);
  const enough = keeping.ways.flatMap((option) => enoughOf(option, true));
  const vain = keeping.ways.flatMap(({ way, value, search }) =>
    search.level === undefined
      ? [WORDS.vainKeeping(way, value, percent(search.atLimit?.kept ?? 0))]
      : [],
  );
  return answer(WORDS.wouldKeep(percent(keep), name), enough, vain, keeping.ways, columns);
}

function enoughOf({ way, value, stated, search }: Option, shares: boolean): Enough[] {
  if (!search.outcome) return [];
  const { kept, price } = search.outcome;
  const keeps = shares ? WORDS.keeps(percent(kept)) : undefined;
  return [{ doing: WORDS.done[way](value, stated), price, keeps }];
}

function answer(
  head: string,
  enough: readonly Enough[],
  vain: readonly string[],
  ways: readonly Option[],
  columns: number,
): string[] {
  const sorted = [...enough].sort((a, b) => a.price.acts - b.price.acts);
  const [first] = sorted;
  const rows = sorted.map(({ doing, price, keeps }) => [
    `  … ${doing}`,
    ...(keeps === undefined ? [] : [keeps]),
    WORDS.price(price.acts, price.share),
  ]);
  const lines = first ? [...wrapped(head, columns), ...table(rows), ''] : [WORDS.nothing, ''];
  for (const one of vain) lines.push(...wrapped(`${one}.`, columns));
  for (const { way, stated, exceptions } of ways) {
    for (const value of exceptions) {
      lines.push(...wrapped(WORDS.notMonotone(WORDS.done[way](value, stated)), columns));
    }
  }
  if (first) {
    if (lines.at(-1) !== '') lines.push('');
    const { acts, share } = first.price;
    lines.push(...wrapped(WORDS.smallest(first.doing, acts, share), columns));
  }
  return lines;
}
