/**
 * A straight line as steps of one pixel along its longer direction (a), with its place across (b).
 * One object serves all lines: nothing is allocated for each.
 */
export class Line {
  /** Where in the picture it starts, and how many steps it takes. */
  at = 0;
  steps = 0;
  /** From one pixel to the next along, and across. */
  stepA = 1;
  stepB = 1;
  /** Place across and its change a step, in 65,536ths of a pixel. */
  across = 0;
  move = 0;
  /** What it covers of each step, 256 for a pixel. */
  weight = 0;
  /** Way from its beginning to the first step, and from step to step: less than 0 when it comes back. */
  first = 0;
  stride = 0;

  /**
   * Takes on a line of some width, cut off at the edges of a picture. It takes its first pixel and
   * not its last, as the next line begins there.
   * @returns whether anything is left of it
   */
  set(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    wide: number,
    width: number,
    height: number,
  ): boolean {
    const dx = x1 - x0;
    const dy = y1 - y0;
    const flat = Math.abs(dx) >= Math.abs(dy);
    const long = flat ? Math.abs(dx) : Math.abs(dy);
    if (!(long > 0)) return false;
    // Along the longer direction pixel by pixel, from the end that comes first.
    const forth = flat ? dx > 0 : dy > 0;
    const a0 = flat ? (forth ? x0 : x1) : forth ? y0 : y1;
    const b0 = flat ? (forth ? y0 : y1) : forth ? x0 : x1;
    const slope = flat ? dy / dx : dx / dy;
    const length = Math.sqrt(dx * dx + dy * dy);
    // As far from the edge as it reaches across.
    const edge = 1 + Math.ceil(wide);
    const sideA = flat ? width : height;
    const most = (flat ? height : width) - 1 - edge;
    let from = Math.max(0, Math.ceil(a0 - 0.5));
    let to = Math.min(sideA, Math.ceil(a0 + long - 0.5));
    const b = b0 + slope * (from + 0.5 - a0) - 0.5;
    const [low, high] = slope < 0 ? [most, edge] : [edge, most];
    if (slope !== 0) {
      to = Math.min(to, from + Math.floor((high - b) / slope));
      from = Math.max(from, from + Math.ceil((low - b) / slope));
    } else if (b < edge || b > most) return false;
    if (to <= from) return false;
    this.stepA = flat ? 1 : width;
    this.stepB = flat ? width : 1;
    this.at = from * this.stepA;
    this.steps = to - from;
    this.across = Math.round((b0 + slope * (from + 0.5 - a0) - 0.5) * 65_536);
    this.move = Math.round(slope * 65_536);
    this.weight = Math.round((256 * wide * length) / long);
    const period = length / long;
    this.stride = forth ? period : -period;
    this.first = (forth ? from + 0.5 - a0 : a0 + long - from - 0.5) * period;
    return true;
  }
}
