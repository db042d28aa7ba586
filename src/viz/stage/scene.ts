/**
 * What is on the stage at this moment: standings, moods that glide to their new value, ripples on
 * their way, ties that have just snapped. Knows frames and seconds; knows no canvas and no place.
 */
import type { Frame } from '../../sim/frame.ts';
import { Standing } from '../../sim/frame.ts';
import type { Opened } from '../../workers/api.ts';
import type { Shift } from '../../workers/layout.ts';
import type { Shown } from './shown.ts';
import { RIPPLE_SECONDS, SNAP_SECONDS } from './shown.ts';

/** Moods glide: this share of the way is left after a second. */
const LEFT_AFTER_A_SECOND = 0.004;

/** More rings than these would be a blot. */
const MOST_RINGS = 6;

export class Scene implements Shown {
  readonly size: number;
  readonly account: number;
  /** Members that are or were friends. */
  friends: readonly number[] = [];
  strangers: readonly number[] = [];
  /** Friendships among the friends, as pairs of members. */
  web = new Uint32Array(0);
  readonly #friendships: Uint32Array;
  standing_a: Uint8Array;
  readonly strain_a: Float32Array;
  readonly warmth_a: Float32Array;
  /** Age in seconds of the ripple towards a member, of the snap of its tie; -1 for none. */
  readonly ripple_a: Float32Array;
  readonly snap_a: Float32Array;
  /** Ages of the rings around the account, one for each link posted. */
  rings: number[] = [];
  /** Counts up when somebody stands otherwise than before. */
  stood = 0;
  #frame: Frame;
  /** Whether anything may still glide or be under way. */
  #busy = true;
  #links = 0;

  constructor(opened: Opened) {
    const { standing_a } = opened.frame.buffers;
    this.size = standing_a.length;
    this.account = opened.account;
    this.#friendships = opened.friendships;
    this.standing_a = standing_a.slice();
    this.strain_a = Float32Array.from(opened.frame.buffers.strain_a, (byte) => byte / 255);
    this.warmth_a = Float32Array.from(opened.frame.buffers.warmth_a, (byte) => byte / 255);
    this.ripple_a = new Float32Array(this.size).fill(-1);
    this.snap_a = new Float32Array(this.size).fill(-1);
    this.#meet();
    this.#frame = opened.frame;
  }

  /**
   * Takes in a frame; returns who changed standing, for the layout.
   * @param links that the account has posted by then
   */
  take(frame: Frame, links: number, lively: boolean): Shift[] {
    this.#frame = frame;
    this.#busy = true;
    const shifts: Shift[] = [];
    const { standing_a, saw_a } = frame.buffers;
    let met = false;
    for (let member = 0; member < this.size; member++) {
      const standing = standing_a[member] ?? 0;
      const before = this.standing_a[member];
      if (standing === before) continue;
      shifts.push([member, standing]);
      met ||= before === Standing.stranger || standing === Standing.stranger;
      this.snap_a[member] = standing === Standing.left ? 0 : -1;
      this.standing_a[member] = standing;
    }
    if (shifts.length > 0) this.stood++;
    if (met) this.#meet();
    if (lively) this.#send(saw_a, links - this.#links);
    else this.#arrive();
    this.#links = links;
    return shifts;
  }

  /** Posts set out for those who saw them. */
  #send(saw_a: Uint8Array, posted: number): void {
    for (const member of this.friends) {
      if ((saw_a[member] ?? 0) > 0 && (this.ripple_a[member] ?? -1) < 0) this.ripple_a[member] = 0;
    }
    const room = MOST_RINGS - this.rings.length;
    for (let i = 0; i < Math.min(posted, room); i++) this.rings.push(-0.09 * i);
  }

  /** Lets `seconds` pass; returns whether the next picture differs from this one. */
  pass(seconds: number): boolean {
    if (!this.#busy) return false;
    const kept = LEFT_AFTER_A_SECOND ** seconds;
    const { strain_a, warmth_a } = this.#frame.buffers;
    // A ring that ends now is still in the last picture.
    let busy = this.rings.length > 0;
    for (const member of this.friends) {
      busy = glide(this.strain_a, member, strain_a[member] ?? 0, kept) || busy;
      busy = glide(this.warmth_a, member, warmth_a[member] ?? 0, kept) || busy;
      busy = age(this.ripple_a, member, seconds, RIPPLE_SECONDS) || busy;
      busy = age(this.snap_a, member, seconds, SNAP_SECONDS) || busy;
    }
    this.rings = this.rings.map((ring) => ring + seconds).filter((ring) => ring < 1.1);
    this.#busy = busy;
    return busy;
  }

  /** Parts those who are or were friends from the others, in the order of the members. */
  #meet(): void {
    const { standing_a, account } = this;
    const friends: number[] = [];
    const strangers: number[] = [];
    for (let member = 0; member < this.size; member++) {
      if (standing_a[member] !== Standing.stranger) friends.push(member);
      else if (member !== account) strangers.push(member);
    }
    this.friends = friends;
    this.strangers = strangers;
    const knows = (a = account): boolean => a !== account && standing_a[a] !== Standing.stranger;
    this.web = this.#friendships.filter((_, i, all) => knows(all[i & ~1]) && knows(all[i | 1]));
  }

  /** Skips all gliding, and whatever was under way. */
  #arrive(): void {
    const { strain_a, warmth_a } = this.#frame.buffers;
    for (const member of this.friends) {
      this.strain_a[member] = (strain_a[member] ?? 0) / 255;
      this.warmth_a[member] = (warmth_a[member] ?? 0) / 255;
    }
    this.ripple_a.fill(-1);
    this.snap_a.fill(-1);
    this.rings = [];
  }
}

/** Comes to rest exactly where it is bound for: what is shown does not depend on the way. */
function glide(shown_a: Float32Array, member: number, byte: number, kept: number): boolean {
  const shown = shown_a[member] ?? 0;
  const aim = Math.fround(byte / 255);
  if (shown === aim) return false;
  const rest = aim - shown;
  shown_a[member] = Math.abs(rest) < 0.004 ? aim : shown + rest * (1 - kept);
  return true;
}

function age(age_a: Float32Array, member: number, seconds: number, until: number): boolean {
  const was = age_a[member] ?? -1;
  if (was < 0) return false;
  age_a[member] = was + seconds > until ? -1 : was + seconds;
  return true;
}
