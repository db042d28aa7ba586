/**
 * E9: the most active members of Plurk. Published: 838 plurks and 3,477 responses each, 82 friends
 * and 56 fans, after the first three months. Measured: over 13 weeks, the ten of a thousand who
 * wrote most; responses of all ten for each post of theirs; friends are mutual ties that have not
 * left, fans one-way ones to the member.
 */
import type { World } from '../../../sim/world.ts';
import { crowd, followings, written } from '../crowd.ts';
import { mean } from '../estimators.ts';
import type { Fact, Figures } from '../fact.ts';

const TOP = 0.01;

export const e9: Fact = {
  id: 'E9',
  label: 'Responses written for each post, most active members of Plurk',
  source: 'ProBlogger, June 2008',
  note: 'The most active 1 % by posts and responses over 13 weeks. Their mix is judged; how much they write and how many friends they have depends on who was listed, and is reported.',
  figures: {
    ratio: { label: 'responses a post', unit: '', published: 4.15, band: [3.3, 5] },
    posts: { label: 'posts each', unit: 'posts', published: 838 },
    responses: { label: 'responses each', unit: 'posts', published: 3477 },
    friends: { label: 'friends each', unit: 'people', published: 82 },
    fans: { label: 'fans each', unit: 'people', published: 56 },
  },
  measures: [{ population: 'plurk-2008', of: (worlds) => mostActive(worlds.end(), TOP) }],
};

/** What the most active members wrote and have at the end, means. */
export function mostActive(world: World, top: number): Figures {
  const { posts_a, responses_a } = written(world);
  const wrote = (a: number) => (posts_a[a] ?? 0) + (responses_a[a] ?? 0);
  const members = crowd(world).sort((a, b) => wrote(b) - wrote(a));
  const best = members.slice(0, Math.ceil(top * members.length));
  const posts = mean(best.map((a) => posts_a[a] ?? 0));
  const responses = mean(best.map((a) => responses_a[a] ?? 0));
  const among = new Set(best);
  const toThem = followings(world).filter(({ target }) => among.has(target));
  const friends = toThem.filter(({ mutual }) => mutual).length / best.length;
  const fans = toThem.length / best.length - friends;
  return { ratio: responses / posts, posts, responses, friends, fans };
}
