/** Settings of a force as d3 has them: without a value it tells, with one it takes and gives the force. */

export interface Knob<T, F> {
  (): T;
  (value: T): F;
}

/** What one node's value is, as d3's accessors: by the node, its index and all nodes. */
export type PerNode<N> = number | ((node: N, i: number, nodes: N[]) => number);

/** @param force what a setting gives back; asked for late, as the settings are made before it is */
export function knob<T, F>(tell: () => T, take: (value: T) => void, force: () => F): Knob<T, F> {
  const one = (...given: [] | [T]): T | F => {
    if (given.length === 0) return tell();
    take(given[0]);
    return force();
  };
  return one as Knob<T, F>;
}

/** The value of every node. */
export const valuesOf = <N>(of: PerNode<N>, nodes: N[]): Float64Array =>
  Float64Array.from(nodes, (node, i) => (typeof of === 'number' ? of : Number(of(node, i, nodes))));

/** As d3: two that stand on each other part in a direction that the dice give. */
export const jiggle = (random: () => number): number => (random() - 0.5) * 1e-6;
