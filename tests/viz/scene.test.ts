// What is on the stage comes to rest, and no picture is left out on the way.

import { expect, test } from 'vitest';
import { Scene } from '../../src/viz/stage/scene.ts';
import { FILE, wired } from '../support/wired.ts';

/** A scene two days into the story, with posts under way. */
async function lively() {
  const { player } = wired();
  await player.open(FILE, '1');
  const { run } = player;
  if (!run) throw new Error('no run');
  const scene = new Scene(run.opened);
  for (let step = 0; step < 48; step++) {
    await player.step(4);
    scene.take(run.frame, run.now.links, true);
  }
  return scene;
}

/** All that a picture shows of it. */
const seen = ({ rings, ripple_a, snap_a, strain_a, warmth_a, standing_a }: Scene) =>
  JSON.stringify([rings, ...[ripple_a, snap_a, strain_a, warmth_a, standing_a].map((a) => [...a])]);

test('until everybody is at rest a new picture is asked for, the last one too', async () => {
  const scene = await lively();
  expect(scene.rings.length).toBeGreaterThan(0);
  let pictures = 0;
  for (let frame = 0; frame < 300; frame++) {
    const before = seen(scene);
    const asked = scene.pass(1 / 60);
    if (seen(scene) !== before) expect(asked, `picture ${frame}`).toBe(true);
    pictures += Number(asked);
  }
  expect(scene.rings).toEqual([]);
  expect(pictures).toBeGreaterThan(60);
  expect(scene.pass(1 / 60)).toBe(false);
});
