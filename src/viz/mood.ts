/** How a friend feels, as one of few colours. Knows numbers only: workers draw by it, too. */

/** Steps of the two ramps: few enough to draw every colour in one path. */
export const WARMTHS = 6;
export const STRAINS = 14;
/** Below this share of patience used, a friend shows warmth; above it, annoyance. */
const SOURS_FROM = 0.12;

/** Index into `moods` for a strain and a warmth, both 0 to 1. */
export function moodOf(strain: number, warmth: number): number {
  if (strain < SOURS_FROM) return Math.min(WARMTHS - 1, Math.floor(warmth * 1.6 * WARMTHS));
  const share = (strain - SOURS_FROM) / (1 - SOURS_FROM);
  return WARMTHS + Math.min(STRAINS - 1, Math.floor(share * STRAINS));
}
