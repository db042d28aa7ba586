/**
 * Between the table's numbers and what a slider shows: shares as per cent, switches as yes or no,
 * ranges that a hand can aim in. Pure; decides by the row's kind, never by its key.
 */
import type { ParameterKey, Row } from '../../sim/params/index.ts';
import { PARAMETERS } from '../../sim/params/index.ts';
import type { Changes } from '../../workers/api.ts';

/** Sliders of larger ranges stop at a multiple of the scenario's value; typing goes further. */
const WIDE = 5000;
const MULTIPLE = 4;
const LEAST = 50;

/** A value as its control holds it. */
export const shownOf = (row: Row, value: number): number | boolean => {
  if (row.kind === 'switch') return value !== 0;
  return row.kind === 'share' ? round(value * 100) : value;
};

/** The table's number for what a control holds. */
export const numberOf = (row: Row, shown: number | boolean): number => {
  if (typeof shown === 'boolean') return shown ? 1 : 0;
  return row.kind === 'share' ? round(shown / 100) : shown;
};

/** Range and step of the slider, in shown numbers. */
export function rangeOf(row: Row, stated: number): { min: number; max: number; step: number } {
  const scale = row.kind === 'share' ? 100 : 1;
  const soft = row.max > WIDE ? MULTIPLE * Math.max(stated, LEAST) : row.max;
  return {
    min: row.min * scale,
    max: Math.min(soft, row.max) * scale,
    step: round(row.step * scale),
  };
}

/** The unit as written behind the value; empty where the label says it already. */
export function unitOf(row: Row): string {
  if (row.kind === 'share') return '%';
  if (row.kind === 'switch') return '';
  return row.label.endsWith(row.unit) || row.label.includes(`${row.unit} (`) ? '' : row.unit;
}

/** The values that differ from the scenario's. */
export function changesOf(
  values: Readonly<Record<string, number>>,
  stated: Readonly<Record<string, number>>,
): Changes {
  const changes: Partial<Record<ParameterKey, number>> = {};
  for (const key of Object.keys(PARAMETERS) as ParameterKey[]) {
    const value = values[key];
    if (value !== undefined && value !== stated[key]) changes[key] = value;
  }
  return changes;
}

const round = (value: number): number => Number(value.toPrecision(10));
