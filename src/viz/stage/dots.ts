/**
 * Draws people: strangers as a faint crowd, friends by mood and standing, those who left small and
 * grey. One path a colour and shape. Knows places and the scene, no text.
 */
import { Standing } from '../../sim/frame.ts';
import { moodOf } from '../mood.ts';
import type { Theme } from '../theme.ts';
import type { Ink } from './ink.ts';
import type { Places } from './places.ts';
import type { Shown } from './shown.ts';

/** People who never were friends. */
export function drawStrangers(ink: Ink, scene: Shown, places: Places, theme: Theme): void {
  ink.fillStyle = theme.stranger;
  ink.beginPath();
  for (const member of scene.strangers) dot(ink, places.x(member), places.y(member), places.tiny);
  ink.fill();
}

/** Friends: full while they listen, a ring when muted, a ring crossed out when they stopped. */
export function drawFriends(ink: Ink, scene: Shown, places: Places, theme: Theme): void {
  const { radius, small } = places;
  const moods = theme.moods.map((): number[] => []);
  ink.fillStyle = theme.gone;
  ink.beginPath();
  for (const member of scene.friends) {
    if (scene.standing_a[member] === Standing.left) {
      dot(ink, places.x(member), places.y(member), small);
    } else {
      moods[moodOf(scene.strain_a[member] ?? 0, scene.warmth_a[member] ?? 0)]?.push(member);
    }
  }
  ink.fill();
  const line = Math.max(1.3, radius * 0.3);
  ink.lineWidth = line;
  moods.forEach((members, mood) => {
    if (members.length === 0) return;
    const colour = theme.moods[mood] as string;
    ink.fillStyle = colour;
    ink.strokeStyle = colour;
    ink.beginPath();
    for (const member of members) {
      if (scene.standing_a[member] !== Standing.listening) continue;
      dot(ink, places.x(member), places.y(member), radius);
    }
    ink.fill();
    ink.beginPath();
    for (const member of members) {
      const standing = scene.standing_a[member];
      if (standing === Standing.listening) continue;
      const x = places.x(member);
      const y = places.y(member);
      dot(ink, x, y, radius - line / 2);
      if (standing !== Standing.stopped) continue;
      const d = radius * 0.62;
      ink.moveTo(x - d, y + d);
      ink.lineTo(x + d, y - d);
    }
    ink.fillStyle = theme.paper;
    ink.fill();
    ink.stroke();
  });
}

function dot(ink: Ink, x: number, y: number, r: number): void {
  ink.moveTo(x + r, y);
  ink.arc(x, y, r, 0, 2 * Math.PI);
}
