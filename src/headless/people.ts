/** Finds the member or the account that a name means. Knows names, nothing of what people do. */
import { memberName } from '../sim/picture.ts';
import type { World } from '../sim/world.ts';
import { WHY_TEXT } from '../text/why.ts';
import { nearest } from './suggest.ts';

/** An index, or what is wrong with the name. */
export type Found =
  | { readonly ok: true; readonly index: number }
  | { readonly ok: false; readonly message: string };

/** Names are told apart by neither case, full stops nor spaces. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[.\s]/g, '');

/** The account of that name; the first one where none is named. */
export function findAccount(world: World, name: string | undefined): Found {
  if (name === undefined) return { ok: true, index: 0 };
  const names = world.accounts.map((account) => account.name);
  const index = names.findIndex((one) => plain(one) === plain(name));
  if (index >= 0) return { ok: true, index };
  return { ok: false, message: WHY_TEXT.option.noAccount(name, names) };
}

/**
 * The member of that name: the whole name, or a part before the initial that only one of the
 * account's audience has.
 */
export function findPerson(world: World, k: number, name: string): Found {
  const names = Array.from({ length: world.members }, (_, a) => memberName(world, a));
  const audience = world.accounts[k]?.audience ?? [];
  const index = names.findIndex((one) => plain(one) === plain(name));
  if (index >= 0) {
    if (index !== world.accounts[k]?.member) return { ok: true, index };
    return { ok: false, message: WHY_TEXT.option.itself(names[index] ?? '') };
  }
  const first = audience.filter((a) => plain(names[a]?.split(' ')[0] ?? '') === plain(name));
  if (first.length === 1) return { ok: true, index: first[0] ?? 0 };
  const near =
    first.length > 1
      ? first.map((a) => names[a] ?? '')
      : nearest(
          name,
          audience.map((a) => names[a] ?? ''),
        );
  return { ok: false, message: WHY_TEXT.option.noPerson(name, near) };
}
