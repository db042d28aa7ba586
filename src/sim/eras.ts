/** How readily people let go of ties, by era: a factor on the background hazard, with its source. */

export interface Era {
  readonly id: string;
  /** Factor on the background hazard of 2009. */
  readonly drift: number;
  readonly source: string;
}

export const ERAS: readonly Era[] = [
  { id: '2008', drift: 1, source: 'EVIDENCE E3, measured in 2009.' },
  {
    id: '2020',
    drift: 0.305,
    source: 'EVIDENCE, ranges: a quarter to half of 2009; within them by E1.',
  },
];

/** @throws Error for an era that is not in the table */
export function eraOf(id: string): Era {
  const era = ERAS.find((one) => one.id === id);
  if (!era) throw new Error(`era: ${id} is not in the table`);
  return era;
}
