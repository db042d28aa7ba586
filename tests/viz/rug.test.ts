// The rug beneath the curves: what was posted, and how much at once.

import { expect, test } from 'vitest';
import type { Moment } from '../../src/sim/frame.ts';
import { rugOf } from '../../src/viz/timeline/rug.ts';

const moment = (tick: number, links: number, otherPosts = 0, responses = 0): Moment => ({
  tick,
  friends: 200,
  listening: 200,
  muted: 0,
  stopped: 0,
  left: 0,
  links,
  otherPosts,
  responses,
  clicks: 0,
});
const marks = (path: string) => path.split('M').length - 1;

test('six links at once are six squares, one on the other', () => {
  const { links, posts, responses } = rugOf(
    [moment(0, 0), moment(1, 6), moment(2, 6)],
    (t) => 10 * t,
    100,
  );
  expect(marks(links)).toBe(6);
  expect(new Set(links.match(/M[\d.]+/g)).size).toBe(1);
  expect([posts, responses]).toEqual(['', '']);
});

test('other posts and responses have marks of their own', () => {
  const rug = rugOf([moment(0, 0), moment(1, 1, 2, 3)], (t) => t, 100);
  expect([marks(rug.links), marks(rug.posts), marks(rug.responses)]).toEqual([1, 2, 1]);
});

test('where there is no room for each step, several share a mark and none is lost', () => {
  const moments = [moment(0, 0), moment(1, 1), moment(2, 1), moment(3, 2), moment(4, 4)];
  const { links } = rugOf(moments, (t) => t, 100, 3);
  expect(marks(links)).toBe(4);
  expect(new Set(links.match(/M[\d.]+/g)).size).toBe(2);
});

test('a hundred at once do not grow out of the chart', () => {
  expect(marks(rugOf([moment(0, 0), moment(1, 100)], (t) => t, 100).links)).toBeLessThan(10);
});
