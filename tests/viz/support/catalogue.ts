// A catalogue of words as a list: each string by its path, templates filled in.

/** Facts of somebody who left. */
const LEFT = {
  to: 4,
  reason: 'noise',
  burst: 6,
  fresh: true,
  causes: [['noise', 3]],
  used: 3,
  patience: 9,
  account: 'Rex',
};

/** What templates get that want more than numbers, by name. */
const ARGUMENTS: Record<string, unknown[]> = {
  headline: [counts(3, 100)],
  ending: ['Half by Tuesday', true, counts(100, 50)],
  live: ['Sun 00:00', counts(3, 100)],
  because: [LEFT],
  move: ['Ange', LEFT],
  unknownScenario: ['x', ['y']],
  state: [1, 'Rex'],
  measured: [{ value: 0.5, is: 'between', low: 0.4, high: 0.6, unit: 'share' }],
  moment: ['Mon 08:15'],
  stamp: ['Mon 08:15'],
  'panel.event': ['Mon 08:15', 'Rex wakes up.'],
  histogram: ['Mon 08:15'],
  histogramLabel: ['Mon 08:15', 20, 100, 90, 110],
  news: ['Mon 08:15', 'Rex wakes up.'],
  patched: ['Mon 08:15', true],
  at: ['Mon 08:15', 180, 90],
  name: ['A', 'as it is'],
  difference: [34, -2],
  who: [34, 2],
  weekday: ['Mon'],
  shortDay: ['Mon'],
  replied: [['Mon 08:15', 'Tue 09:00']],
  'causes.done': ['fewerLinks', 2, 24],
  vain: ['moreResponses', 120],
  vainKeeping: ['smallerBursts', 1, 0.5],
  exceptions: [[3, 4]],
  leftOut: [['Patience', 'Timeline']],
  tooLarge: ['story.json', '7.5', 5],
  sawKinds: [[[0, 3]], 'Rex'],
  visit: ['Mon 08:15', [[0, 3]], 2.5],
};

/** Numbers of one moment of a story of 200 friends. */
export function counts(left: number, listening: number) {
  return { account: 'Rex', start: 200, friends: 200 - left, listening, left };
}

/** Every string of a catalogue, templates filled in. */
export function strings(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const name = path.split('.').at(-1) ?? '';
    const given =
      ARGUMENTS[path.split('.').slice(-2).join('.')] ??
      ARGUMENTS[name] ??
      Array.from({ length: part.length }, () => 1);
    return strings(part(...given), path);
  }
  if (part !== null && typeof part === 'object') {
    return Object.entries(part).flatMap(([key, value]) => strings(value, `${path}.${key}`));
  }
  return [];
}
