/** What a world takes of the memory of this process, against the sum of its tables. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bytesOf } from '../../src/sim/snapshot.ts';
import { live, month } from './month.ts';

/** Ticks that it lives first: what is made on the way counts too. */
const LIVED = 96;

/** Bytes in use after a day of an ordinary month, as a multiple of what its tables hold. */
export function memoryTimes(members: number): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const simulation = month(members);
  live(simulation, LIVED);
  return (used() - before) / bytesOf(simulation.world);
}
