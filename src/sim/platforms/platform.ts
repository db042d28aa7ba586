/** What the engine knows of a platform: the numbers of its mechanism, each with its source. */
import type { PlatformKey, PlatformValues } from '../params/index.ts';

/** A number and where it comes from; `inferred` is said where no source is known. */
export type Sourced = readonly [value: number, source: string];

export interface Platform {
  readonly id: string;
  readonly label: string;
  readonly doc: string;
  readonly mechanism: Readonly<Record<PlatformKey, Sourced>>;
}

/** The bare numbers of a platform. */
export function mechanismValues(platform: Platform): PlatformValues {
  const values = {} as PlatformValues;
  for (const key in platform.mechanism) {
    values[key as PlatformKey] = platform.mechanism[key as PlatformKey][0];
  }
  return values;
}
