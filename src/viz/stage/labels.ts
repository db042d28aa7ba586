/**
 * Draws what is written on the stage: the account with its name, the rim with its count, rings
 * around whoever is pointed at or selected. Knows places, the scene and the text catalogue.
 */
import { Standing } from '../../sim/frame.ts';
import { text } from '../../text/index.ts';
import type { Theme } from '../theme.ts';
import type { Lens } from './ink.ts';
import type { Places } from './places.ts';
import type { Scene } from './scene.ts';

type Ink = CanvasRenderingContext2D;

/** Direction of the rim's label from the middle: a corner that the ellipse leaves free. */
const CORNER = -Math.PI / 4.2;

/** How many have left, beside the rim. */
export function drawLeft(ink: Ink, lens: Lens, theme: Theme, left: number): void {
  if (left === 0) return;
  const x = lens.x0;
  const y = lens.y0;
  const tx = x + lens.rx * 1.04 * Math.cos(CORNER);
  const ty = y + lens.ry * 1.04 * Math.sin(CORNER);
  ink.font = `700 ${theme.size * 1.1}px ${theme.font}`;
  ink.textAlign = 'left';
  ink.textBaseline = 'alphabetic';
  const words = text.leftCount(left);
  const most = lens.width - ink.measureText(words).width - 4;
  write(ink, words, Math.min(tx, most), ty, theme.soft, theme.paper);
}

/** The account in the middle, with its name under it. */
export function drawAccount(
  ink: Ink,
  scene: Scene,
  places: Places,
  theme: Theme,
  name: string,
): void {
  const x = places.x(scene.account);
  const y = places.y(scene.account);
  const r = places.radius * 1.75;
  ink.fillStyle = theme.paper;
  ink.beginPath();
  ink.arc(x, y, r + 3, 0, 2 * Math.PI);
  ink.fill();
  ink.fillStyle = theme.ink;
  ink.beginPath();
  ink.arc(x, y, r, 0, 2 * Math.PI);
  ink.fill();
  ink.font = `750 ${theme.size * 1.07}px ${theme.font}`;
  ink.textAlign = 'center';
  ink.textBaseline = 'top';
  write(ink, name, x, y + r + 5, theme.ink, theme.paper);
}

/** Marks one person: a ring, the tie, and friends in common. */
export function drawPointed(
  ink: Ink,
  scene: Scene,
  places: Places,
  theme: Theme,
  member: number,
  name: string | undefined,
): void {
  const x = places.x(member);
  const y = places.y(member);
  ink.strokeStyle = theme.ink;
  ink.lineWidth = 1.2;
  if (
    scene.standing_a[member] !== Standing.stranger &&
    scene.standing_a[member] !== Standing.left
  ) {
    ink.beginPath();
    ink.moveTo(places.x(scene.account), places.y(scene.account));
    ink.lineTo(x, y);
    ink.stroke();
  }
  ink.lineWidth = 2;
  ink.beginPath();
  ink.arc(x, y, places.radius + 4, 0, 2 * Math.PI);
  ink.stroke();
  if (name === undefined) return;
  ink.font = `650 ${theme.size * 0.87}px ${theme.font}`;
  ink.textAlign = 'center';
  ink.textBaseline = 'bottom';
  write(ink, name, x, y - places.radius - 7, theme.ink, theme.paper);
}

/** Text with a halo of paper, so that it reads over lines. */
function write(ink: Ink, words: string, x: number, y: number, colour: string, halo: string): void {
  ink.lineJoin = 'round';
  ink.lineWidth = 4;
  ink.strokeStyle = halo;
  ink.strokeText(words, x, y);
  ink.fillStyle = colour;
  ink.fillText(words, x, y);
}
