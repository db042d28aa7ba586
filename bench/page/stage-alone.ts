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

/** Pictures, and steps of the layout that they showed, since somebody set them to 0. */
const counted = { pictures: 0, steps: 0 };
Object.assign(globalThis, { counted });

const fail = (error: Error): never => {
  throw error;
};
const layout = new LayoutClient(
  () => new Worker(new URL('./net.worker.ts', import.meta.url), { type: 'module' }),
  { recovered: fail, failed: fail },
);
/** A pixel that changes: a browser that has painted nothing takes its time until the next frame. */
const spot = document.createElement('div');
spot.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px';
document.body.append(spot);
const wake = (): void => {
  spot.style.background = spot.style.background ? '' : 'gray';
  requestAnimationFrame(picture);
};
/** A frame for each step of the layout, as soon as it is there; the next one for the next picture. */
const step = layout.pull.bind(layout);
let drawn = true;
layout.pull = async (steps) => {
  const before = layout.xy;
  if (!drawn) return;
  await step(steps);
  if (layout.xy === before) return;
  drawn = false;
  wake();
};
const stage = new Stage(layout, readTheme(), false, () => {});
stage.element.style.width = `${number('width')}px`;
stage.element.style.height = `${number('height')}px`;
document.body.append(stage.element);
const ink = stage.canvas.getContext('2d');
if (ink) {
  // A frame for each picture that comes back, too: then there is room for the next.
  ink.putImageData = (...given: unknown[]) => {
    Reflect.apply(CanvasRenderingContext2D.prototype.putImageData, ink, given);
    wake();
  };
}
await stage.open(new Run(world(number('members'), number('ties'))));
let seen = layout.xy;
function picture(): void {
  if (stage.draw(1 / 60)) {
    counted.pictures++;
    drawn = true;
    void layout.pull(1);
  }
  if (layout.xy !== seen) counted.steps++;
  seen = layout.xy;
}
wake();
