/**
 * What mostly stands still, kept as pixels so that it is not drawn for each picture: the rim with
 * the crowd around it, and on top of that the ties. Knows what each is drawn from, and draws it
 * again only when that has changed; the pixels are those of drawing it all.
 */
import type { Theme } from '../theme.ts';
import { drawFriends, drawStrangers } from './dots.ts';
import type { Layer, Lens } from './ink.ts';
import type { Places } from './places.ts';
import { drawRim } from './rim.ts';
import type { Shown } from './shown.ts';
import { drawRipples, drawSnaps, drawTies, drawWeb } from './ties.ts';

/** A layer that nobody sees, and what is on it. */
class Sheet<L extends Layer<L>> {
  readonly layer: L;
  #drawn: readonly unknown[] = [];

  constructor(layer: L) {
    this.layer = layer;
  }

  /** It is to be drawn anew. */
  lose(): void {
    this.#drawn = [];
  }

  /** Whether it has been drawn from other things than these, or never; from now on it is from these. */
  outdated(from: readonly unknown[]): boolean {
    const { length } = this.#drawn;
    if (length === from.length && from.every((one, i) => one === this.#drawn[i])) return false;
    this.#drawn = from;
    return true;
  }
}

export class Backdrop<L extends Layer<L>> {
  readonly #crowd: Sheet<L>;
  readonly #ties: Sheet<L>;

  /** @param make a layer that nobody sees */
  constructor(make: () => L) {
    this.#crowd = new Sheet(make());
    this.#ties = new Sheet(make());
  }

  /** Its pixels are gone. */
  lose(): void {
    this.#crowd.lose();
    this.#ties.lose();
  }

  /** Draws the network in place of whatever was there; what is written comes on top. */
  paint(on: L, lens: Lens, shown: Shown, places: Places, theme: Theme): void {
    const view = [theme, shown.friends, lens.view];
    const crowd = [...view, places.crowd, places.tiny];
    if (this.#crowd.outdated(crowd)) {
      const { layer } = this.#crowd;
      layer.start(lens);
      drawRim(layer.ink, lens, theme);
      drawStrangers(layer.ink, shown, places, theme);
    }
    if (this.#ties.outdated([...crowd, shown.stood, places.ring])) {
      const { layer } = this.#ties;
      layer.take(lens, this.#crowd.layer);
      drawWeb(layer.ink, shown, places, theme);
      drawTies(layer.ink, shown, places, theme);
    }
    on.take(lens, this.#ties.layer);
    drawRipples(on.ink, shown, places, theme);
    drawSnaps(on.ink, shown, places, theme);
    drawFriends(on.ink, shown, places, theme);
  }
}
