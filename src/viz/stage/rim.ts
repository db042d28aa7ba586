/** Draws the rim where those who left gather. */
import type { Theme } from '../theme.ts';
import type { Ink, Lens } from './ink.ts';

const RIM = 0.97;

export function drawRim(ink: Ink, { x0, y0, rx, ry }: Lens, theme: Theme): void {
  ink.strokeStyle = theme.rule;
  ink.lineWidth = 1;
  ink.beginPath();
  ink.ellipse(x0, y0, rx * RIM, ry * RIM, 0, 0, 2 * Math.PI);
  ink.stroke();
}
