/**
 * How much anything from outside may be: files, links and what stands in them. All places that
 * refuse something take their bound from here; `docs/reliability.md` shows the same table.
 */
export const LIMITS = {
  /** Characters of the packed part of a link. */
  linkCharacters: 16_384,
  /** Bytes that it may unpack to. */
  unpackedBytes: 1_048_576,
  /** Bytes of a scenario file or a posting log. */
  fileBytes: 5_000_000,
  /** Bytes of an edge list, which only the command line reads. */
  edgeListBytes: 256_000_000,
  /** Lists and objects within each other. */
  nesting: 32,
  /** Entries of a list, and keys of an object, in JSON. */
  entries: 20_000,
  /** Members on a phone; the row of `members` says how many elsewhere. */
  phoneMembers: 20_000,
  /** Places on the stage: of a larger world, a part is drawn. */
  drawn: 8000,
  /** Weeks that a story may take. */
  weeks: 104,
  /** Characters of a text, of an account's name and of an id. */
  text: 2000,
  name: 60,
  id: 64,
  /** Accounts under study; notices, events, runs and claims, of each. */
  accounts: 8,
  listed: 100,
  /** Entries of a posting log, and acts of one entry. */
  logged: 20_000,
  atOnce: 1000,
  /** Changes on the way that a link may tell of. */
  patches: 1000,
  /** Problems that are told one by one before the rest is counted. */
  problems: 20,
} as const;
