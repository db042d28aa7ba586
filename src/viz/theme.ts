/**
 * The colours of the style sheet as the canvas needs them, read again when light turns to dark.
 * Knows custom properties and colour ramps; knows no shapes.
 */
import { interpolateLab, piecewise } from 'd3';
import { STRAINS, WARMTHS } from './mood.ts';

const NAMES = [
  'paper',
  'ink',
  'soft',
  'faint',
  'rule',
  'calm',
  'teal',
  'sand',
  'amber',
  'red',
  'gone',
  'stranger',
  'tie',
  'focus',
] as const;

export interface Theme extends Readonly<Record<(typeof NAMES)[number], string>> {
  /** Colours of friends by `moodOf`. */
  readonly moods: readonly string[];
  readonly font: string;
  /** Size of the page's text in pixels. */
  readonly size: number;
}

/** Reads the theme that is in force. */
export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colours = Object.fromEntries(
    NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || '#888888']),
  ) as Record<(typeof NAMES)[number], string>;
  const warm = interpolateLab(colours.calm, colours.teal);
  const sour = piecewise(interpolateLab, [colours.sand, colours.amber, colours.red]);
  const moods: string[] = [];
  for (let i = 0; i < WARMTHS; i++) moods.push(warm(0.2 + (0.8 * i) / (WARMTHS - 1)));
  for (let i = 0; i < STRAINS; i++) moods.push(sour(i / (STRAINS - 1)));
  const font = style.getPropertyValue('--sans').trim() || 'sans-serif';
  return { ...colours, moods, font, size: Number.parseFloat(style.fontSize) || 15 };
}

/** Calls back now and whenever the theme changes, or the window and with it the type. */
export function followTheme(use: (theme: Theme) => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  use(readTheme());
  dark.addEventListener('change', () => use(readTheme()));
  addEventListener('resize', () => use(readTheme()));
}
