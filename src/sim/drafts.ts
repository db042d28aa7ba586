/**
 * What members decide within a tick and what takes effect at its end. Nobody sees what happens in
 * the same tick, so the order in which members are visited does not matter.
 */
import type { Reason, Standing } from './frame.ts';
import type { PostKind } from './strategy.ts';

/** A listener climbs a rung towards the target of one of its ties. */
export interface Decision {
  readonly tie: number;
  readonly listener: number;
  readonly to: Standing;
  readonly reason: Reason;
}

export class Drafts {
  readonly decisions: Decision[] = [];
  readonly posts: { author: number; kind: PostKind; useful: boolean }[] = [];
  /** Responses by what they answer (an act). */
  readonly responses: { author: number; parent: number }[] = [];

  /** Who wants to listen to whom from now on; by a request, or else having met. */
  readonly follows: { listener: number; target: number; by?: 'asking' | 'accepting' }[] = [];
  /** Friend requests that are sent. */
  readonly requests: { from: number; to: number }[] = [];
  /** Posts that a reader passes on. */
  readonly retweets: { author: number; post: number }[] = [];

  clear(): void {
    this.follows.length = 0;
    this.requests.length = 0;
    this.decisions.length = 0;
    this.posts.length = 0;
    this.responses.length = 0;
    this.retweets.length = 0;
  }

  /** Whether a tie's holder has decided already, looking back to the decision numbered `since`. */
  decided(tie: number, since: number): boolean {
    for (let d = this.decisions.length - 1; d >= since; d--) {
      if (this.decisions[d].tie === tie) return true;
    }
    return false;
  }
}
