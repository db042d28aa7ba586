/** Keeps labels apart that want to stand at nearly the same height. Pure. */

/**
 * Heights as near as possible to those wanted, at least `apart` from each other, in the same order,
 * and between `top` and `bottom` as long as there is room.
 */
export function spread(
  wanted: readonly number[],
  apart: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => at(wanted, a) - at(wanted, b));
  const ys = order.map((i) => Math.min(bottom, Math.max(top, at(wanted, i))));
  for (let round = 0; round < 12; round++) {
    for (let i = 1; i < ys.length; i++) {
      const lack = apart - (at(ys, i) - at(ys, i - 1));
      if (lack <= 0) continue;
      ys[i - 1] = at(ys, i - 1) - lack / 2;
      ys[i] = at(ys, i) + lack / 2;
    }
    if (at(ys, 0) < top) ys[0] = top;
    if (at(ys, ys.length - 1) > bottom) ys[ys.length - 1] = bottom;
  }
  for (let i = 1; i < ys.length; i++) ys[i] = Math.max(at(ys, i), at(ys, i - 1) + apart);
  const result: number[] = [];
  order.forEach((i, place) => {
    result[i] = at(ys, place);
  });
  return result;
}

const at = (list: readonly number[], i: number): number => list[i] ?? 0;
