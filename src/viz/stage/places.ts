/**
 * Pixel positions of everybody in one picture, and how large a friend's dot is there. Filled from
 * the layout through the camera; draws nothing.
 */
import type { Camera } from './camera.ts';
import type { Scene } from './scene.ts';

export class Places {
  x_a = new Float32Array(0);
  y_a = new Float32Array(0);
  /** Radius of a friend's dot, of one who left, of a stranger. */
  radius = 4;
  small = 2;
  tiny = 1;
  /** Count up when a stranger stands elsewhere than before, or anybody else does. */
  crowd = 0;
  ring = 0;

  fill(xy: Float32Array, camera: Camera, scene: Scene): void {
    if (this.x_a.length !== scene.size) {
      this.x_a = new Float32Array(scene.size);
      this.y_a = new Float32Array(scene.size);
    }
    if (this.#put(xy, camera, scene.strangers)) this.crowd++;
    if (this.#put(xy, camera, [...scene.friends, scene.account])) this.ring++;
    const room = Math.sqrt((camera.rx * camera.ry) / Math.max(scene.friends.length, 30));
    this.radius = Math.max(1.5, Math.min(12, room * 0.29) * Math.sqrt(Math.sqrt(camera.k)));
    this.small = Math.max(1.2, this.radius * 0.5);
    this.tiny = Math.max(0.8, this.radius * 0.24);
  }

  /** Puts some members in their places; returns whether one of them stood elsewhere. */
  #put(xy: Float32Array, camera: Camera, members: readonly number[]): boolean {
    let moved = false;
    for (const member of members) {
      const x = Math.fround(camera.x(xy[2 * member] ?? 0));
      const y = Math.fround(camera.y(xy[2 * member + 1] ?? 0));
      moved ||= x !== this.x_a[member] || y !== this.y_a[member];
      this.x_a[member] = x;
      this.y_a[member] = y;
    }
    return moved;
  }

  x(member: number): number {
    return this.x_a[member] ?? 0;
  }

  y(member: number): number {
    return this.y_a[member] ?? 0;
  }

  /** The nearest of some members within reach of a point, or undefined. */
  nearest(x: number, y: number, among: Iterable<number>, reach: number): number | undefined {
    let best: number | undefined;
    let closest = reach * reach;
    for (const member of among) {
      const distance = (this.x(member) - x) ** 2 + (this.y(member) - y) ** 2;
      if (distance < closest) {
        closest = distance;
        best = member;
      }
    }
    return best;
  }
}
