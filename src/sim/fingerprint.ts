/**
 * Fingerprint of a world: 64 bits over every byte of its state (floats by their bits, counters,
 * queues, the ledger) and its rules. Equal on every engine, or something differs.
 */
import type { AnyArray } from './columns.ts';
import type { World } from './world.ts';

/** Sixteen hexadecimal digits. */
export function fingerprint(world: World): string {
  const hash = new Hash();
  hash.numbers([world.tick, ...Object.values(world.rules)]);
  for (const account of world.accounts) hash.numbers(Object.values(account.posts));
  for (const table of Object.values(world.tables)) {
    for (const [, array] of table.used()) hash.array(array);
  }
  return hash.hex();
}

/** Fingerprint of one table's rows, for finding where two worlds part. */
export function tableFingerprint(world: World, name: keyof World['tables']): string {
  const hash = new Hash();
  for (const [, array] of world.tables[name].used()) hash.array(array);
  return hash.hex();
}

/** Fingerprint of each column, as `ties.warmth`, and of rules and rates: for finding what differs. */
export function columnFingerprints(world: World): Map<string, string> {
  const found = new Map<string, string>();
  const note = (name: string, feed: (hash: Hash) => void): void => {
    const hash = new Hash();
    feed(hash);
    found.set(name, hash.hex());
  };
  note('rules', (hash) => hash.numbers(Object.values(world.rules)));
  note('posts', (hash) => {
    for (const account of world.accounts) hash.numbers(Object.values(account.posts));
  });
  for (const [table, columns] of Object.entries(world.tables)) {
    for (const [column, array] of columns.used()) {
      note(`${table}.${column}`, (hash) => hash.array(array));
    }
  }
  return found;
}

/** Two 32-bit lanes of multiply and rotate, fed word by word. */
class Hash {
  private one = 0x9e3779b9 | 0;
  private two = 0x85ebca6b | 0;

  numbers(values: readonly number[]): void {
    this.array(Float64Array.from(values));
  }

  array(array: AnyArray): void {
    this.words(Int32Array.of(array.length));
    const { buffer, byteOffset, byteLength } = array;
    const whole = byteLength & ~3;
    this.words(new Int32Array(buffer, byteOffset, whole / 4));
    this.words(new Uint8Array(buffer, byteOffset + whole, byteLength - whole));
  }

  private words(values: Int32Array | Uint8Array): void {
    let { one, two } = this;
    for (let n = 0; n < values.length; n++) {
      const value = values[n];
      const mixed = Math.imul(value, 0xcc9e2d51);
      one = (Math.imul(((one << 13) | (one >>> 19)) ^ mixed, 5) + 0xe6546b64) | 0;
      two = (Math.imul(two ^ value, 0x01000193) + one) | 0;
    }
    this.one = one;
    this.two = two;
  }

  hex(): string {
    const digits = (lane: number) => {
      let h = lane ^ (lane >>> 16);
      h = Math.imul(h, 0x7feb352d);
      h ^= h >>> 15;
      h = Math.imul(h, 0x846ca68b);
      return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
    };
    return digits(this.one) + digits(this.two ^ this.one);
  }
}
