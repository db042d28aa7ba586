/** Seating accounts in an imported friendship graph. */
import { describe, expect, it } from 'vitest';
import { Dice } from '../../../src/sim/dice.ts';
import type { EdgeList } from '../../../src/sim/network/network.ts';
import { seat } from '../../../src/sim/network/network.ts';

/** A hub `h` of each given number of friends; hubs do not know each other. */
function hubs(sizes: readonly number[]): EdgeList {
  const from: number[] = [];
  const to: number[] = [];
  let next = sizes.length;
  for (const [hub, size] of sizes.entries()) {
    for (let n = 0; n < size; n++) {
      from.push(hub);
      to.push(next++);
    }
  }
  return { members: next, from_f: Uint32Array.from(from), to_f: Uint32Array.from(to) };
}

describe('an account', () => {
  it('takes the place of a member whose number of friends is within a tenth', () => {
    const edges = hubs([50, 91, 100, 109, 150]);
    const seats = new Set<number>();
    for (let n = 0; n < 60; n++) seats.add(seat(edges, [100], new Dice(`${n}`)).accounts[0] ?? -1);
    expect([...seats].sort()).toEqual([1, 2, 3]);
  });

  it('takes the nearest when nobody is that near', () => {
    expect(seat(hubs([50, 150, 230]), [190], new Dice('1')).accounts).toEqual([1]);
    expect(seat(hubs([50, 150, 230]), [1000], new Dice('1')).accounts).toEqual([2]);
  });

  it('does not sit on another’s lap', () => {
    for (let n = 0; n < 20; n++) {
      const { accounts } = seat(hubs([20, 20, 20]), [20, 20, 20], new Dice(`${n}`));
      expect([...accounts].sort()).toEqual([0, 1, 2]);
    }
  });
});

it('an imported friendship is mutual, and kept as it stands', () => {
  const edges = hubs([3, 2]);
  const net = seat(edges, [3], new Dice('1'));
  expect(Array.from(net.mutual_f)).toEqual([1, 1, 1, 1, 1]);
  expect([net.listener_f, net.heard_f, net.members]).toEqual([edges.from_f, edges.to_f, 7]);
});
