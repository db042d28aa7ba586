/** Gives members their turn to write, through whatever strategy they registered with. */
import { Purpose } from './dice.ts';
import type { PopulationValues, PostsValues } from './params/index.ts';
import { defaultsOf, POSTS } from './params/index.ts';
import { draftResponses } from './respond.ts';
import type { PostKind, Turn } from './strategy.ts';
import type { World } from './world.ts';

/** The turn of one member at a time; one object serves them all. */
export class Turns implements Turn {
  postsPerDay = 0;
  posts: Readonly<PostsValues>;
  readonly population: Readonly<PopulationValues>;
  from = 0;
  to = 0;
  private member = 0;
  private readonly nobody: Readonly<PostsValues>;

  constructor(private readonly world: World) {
    this.population = world.scenario.population;
    this.nobody = defaultsOf(POSTS);
    this.posts = this.nobody;
  }

  /** Turn of a member for the time from one tick to another. */
  give(member: number, fromTick: number, toTick: number): void {
    const { world } = this;
    const { people } = world.tables;
    const k = world.account_a[member];
    this.member = member;
    this.postsPerDay = people.at.postsPerDay[member];
    this.posts = k >= 0 ? world.accounts[k].posts : this.nobody;
    this.from = world.calendar.activeDays(fromTick);
    this.to = world.calendar.activeDays(toTick);
    world.strategies[people.at.strategy[member]].act(this);
  }

  phase(stream: number): number {
    return this.world.dice.draw(Purpose.postPhase, 0, this.member, stream);
  }

  chance(nth: number): number {
    const { dice, tick } = this.world;
    return dice.draw(Purpose.postKind, tick, this.member, nth);
  }

  write(kind: PostKind, useful: boolean): void {
    this.world.drafts.posts.push({ author: this.member, kind, useful });
  }

  respond(count: number, back: number): void {
    if (count > 0) draftResponses(this.world, this.member, count, back);
  }
}
