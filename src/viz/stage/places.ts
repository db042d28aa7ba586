/**
 * Pixel positions of everybody in one picture, and how large a friend's dot is there. Filled from
 * the layout through the camera; draws nothing.
 */
import type { Lens } from './ink.ts';
import type { Shown } from './shown.ts';

export class Places {
  x_a = new Float32Array(0);
  y_a = new Float32Array(0);
  /** Radius of a friend's dot, of one who left, of a stranger. */
  radius = 4;
  small = 2;
  tiny = 1;
  /** Count up when a stranger stands elsewhere than before, or anybody else does. */
  crowd = 0;
  ring = 0;

  /** @param xy of the layout, as pairs by member */
  fill(xy: Float32Array, lens: Lens, shown: Shown): void {
    const size = xy.length / 2;
    if (this.x_a.length !== size) {
      this.x_a = new Float32Array(size);
      this.y_a = new Float32Array(size);
    }
    if (this.#put(xy, lens, shown.strangers)) this.crowd++;
    const moved = this.#put(xy, lens, shown.friends);
    if (this.#put(xy, lens, [shown.account]) || moved) this.ring++;
    const room = Math.sqrt((lens.rx * lens.ry) / Math.max(shown.friends.length, 30));
    this.radius = Math.max(1.5, Math.min(12, room * 0.29) * Math.sqrt(Math.sqrt(lens.k)));
    this.small = Math.max(1.2, this.radius * 0.5);
    this.tiny = Math.max(0.8, this.radius * 0.24);
  }

  /** Puts some members in their places; returns whether one of them stood elsewhere. */
  #put(xy: Float32Array, lens: Lens, members: Shown['friends']): boolean {
    const { x0, y0, rx, ry } = lens;
    const { x_a, y_a } = this;
    let moved = false;
    for (let i = 0; i < members.length; i++) {
      const member = members[i] as number;
      const x = Math.fround(x0 + rx * (xy[2 * member] as number));
      const y = Math.fround(y0 + ry * (xy[2 * member + 1] as number));
      if (x === x_a[member] && y === y_a[member]) continue;
      moved = true;
      x_a[member] = x;
      y_a[member] = y;
    }
    return moved;
  }

  x(member: number): number {
    return this.x_a[member] ?? 0;
  }

  y(member: number): number {
    return this.y_a[member] ?? 0;
  }

  /** The nearest of some members within reach of a point, or undefined. */
  nearest(x: number, y: number, among: Iterable<number>, reach: number): number | undefined {
    let best: number | undefined;
    let closest = reach * reach;
    for (const member of among) {
      const distance = (this.x(member) - x) ** 2 + (this.y(member) - y) ** 2;
      if (distance < closest) {
        closest = distance;
        best = member;
      }
    }
    return best;
  }
}
