/**
 * The page's stage without the page: a network of friends that never comes to rest, laid out in a
 * worker, drawn by whatever the stage chooses. `?members=300&ties=5&width=727&height=350`.
 */

import { Standing } from '../../src/sim/frame.ts';
import { Run } from '../../src/viz/run.ts';
import { Stage } from '../../src/viz/stage/stage.ts';
import { readTheme } from '../../src/viz/theme.ts';
import type { Opened } from '../../src/workers/api.ts';
import { LayoutClient } from '../../src/workers/layout-client.ts';
import { bits } from '../engine/kernel.ts';

const asked = new URLSearchParams(location.search);
const number = (name: string) => Number(asked.get(name));

/** A world of which the stage wants to know little: everybody is a friend and listens. */
function world(members: number, tiesEach: number): Opened {
  const friendships = Uint32Array.from({ length: 2 * members * tiesEach }, (_, i) => {
    const from = Math.floor(i / 2 / tiesEach);
    return i % 2 === 0 ? from : (from + 1 + (bits(i >> 1, 1) % (members - 1))) % members;
  });
  const bytes = (value: number) => new Uint8Array(members).fill(value);
  const buffers = {
    standing_a: bytes(Standing.listening),
    strain_a: bytes(90),
    warmth_a: bytes(0),
    saw_a: bytes(0),
  };
  const frame = { tick: 0, done: false, buffers, moments: [], moves: [] };
  const told = { seed: '1', engineVersion: '', start: 0, end: 1, account: 0, own: {} };
  const names = Array.from({ length: members }, (_, a) => `M${a}`);
  const none = { values: {}, stated: {}, strategies: [], platforms: [] };
  const member_c = Uint32Array.from({ length: members }, (_, c) => c);
  const opened = {
    ...told,
    ...none,
    members,
    member_c,
    names,
    friendships,
    community_a: bytes(0),
    frame,
  };
  return opened as unknown as Opened;
}

/** Frames, pictures, and steps of the layout that they showed, since somebody set them to 0. */
const counted = { frames: 0, pictures: 0, steps: 0 };
Object.assign(globalThis, { counted });

const fail = (error: Error): never => {
  throw error;
};
const layout = new LayoutClient(
  () => new Worker(new URL('./net.worker.ts', import.meta.url), { type: 'module' }),
  { recovered: fail, failed: fail },
);
const stage = new Stage(layout, readTheme(), false, () => {});
stage.element.style.width = `${number('width')}px`;
stage.element.style.height = `${number('height')}px`;
document.body.append(stage.element);
await stage.open(new Run(world(number('members'), number('ties'))));
let seen = layout.xy;
function picture(): void {
  counted.frames++;
  if (stage.draw(1 / 60)) counted.pictures++;
  if (layout.xy !== seen) counted.steps++;
  seen = layout.xy;
  requestAnimationFrame(picture);
}
requestAnimationFrame(picture);
