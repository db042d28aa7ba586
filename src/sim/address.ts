/** Addresses of acts for dice. */
import type { World } from './world.ts';

/** Number of an act that does not depend on what others wrote: of its author, and of it among its author's. */
export const numberOf = (author: number, nth: number): number =>
  (Math.imul(author, 65599) + nth) | 0;

/** The same, of an act in the table. */
export function addressOf(world: World, p: number): number {
  const { author, nth } = world.tables.acts.at;
  return numberOf(author[p], nth[p]);
}
