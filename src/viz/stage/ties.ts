/**
 * Draws ties: those of the account to its friends by standing, friendships among friends as a
 * faint web, ties that snap, ripples that travel. One path a style. Knows places and the scene.
 */
import { Standing } from '../../sim/frame.ts';
import type { Theme } from '../theme.ts';
import type { Ink } from './ink.ts';
import type { Places } from './places.ts';
import type { Shown } from './shown.ts';
import { RIPPLE_SECONDS, SNAP_SECONDS } from './shown.ts';

const STYLES = [
  { standing: Standing.listening, dash: [], alpha: 0.55 },
  { standing: Standing.muted, dash: [5, 4], alpha: 0.6 },
  { standing: Standing.stopped, dash: [1, 5], alpha: 0.7 },
];

/** More ties than these are shown by how dense they are; up to there, each by itself. */
const DENSE = 8000;
/** The densest place of the web, and of the account's ties. */
const DENSEST_WEB = 0.5;
const DENSEST_TIES = 0.75;

/** The account's ties to its present friends. */
export function drawTies(ink: Ink, scene: Shown, places: Places, theme: Theme): void {
  const x = places.x(scene.account);
  const y = places.y(scene.account);
  ink.strokeStyle = theme.tie;
  ink.lineWidth = 0.8;
  for (const { standing, dash, alpha } of STYLES) {
    ink.globalAlpha = alpha;
    ink.setLineDash(isDense(scene) ? [] : dash);
    ink.beginPath();
    for (const member of scene.friends) {
      if (scene.standing_a[member] !== standing) continue;
      ink.moveTo(x, y);
      ink.lineTo(places.x(member), places.y(member));
    }
    strokeAll(ink, scene, DENSEST_TIES * (alpha / 0.7));
  }
  ink.setLineDash([]);
  ink.globalAlpha = 1;
}

/** Friendships among those who are still friends of the account. */
export function drawWeb(ink: Ink, scene: Shown, places: Places, theme: Theme): void {
  const { web, standing_a } = scene;
  ink.strokeStyle = theme.tie;
  ink.lineWidth = 0.5;
  ink.globalAlpha = 0.13;
  ink.beginPath();
  for (let i = 0; i + 1 < web.length; i += 2) {
    const a = web[i] as number;
    const b = web[i + 1] as number;
    if (!isFriend(standing_a[a]) || !isFriend(standing_a[b])) continue;
    ink.moveTo(places.x(a), places.y(a));
    ink.lineTo(places.x(b), places.y(b));
  }
  strokeAll(ink, scene, DENSEST_WEB);
  ink.globalAlpha = 1;
}

const isDense = ({ web, friends }: Shown): boolean => web.length / 2 + friends.length > DENSE;

/** Strokes the path, by density where there are many ties. */
function strokeAll(ink: Ink, scene: Shown, densest: number): void {
  if (ink.strokeDensity && isDense(scene)) ink.strokeDensity(densest);
  else ink.stroke();
}

/** Ties that have just snapped: both ends spring back. */
export function drawSnaps(ink: Ink, scene: Shown, places: Places, theme: Theme): void {
  const ax = places.x(scene.account);
  const ay = places.y(scene.account);
  ink.strokeStyle = theme.red;
  ink.lineWidth = 1.4;
  for (const member of scene.friends) {
    const seconds = scene.snap_a[member] ?? -1;
    if (seconds < 0) continue;
    const t = seconds / SNAP_SECONDS;
    const open = 1 - (1 - t) ** 3;
    const bx = places.x(member);
    const by = places.y(member);
    const near = 0.5 * (1 - open);
    ink.globalAlpha = 1 - t;
    ink.beginPath();
    ink.moveTo(ax, ay);
    ink.lineTo(ax + (bx - ax) * near, ay + (by - ay) * near);
    ink.moveTo(bx, by);
    ink.lineTo(bx + (ax - bx) * near, by + (ay - by) * near);
    ink.stroke();
  }
  ink.globalAlpha = 1;
}

/** Posts on their way to those who see them. */
export function drawRipples(ink: Ink, scene: Shown, places: Places, theme: Theme): void {
  const ax = places.x(scene.account);
  const ay = places.y(scene.account);
  ink.strokeStyle = theme.amber;
  ink.lineCap = 'round';
  ink.globalAlpha = 0.85;
  ink.lineWidth = 1.6;
  ink.beginPath();
  for (const member of scene.friends) {
    const seconds = scene.ripple_a[member] ?? -1;
    if (seconds < 0) continue;
    const t = seconds / RIPPLE_SECONDS;
    const head = Math.min(1, t * 1.15);
    const tail = Math.max(0, head - 0.16);
    const dx = places.x(member) - ax;
    const dy = places.y(member) - ay;
    ink.moveTo(ax + dx * tail, ay + dy * tail);
    ink.lineTo(ax + dx * head, ay + dy * head);
  }
  ink.stroke();
  ink.lineCap = 'butt';
  for (const ring of scene.rings) {
    if (ring < 0) continue;
    const t = ring / 1.1;
    ink.globalAlpha = 0.5 * (1 - t);
    ink.lineWidth = 1.2;
    ink.beginPath();
    ink.arc(ax, ay, places.radius * (1.6 + 6 * Math.sqrt(t)), 0, 2 * Math.PI);
    ink.stroke();
  }
  ink.globalAlpha = 1;
}

const isFriend = (standing: number | undefined): boolean =>
  standing === Standing.listening || standing === Standing.muted || standing === Standing.stopped;
