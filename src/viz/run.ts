/**
 * What has been seen of one run so far: its series, its moves and the present picture. Fed with
 * frames; knows no worker and draws nothing.
 */
import { Calendar } from '../sim/calendar.ts';
import type { Frame, Moment, Move } from '../sim/frame.ts';
import type { Opened } from '../workers/api.ts';

export class Run {
  readonly opened: Opened;
  readonly calendar: Calendar;
  /** One a tick, the present last; the first is the start. */
  readonly moments: Moment[];
  readonly moves: Move[] = [];
  frame: Frame;

  constructor(opened: Opened) {
    this.opened = opened;
    this.calendar = new Calendar(opened.start);
    this.frame = opened.frame;
    this.moments = opened.frame.moments.length > 0 ? [...opened.frame.moments] : [startOf(opened)];
  }

  /** Takes in what `advance` gave. */
  take(frame: Frame): void {
    this.frame = frame;
    for (const moment of frame.moments) this.moments.push(moment);
    for (const move of frame.moves) this.moves.push(move);
  }

  get now(): Moment {
    return this.moments.at(-1) as Moment;
  }

  /** Friends when the story began. */
  get start(): number {
    return (this.moments[0] as Moment).friends;
  }

  /** Name of the account under study. */
  get account(): string {
    return this.opened.names[this.opened.account] ?? '';
  }

  /** `Sun 14:30` of the present, or of any other tick. */
  label(tick = this.frame.tick): string {
    return this.calendar.label(tick);
  }
}

function startOf({ frame }: Opened): Moment {
  const counts = [0, 0, 0, 0, 0];
  for (const standing of frame.buffers.standing_a) counts[standing] = (counts[standing] ?? 0) + 1;
  const [, listening = 0, muted = 0, stopped = 0, left = 0] = counts;
  const none = { links: 0, otherPosts: 0, responses: 0, clicks: 0 };
  const friends = listening + muted + stopped;
  return { tick: frame.tick, friends, listening, muted, stopped, left, ...none };
}
