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

  fill(xy: Float32Array, camera: Camera, scene: Scene): void {
    if (this.x_a.length !== scene.size) {
      this.x_a = new Float32Array(scene.size);
      this.y_a = new Float32Array(scene.size);
    }
    for (let member = 0; member < scene.size; member++) {
      this.x_a[member] = camera.x(xy[2 * member] ?? 0);
      this.y_a[member] = camera.y(xy[2 * member + 1] ?? 0);
    }
    const room = Math.sqrt((camera.rx * camera.ry) / Math.max(scene.friends.length, 30));
    this.radius = Math.max(1.5, Math.min(12, room * 0.29) * Math.sqrt(Math.sqrt(camera.k)));
    this.small = Math.max(1.2, this.radius * 0.5);
    this.tiny = Math.max(0.8, this.radius * 0.24);
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
