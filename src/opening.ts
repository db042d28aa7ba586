/**
 * Opens scenarios: those that are shipped, files of one's own, links, and what was shown before a
 * reload. What cannot be opened is said, and what was there stays.
 */
import type { Loaded } from './loaded.ts';
import type { Player } from './player.ts';
import { CHOICES, loadScenario, SCENARIOS } from './scenarios.ts';
import type { Session } from './session.ts';
import { DEFAULT_SCENARIO } from './session.ts';
import type { Asked } from './share/address.ts';
import { readAddress } from './share/address.ts';
import type { Saved } from './share/saved.ts';
import type { Own, Told, Wrong } from './share/told.ts';
import { LIMITS } from './sim/limits.ts';
import { problemLine } from './sim/scenario/types.ts';
import { text } from './text/index.ts';
import type { FilesClient } from './workers/files-client.ts';

/** A world as its scenario has it. */
const UNCHANGED = { changes: {}, choices: {}, patches: [] } as const;

/** How it says what went wrong, and how it begins to play. */
export interface OpeningVoice {
  problems(lines: readonly string[]): void;
  remark(words: string): void;
  /** Plays what has just been opened. */
  tell(): Promise<void>;
}

export class Opening {
  readonly #player: Player;
  readonly #session: Session;
  readonly #files: FilesClient;
  readonly #voice: OpeningVoice;

  constructor(player: Player, session: Session, files: FilesClient, voice: OpeningVoice) {
    this.#player = player;
    this.#session = session;
    this.#files = files;
    this.#voice = voice;
  }

  /** What an address asks for; where that cannot be had, what is shown stays, or the default. */
  async asked({ scenario, seed, packed, wrong }: Asked): Promise<void> {
    if (wrong) this.#voice.problems([`${text.share.link}: ${whyNot(wrong)}`]);
    if (packed && (await this.#play(packed.told))) {
      const here = this.#player.run?.opened.engineVersion ?? '';
      if (packed.version !== here) this.#voice.remark(text.share.version(packed.version, here));
      return;
    }
    if ((wrong || packed) && this.#player.run) return;
    let id = wrong || packed ? DEFAULT_SCENARIO : (scenario ?? DEFAULT_SCENARIO);
    if (!SCENARIOS.includes(id)) {
      this.#voice.problems([text.problem.unknownScenario(id, SCENARIOS)]);
      id = DEFAULT_SCENARIO;
    }
    await this.#play({ scenario: id, own: undefined, seed, ...UNCHANGED });
  }

  /**
   * A link that was followed on the page. Not what `location` says: the address of what is shown may
   * have been put there in the meantime.
   */
  async link(url: string): Promise<void> {
    const { search, hash } = new URL(url);
    await this.asked(await readAddress(search, hash));
  }

  /** A shipped scenario, with the seed as it is. */
  async choose(id: string): Promise<void> {
    const { seed } = this.#session.state;
    await this.#play({ scenario: id, own: undefined, seed, ...UNCHANGED });
  }

  /** A file that somebody picked or dropped. */
  async file(file: File): Promise<void> {
    const words = text.files;
    if (file.size > LIMITS.fileBytes) {
      const megabytes = (Math.ceil(file.size / 1e5) / 10).toFixed(1);
      this.#voice.problems([words.tooLarge(file.name, megabytes, LIMITS.fileBytes / 1e6)]);
      return;
    }
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      await this.content(file.name, decoder.decode(await file.arrayBuffer()));
    } catch {
      this.#voice.problems([words.unreadable(file.name)]);
    }
  }

  /** The text of a scenario file; resolves to whether it was opened. */
  async content(file: string, content: string): Promise<boolean> {
    const read = await this.#files.read(content);
    if (!read.ok) {
      this.#voice.problems(read.problems.map((problem) => problemLine(file, problem)));
      return false;
    }
    const { json, id, seed = this.#session.state.seed } = read.value;
    return this.#play({ scenario: id, own: { file, json }, seed, ...UNCHANGED });
  }

  /** What was shown before, at the moment it was shown; resolves to whether it is there again. */
  async resume({ told, tick, playing }: Saved): Promise<boolean> {
    if (!(await this.#told(told))) return false;
    const end = this.#player.run?.opened.end ?? 0;
    await this.#player.seek(Math.min(tick, end));
    this.#session.set({ playing: playing && tick < end });
    return true;
  }

  /** Opens it and plays it, unless somebody has taken it in hand in the meantime. */
  async #play(told: Told): Promise<boolean> {
    const { moves } = this.#player;
    const opened = await this.#told(told);
    if (opened && moves === this.#player.moves) await this.#voice.tell();
    return opened;
  }

  async #told({ scenario, own, seed, changes, choices, patches }: Told): Promise<boolean> {
    const { scenario: before, own: ownBefore } = this.#session.state;
    this.#session.set({ scenario, own, selected: undefined });
    const loaded = own ?? (await loadScenario(scenario));
    const current = () =>
      this.#session.state.scenario === scenario && this.#session.state.own === own;
    if (!current()) return false;
    const first = seed ?? (loaded && seedOf(loaded)) ?? '1';
    if (loaded && (await this.#player.open(loaded, first, changes, choices, patches))) return true;
    if (!loaded) this.#voice.problems([text.problem.unknownScenario(scenario, SCENARIOS)]);
    if (current()) this.#session.set({ scenario: before, own: ownBefore });
    return false;
  }
}

/** Why a link cannot be read, with the limits where it is too much. */
function whyNot(wrong: Wrong): string {
  if (wrong === 'damaged') return text.share.damaged;
  const { linkCharacters, unpackedBytes, nesting } = LIMITS;
  return text.share.long(linkCharacters / 1024, unpackedBytes / 1_048_576, nesting);
}

/** What a scenario is called: shipped ones by the list, others by themselves. */
export function titleOf(scenario: string, own: Own | undefined): string {
  const title = own && wordIn(own.json, 'title');
  return title ?? CHOICES.find(({ id }) => id === scenario)?.title ?? scenario;
}

const seedOf = ({ json }: Loaded): string | undefined => wordIn(json, 'seed');

/** A field of what may not have been checked yet; undefined where it is no text. */
function wordIn(json: unknown, field: 'title' | 'seed'): string | undefined {
  const found = (json as Readonly<Record<string, unknown>>)[field];
  return typeof found === 'string' ? found : undefined;
}
