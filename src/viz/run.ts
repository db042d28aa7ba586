/**
 * What has been seen of one run so far: its series, its moves and the present picture, which need
 * not be the latest. Fed with
 * frames; knows no worker and draws nothing.
 */
import { Calendar } from '../sim/calendar.ts';
import type { Frame, Moment, Move, Newcomer } from '../sim/frame.ts';
import type { Opened } from '../workers/api.ts';

export class Run {
  readonly opened: Opened;
  /** Language of the scenario's words; empty, as HTML says it, where nobody knows it. */
  readonly lang: string;
  readonly calendar: Calendar;
  /** Everything seen so far, what is later than the present included; one a tick. */
  readonly known: Moment[];
  readonly #moves: Move[] = [];
  #past: Past;
  /** Names of who is drawn, by place; people come on the way. */
  readonly names: string[];
  readonly #member_c: Uint32Array;
  readonly #places: Map<number, number>;
  frame: Frame;
  /** Whether the present was jumped to: nobody has been on the way. */
  jumped = false;
  #forked = -1;

  constructor(opened: Opened, lang = '') {
    this.opened = opened;
    this.lang = lang;
    this.calendar = new Calendar(opened.start);
    this.frame = opened.frame;
    this.names = [...opened.names];
    this.#member_c = opened.member_c.slice();
    this.#places = new Map(Array.from(opened.member_c, (member, place) => [member, place]));
    this.known = opened.frame.moments.length > 0 ? [...opened.frame.moments] : [startOf(opened)];
    this.#past = this.#upToNow();
  }

  /** Takes in a frame, and what it tells that was not known. */
  take(frame: Frame, jumped = false): void {
    this.frame = frame;
    this.jumped = jumped;
    for (const newcomer of frame.newcomers ?? []) this.#seat(newcomer);
    for (const moment of frame.moments) this.known.push(moment);
    for (const move of frame.moves) this.#moves.push(move);
    this.#past = this.#upToNow();
  }

  /** What is later than the present will not be. */
  forget(): void {
    if (this.ahead.length > 1) this.#forked = this.frame.tick;
    this.known.length = this.moments.length;
    this.#moves.length = this.moves.length;
  }

  /** Whether something later than the present has been seen, or had been before it was forgotten. */
  get isPast(): boolean {
    return this.ahead.length > 1 || this.#forked === this.frame.tick;
  }

  /** One a tick, the present last; the first is the start. */
  get moments(): readonly Moment[] {
    return this.#past.moments;
  }

  /** What has been seen of the time after the present, the present first. */
  get ahead(): readonly Moment[] {
    return this.known.slice(this.frame.tick);
  }

  /** Moves up to the present. */
  get moves(): readonly Move[] {
    return this.#past.moves;
  }

  get now(): Moment {
    return this.moments.at(-1) as Moment;
  }

  /** Friends when the story began. */
  get start(): number {
    return (this.moments[0] as Moment).friends;
  }

  /** Name of the account under study, and which member it is. */
  get account(): string {
    return this.names[this.opened.account] ?? '';
  }

  get author(): number {
    return this.memberAt(this.opened.account);
  }

  /** Whether all who are or were friends are drawn. */
  get drawsAll(): boolean {
    const { friends, left } = this.now;
    const drawn = this.frame.buffers.standing_a.reduce((n, one) => n + Number(one > 0), 0);
    return drawn >= friends + left;
  }

  /** Who is drawn at a place. */
  memberAt(place: number): number {
    return this.#member_c[place] ?? -1;
  }

  /** Where a member is drawn, if at all. */
  placeOf(member: number): number | undefined {
    return this.#places.get(member);
  }

  /** `Sun 14:30` of the present, or of any other tick. */
  label(tick = this.frame.tick): string {
    return this.calendar.label(tick);
  }

  #seat({ place, member, name }: Newcomer): void {
    this.#places.delete(this.memberAt(place));
    this.#places.set(member, place);
    this.#member_c[place] = member;
    this.names[place] = name;
  }

  #upToNow(): Past {
    const { tick } = this.frame;
    let made = this.#moves.length;
    // A move takes effect at the end of its tick.
    while (made > 0 && (this.#moves[made - 1] as Move).tick >= tick) made--;
    const all = made === this.#moves.length;
    return {
      moments: tick + 1 === this.known.length ? this.known : this.known.slice(0, tick + 1),
      moves: all ? this.#moves : this.#moves.slice(0, made),
    };
  }
}

/** What has happened up to the present. */
interface Past {
  readonly moments: readonly Moment[];
  readonly moves: readonly Move[];
}

function startOf({ frame }: Opened): Moment {
  const counts = [0, 0, 0, 0, 0];
  for (const standing of frame.buffers.standing_a) counts[standing] = (counts[standing] ?? 0) + 1;
  const [, listening = 0, muted = 0, stopped = 0, left = 0] = counts;
  const none = { links: 0, otherPosts: 0, responses: 0, clicks: 0 };
  const friends = listening + muted + stopped;
  return { tick: frame.tick, friends, listening, muted, stopped, left, ...none };
}
