/**
 * What mostly stands still, kept as pixels so that it is not drawn for each picture: the rim with
 * the crowd around it, and on top of that the ties. Knows what each is drawn from, and draws it
 * again only when that has changed; the pixels are those of drawing it all.
 */
import type { Theme } from '../theme.ts';
import type { Camera } from './camera.ts';
import { drawStrangers } from './dots.ts';
import { drawRim } from './labels.ts';
import type { Places } from './places.ts';
import type { Scene } from './scene.ts';
import { drawTies, drawWeb } from './ties.ts';

type Ink = CanvasRenderingContext2D;

/** A canvas that nobody sees, and what is on it. */
class Sheet {
  readonly canvas = document.createElement('canvas');
  readonly ink: Ink;
  #drawn: readonly unknown[] = [];

  /** @param restored the browser had taken its pixels, and gives it room again */
  constructor(restored: () => void) {
    const ink = this.canvas.getContext('2d');
    if (!ink) throw new Error('canvas without 2d context');
    this.ink = ink;
    this.canvas.addEventListener('contextrestored', restored);
  }

  /** It is to be drawn anew. */
  lose(): void {
    this.#drawn = [];
  }

  /** Whether it has been drawn from other things than these, or never; from now on it is from these. */
  outdated(from: readonly unknown[]): boolean {
    const { length } = this.#drawn;
    if (length === from.length && from.every((one, i) => one === this.#drawn[i])) return false;
    this.#drawn = from;
    return true;
  }
}

export class Backdrop {
  readonly #crowd: Sheet;
  readonly #ties: Sheet;

  /** @param restored what to do when a lost canvas is there again, beside `lose` */
  constructor(restored: () => void) {
    const again = () => {
      this.lose();
      restored();
    };
    this.#crowd = new Sheet(again);
    this.#ties = new Sheet(again);
  }

  /** Its pixels are gone. */
  lose(): void {
    this.#crowd.lose();
    this.#ties.lose();
  }

  /** Puts it on a canvas of the camera's size, in place of whatever was there. */
  lay(ink: Ink, camera: Camera, scene: Scene, places: Places, theme: Theme): void {
    const view = [theme, scene, camera.view];
    const crowd = [...view, scene.met, places.crowd, places.tiny];
    if (this.#crowd.outdated(crowd)) {
      start(this.#crowd, camera);
      drawRim(this.#crowd.ink, camera, theme);
      drawStrangers(this.#crowd.ink, scene, places, theme);
    }
    if (this.#ties.outdated([...crowd, scene.stood, places.ring])) {
      start(this.#ties, camera);
      copy(this.#ties.ink, this.#crowd.canvas);
      drawWeb(this.#ties.ink, scene, places, theme);
      drawTies(this.#ties.ink, scene, places, theme);
    }
    copy(ink, this.#ties.canvas);
  }
}

/** An empty sheet of the camera's size, with its scale. */
function start({ canvas, ink }: Sheet, { width, height, ratio, pixels }: Camera): void {
  const [across, down] = pixels;
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  ink.setTransform(ratio, 0, 0, ratio, 0, 0);
  ink.clearRect(0, 0, width, height);
}

/** Pixel by pixel, whatever the scale. */
function copy(ink: Ink, from: HTMLCanvasElement): void {
  ink.save();
  ink.resetTransform();
  ink.globalCompositeOperation = 'copy';
  ink.drawImage(from, 0, 0);
  ink.restore();
}
