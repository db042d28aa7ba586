/** Keeps the series: every tick, one row for each account, copied from the tally. */
import type { AnyArray } from './columns.ts';
import type { World } from './world.ts';

/** One count in the tally and in the series, `width` numbers a row. */
interface Pair {
  readonly from: AnyArray;
  readonly to: AnyArray;
  readonly width: number;
}

/** Copies by a list of columns: to look them up by name in every tick takes longer than to copy. */
export class Recorder {
  private pairs: readonly Pair[] = [];
  /** The columns that the list was made of; others stand in their place when they have grown. */
  private from: unknown;
  private to: unknown;

  constructor(private readonly world: World) {
    if (world.tables.series.length === 0) this.record();
  }

  /** Adds the tally of every account, as it stands at the beginning of this tick. */
  record(): void {
    const { series, tally } = this.world.tables;
    for (let k = 0; k < this.world.accounts.length; k++) {
      const row = series.append();
      if (this.to !== series.at || this.from !== tally.at) this.match();
      for (const { from, to, width } of this.pairs) {
        for (let c = 0; c < width; c++) to[row * width + c] = from[k * width + c];
      }
    }
  }

  private match(): void {
    const { series, tally } = this.world.tables;
    const columns = tally.at as Record<string, AnyArray>;
    this.pairs = Object.entries<AnyArray>(series.at).map(([name, to]) => {
      const from = columns[name];
      return { from, to, width: from.length / tally.length };
    });
    this.from = tally.at;
    this.to = series.at;
  }
}
