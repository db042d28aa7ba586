/**
 * The page's address: `?scenario=&seed=` for what is shipped, and a packed part behind the hash for
 * what was changed. Other parts of the address (`embed`, `lang`) are left as they are.
 */
import { LIMITS } from '../sim/limits.ts';
import { pack, unpack } from './deflate.ts';
import type { Read, Told, Wrong } from './told.ts';
import { plain, readTold, written } from './told.ts';

const MARK = '#s=';

/** What an address says: which world, made with which engine, or why it cannot be told. */
export interface Asked {
  readonly scenario: string | undefined;
  readonly seed: string | undefined;
  /** Present where the address has a packed part that could be read. */
  readonly packed?: Read;
  readonly wrong?: Wrong;
}

/** Reads an address. */
export async function readAddress(search: string, hash: string): Promise<Asked> {
  const query = new URLSearchParams(search);
  const scenario = query.get('scenario')?.trim() || undefined;
  const seed = query.get('seed')?.trim() || undefined;
  if ((scenario?.length ?? 0) > LIMITS.id || (seed?.length ?? 0) > LIMITS.text) {
    return { scenario: undefined, seed: undefined, wrong: 'long' };
  }
  const asked = { scenario, seed };
  if (!hash.startsWith(MARK)) return asked;
  const found = await unpack(hash.slice(MARK.length));
  if ('wrong' in found) return { ...asked, wrong: found.wrong };
  const packed = readTold(found.text);
  return 'wrong' in packed ? { ...asked, wrong: packed.wrong } : { ...asked, packed };
}

/**
 * Query and hash that open this world again; undefined where it is too large for a link.
 * @param search the query as it is, for the parts that are none of ours
 */
export async function addressOf(
  told: Told,
  version: string,
  search: string,
): Promise<string | undefined> {
  const query = new URLSearchParams(search);
  query.delete('scenario');
  query.delete('seed');
  const rest = [...query].map(([key, value]) => [key, value]);
  const own = told.own ? [] : [['scenario', told.scenario]];
  const seed = told.seed === undefined ? [] : [['seed', told.seed]];
  const said = `?${new URLSearchParams([...own, ...seed, ...rest])}`;
  if (plain(told)) return said;
  const packed = await pack(written(told, version));
  return packed === undefined ? undefined : said + MARK + packed;
}
