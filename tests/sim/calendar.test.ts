/** The calendar: moments, labels, and the rhythm of a week. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIVITY_W,
  Calendar,
  parseMoment,
  TICKS_A_DAY,
  TICKS_A_WEEK,
  TICKS_AN_HOUR,
  WEEKDAYS,
} from '../../src/sim/calendar.ts';

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const day = (index: number) => ACTIVITY_W.subarray(index * TICKS_A_DAY, (index + 1) * TICKS_A_DAY);

describe('a moment', () => {
  it.each([
    ['Mon 00:00', 0, 0],
    ['Tue 12:00', 96 + 48, 0],
    ['Sun 23:45', 671, 0],
    ['Sat 00:15 +4w', 5 * 96 + 1, 4],
    ['Fri 09:30 +120w', 4 * 96 + 38, 120],
  ])('%s is read', (text, tickOfWeek, weeks) => {
    expect(parseMoment(text)).toEqual({ tickOfWeek, weeks });
  });

  it.each([
    '',
    'Tue',
    'tue 12:00',
    'Tuesday 12:00',
    'Tue 24:00',
    'Tue 12:10',
    'Tue 9:00',
    ' Tue 12:00',
    'Tue 12:00 ',
    'Tue 12:00 +1',
    'Tue 12:00 +1000w',
    'Tue 12:00 -1w',
    'Tue 12:00\n',
  ])('%j is no moment', (text) => {
    expect(parseMoment(text)).toBeUndefined();
    expect(new Calendar(0).tickOf(text)).toBeUndefined();
  });

  it('is the first one after the start', () => {
    const saturday = new Calendar(5 * TICKS_A_DAY);
    expect(saturday.tickOf('Sat 00:00')).toBe(0);
    expect(saturday.tickOf('Tue 12:00')).toBe(3.5 * TICKS_A_DAY);
    expect(saturday.tickOf('Fri 23:45')).toBe(TICKS_A_WEEK - 1);
    expect(saturday.tickOf('Sat 00:00 +4w')).toBe(4 * TICKS_A_WEEK);
  });
});

describe('a label', () => {
  it('says the weekday and the hour, and the week from the second on', () => {
    const saturday = new Calendar(5 * TICKS_A_DAY);
    expect(saturday.label(0)).toBe('Sat 00:00');
    expect(saturday.label(3 * TICKS_A_DAY + 50)).toBe('Tue 12:30');
    expect(saturday.label(TICKS_A_WEEK - 1)).toBe('Fri 23:45');
    expect(saturday.label(TICKS_A_WEEK)).toBe('Sat 00:00 +1w');
  });

  it('leads back to its tick, whatever the start', () => {
    const start = fc.integer({ min: 0, max: TICKS_A_WEEK - 1 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 999 * TICKS_A_WEEK }), (first, tick) => {
        const calendar = new Calendar(first);
        expect(calendar.tickOf(calendar.label(tick))).toBe(tick);
      }),
    );
  });
});

describe('activity', () => {
  it('of a mean weekday adds up to 1', () => {
    for (let d = 0; d < 5; d++) expect(sum(day(d))).toBeCloseTo(1, 12);
  });

  it.each([5, 6])('of a weekend day (%i) is a tenth less, in every quarter of an hour', (d) => {
    expect(sum(day(d))).toBeCloseTo(0.9, 12);
    for (const [t, value] of day(d).entries()) {
      expect(value).toBeCloseTo(0.9 * (day(0)[t] as number), 15);
    }
  });

  it('sleeps at five in the morning and peaks in the late afternoon', () => {
    const hour = (h: number) => day(2)[h * TICKS_AN_HOUR] as number;
    const hours = Array.from({ length: 24 }, (_, h) => hour(h));
    expect(hour(5)).toBe(0);
    expect(Math.max(...hours)).toBe(hour(17));
    expect(Math.min(...hours)).toBe(hour(5));
  });

  it('cumulated is the sum of its ticks, over any number of weeks', () => {
    const ticks = fc.integer({ min: 0, max: 3 * TICKS_A_WEEK });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TICKS_A_WEEK - 1 }), ticks, ticks, (start, a, b) => {
        const calendar = new Calendar(start);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        let total = 0;
        for (let tick = from; tick < to; tick++) total += calendar.activity(tick);
        expect(calendar.activeDays(to) - calendar.activeDays(from)).toBeCloseTo(total, 9);
      }),
    );
  });
});

describe('midnights', () => {
  it('end each day, the first when the first day ends', () => {
    expect(new Calendar(0).midnights(200)).toEqual([96, 192]);
    expect(new Calendar(5 * 96).midnights(96)).toEqual([96]);
    expect(new Calendar(90).midnights(110)).toEqual([6, 102]);
    expect(new Calendar(90).midnights(5)).toEqual([]);
  });

  it('are labelled so', () => {
    const calendar = new Calendar(3 * 96 + 17);
    const labels = calendar.midnights(7 * 96).map((tick) => calendar.label(tick));
    expect(labels.map((label) => label.slice(0, 9))).toEqual(
      [4, 5, 6, 0, 1, 2, 3].map((d) => `${WEEKDAYS[d]} 00:00`),
    );
  });
});
