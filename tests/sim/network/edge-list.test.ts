/** Reading edge lists: separators, comments, repeats, and what is wrong with a line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdgeList } from '../../../src/sim/network/edge-list.ts';

function read(text: string) {
  const parsed = parseEdgeList(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { members, from_f, to_f } = parsed.value;
  return { members, pairs: [...from_f].map((a, f) => [a, to_f[f]]) };
}
const problems = (text: string) => {
  const parsed = parseEdgeList(text);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
};

describe('a friendship', () => {
  it.each(['0 1', '0\t1', '0,1', '0, 1', '0;1', '0 ; 1', '  0   1  ', '000 001'])(
    'may be written %j',
    (line) => {
      expect(read(`${line}\n`)).toEqual({ members: 2, pairs: [[0, 1]] });
    },
  );

  it.each(['\n', '\r\n', '\r'])('ends with its line (%j)', (end) => {
    expect(read(`0 1${end}1 2${end}`).pairs).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('that is repeated, in whichever direction, counts once', () => {
    expect(read('0 1\n1 0\n0 1\n1,2').pairs).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('with oneself does not count, and does not make a member', () => {
    expect(read('0 0\n1 2\n7 7')).toEqual({ members: 2, pairs: [[0, 1]] });
  });

  it('is between members numbered without gaps, in the order of their numbers', () => {
    expect(read('900 5\n5 70\n100 900')).toEqual({
      members: 4,
      pairs: [
        [0, 1],
        [0, 3],
        [2, 3],
      ],
    });
  });
});

describe('what is passed over', () => {
  it('are comments, empty lines and a byte order mark', () => {
    expect(read('\uFEFF# nodes: 3\n% matrix\n\n  \n0 1\n  # more\n').pairs).toEqual([[0, 1]]);
  });
});

describe('problems', () => {
  it.each([
    ['a 1', '"a" is not a member number; expected a whole number, 0 or more'],
    ['1 -2', '"-2" is not a member number; expected a whole number, 0 or more'],
    ['1 2.5', '"2.5" is not a member number; expected a whole number, 0 or more'],
    ['1 1e3', '"1e3" is not a member number; expected a whole number, 0 or more'],
    ['1 1234567890', '"1234567890" is not a member number; expected a whole number, 0 or more'],
    ['1', '"1" has 1 field; expected two member numbers'],
    ['1 2 3', '"1 2 3" has 3 fields; expected two member numbers'],
    ['1,,2', '"1,,2" has 3 fields; expected two member numbers'],
  ])('%j: %s', (line, message) => {
    expect(problems(`0 1\n# text\n${line}\n`)).toEqual([`line 3: ${message}`]);
  });

  it('are all named up to twenty, and then counted', () => {
    const found = problems(Array.from({ length: 33 }, () => 'x y').join('\n'));
    expect(found).toHaveLength(21);
    expect(found[19]).toMatch(/^line 20: /);
    expect(found[20]).toBe(': has more problems than these 20');
  });

  it.each(['', '# nothing\n', '4 4\n'])('a list without friendships (%j) is one', (text) => {
    expect(problems(text)).toEqual([': has no friendships; expected two member numbers a line']);
  });
});

it('any list of pairs is read back', () => {
  const pair = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 60 }), (pairs) => {
      const real = pairs.filter(([a, b]) => a !== b);
      fc.pre(real.length > 0);
      const keys = new Set(real.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
      const { members, pairs: found } = read(pairs.map((one) => one.join(' ')).join('\n'));
      expect(found).toHaveLength(keys.size);
      expect(members).toBe(new Set(real.flat()).size);
    }),
  );
});
