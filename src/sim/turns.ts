/** Gives members their turn to write, through whatever strategy they registered with. */
import { Purpose } from './dice.ts';
import type { PopulationValues, PostsValues } from './params/index.ts';
import { defaultsOf, POSTS } from './params/index.ts';
import { draftRequests } from './requests.ts';
import { draftResponses } from './respond.ts';
import type { Logged, Mix, PostKind, Turn } from './strategy.ts';
import type { World } from './world.ts';

const NOTHING: readonly Logged[] = [];

/** The turn of one member at a time; one object serves them all. */
export class Turns implements Turn {
  postsPerDay = 0;
  readonly population: Readonly<PopulationValues>;
  from = 0;
  to = 0;
  daysFrom = 0;
  daysTo = 0;
  private member = 0;
  private account = -1;
  private tick = 0;
  /** What their strategy makes of the rates of those in the crowd who are not ordinary. */
  private readonly posts_a = new Map<number, Readonly<PostsValues>>();

  constructor(private readonly world: World) {
    this.population = world.scenario.population;
  }

  /** Made when a strategy asks for it: ordinary members do not. */
  get posts(): Readonly<PostsValues> {
    const { account, member, world } = this;
    return account >= 0 ? world.accounts[account].posts : this.crowdPosts(member);
  }

  /** Turn of a member for the time from one tick to another. */
  give(member: number, fromTick: number, toTick: number): void {
    const { world } = this;
    const { people } = world.tables;
    const strategy = world.strategies[people.at.strategy[member]];
    this.member = member;
    this.account = world.account_a[member];
    this.tick = fromTick;
    this.postsPerDay = people.at.postsPerDay[member];
    this.from = world.calendar.activeDays(fromTick);
    this.to = world.calendar.activeDays(toTick);
    this.daysFrom = world.days(0, fromTick);
    this.daysTo = world.days(0, toTick);
    strategy.act(this);
  }

  phase(stream: number): number {
    return this.world.dice.draw(Purpose.postPhase, 0, this.member, stream);
  }

  chance(nth: number): number {
    const { dice, tick } = this.world;
    return dice.draw(Purpose.postKind, tick, this.member, nth);
  }

  /** An account's turn is one tick long, so what is logged for its beginning is all there is. */
  logged(): readonly Logged[] {
    return this.account < 0
      ? NOTHING
      : (this.world.accounts[this.account].log.get(this.tick) ?? NOTHING);
  }

  community(): Mix {
    return this.world.habits.mixOf(this.world, this.member);
  }

  write(kind: PostKind, useful: boolean): void {
    this.world.drafts.posts.push({ author: this.member, kind, useful });
  }

  respond(count: number, back: number): void {
    if (count > 0) draftResponses(this.world, this.member, count, back);
  }

  request(count: number): void {
    if (count > 0) draftRequests(this.world, this.member, count);
  }

  private crowdPosts(member: number): Readonly<PostsValues> {
    const known = this.posts_a.get(member);
    if (known) return known;
    const { crowd } = this.world.strategies[this.world.tables.people.at.strategy[member]];
    const usefulShare = this.population.usefulShareOfMembers;
    const posts = { ...defaultsOf(POSTS), usefulShare, ...crowd?.(this.postsPerDay) };
    this.posts_a.set(member, posts);
    return posts;
  }
}
