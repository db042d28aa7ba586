/** Addresses of acts for dice. */
import type { World } from './world.ts';

/** Address of an act that does not depend on what others wrote: its author, and its number there. */
export function addressOf(world: World, p: number): number {
  const { author, nth } = world.tables.acts.at;
  return (Math.imul(author[p], 65599) + nth[p]) | 0;
}
