/** Bad input: status 2, one line for each problem, no stack, nothing on standard output or disk. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, scratch, shipped, sim } from './command.ts';

const SCENARIO = resolve('scenarios/half-by-tuesday.json');

/** Runs with bad input and an output directory that must not come to be. */
async function refused(files: Record<string, string | Uint8Array>, ...argv: string[]) {
  const directory = scratch(files);
  const before = filesIn(directory);
  const named = argv.includes('--out') ? argv : [...argv, '--out', 'results'];
  const { status, out, lines, err } = await sim(directory, named);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).not.toMatch(/\n\s+at |Error:/);
  expect(filesIn(directory)).toEqual(before);
  return lines;
}

/** The shipped scenario with some fields set, as a file; `undefined` takes a field away. */
function spoilt(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const scenario: unknown = shipped();
  for (const [path, value] of Object.entries(fields)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const within = keys.reduce((at, key) => Reflect.get(at as object, key), scenario);
    Reflect.set(within as object, last, value);
  }
  return { 's.json': JSON.stringify(scenario) };
}

describe('a scenario', () => {
  it('that is not there is named as it was written', async () => {
    expect(await refused({}, 'no/such.json')).toEqual(['no/such.json: no such file']);
  });

  it('that is a directory is told from a file', async () => {
    expect(await refused({}, '.')).toEqual(['.: is a directory; expected a file']);
  });

  it('that is broken JSON is named with line and column', async () => {
    expect(await refused({ 's.json': '{\n  "format": 1,\n  "id" "x"\n}' }, 's.json')).toEqual([
      's.json: line 3, column 8: expected a colon after the key, found "\\""',
    ]);
  });

  it('in UTF-16, compressed, or with bytes that are no text is told so', async () => {
    const wide = Buffer.from('\uFEFF{}', 'utf16le');
    expect(await refused({ 's.json': wide }, 's.json')).toEqual([
      's.json: is UTF-16 text; expected UTF-8',
    ]);
    const zipped = Uint8Array.of(0x1f, 0x8b, 8, 0);
    expect(await refused({ 's.json': zipped }, 's.json')).toEqual([
      's.json: is compressed (gzip); expected the unpacked text',
    ]);
    const latin = Buffer.from('{\n"title": "Caf\xe9"}', 'latin1');
    expect(await refused({ 's.json': latin }, 's.json')).toEqual([
      's.json: line 2: has bytes that are not UTF-8 text',
    ]);
  });

  it('with a byte order mark is read all the same', async () => {
    const directory = scratch({ 's.json': `\uFEFF${readFileSync(SCENARIO, 'utf8')}` });
    expect((await sim(directory, ['s.json', '--until', 'Sat 01:00'])).status).toBe(0);
  });

  it('with a value out of range is named with the path of the field', async () => {
    const files = spoilt({ 'accounts.0.posts.linksPerDay': -3 });
    expect(await refused(files, 's.json')).toEqual([
      's.json: accounts[0].posts.linksPerDay: -3 is less than the minimum 0',
    ]);
  });

  it('with unknown keys, wrong types and missing fields has a line for each', async () => {
    const files = spoilt({
      'population.memebers': 5,
      'accounts.0.strategy': 7,
      'claims.0.at': 'Tuesday',
      title: undefined,
    });
    const lines = await refused(files, 's.json');
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toMatch(/s\.json: population\.memebers: /);
    expect(lines.join('\n')).toMatch(/s\.json: accounts\[0\]\.strategy: 7 is not /);
    expect(lines.join('\n')).toMatch(/s\.json: claims\[0\]\.at: "Tuesday" is not /);
    expect(lines.join('\n')).toMatch(/s\.json: title: is missing/);
  });

  it.each(['[]', '3', 'null', '"x"'])('that is %s and no object has one line', async (text) => {
    expect(await refused({ 's.json': text }, 's.json')).toHaveLength(1);
  });

  it('that states a key twice is refused, whichever was meant', async () => {
    const text = readFileSync(SCENARIO, 'utf8').replace('"seed": "1"', '"seed": "1", "seed": "2"');
    expect(await refused({ 's.json': text }, 's.json')).toEqual(['s.json: seed: stands twice']);
  });
});

describe('a network file', () => {
  it('that is not there, or has text in it, is named with its line', async () => {
    expect(await refused({}, SCENARIO, '--network', 'none.txt')).toEqual([
      'none.txt: no such file',
    ]);
    const lines = await refused(
      { 'net.txt': '# pairs\n0 1\n1 two\n' },
      SCENARIO,
      '--network',
      'net.txt',
    );
    expect(lines).toEqual([
      'net.txt: line 3: "two" is not a member number; expected a whole number, 0 or more',
    ]);
  });

  it('that holds no friendship is refused', async () => {
    expect(await refused({ 'net.txt': '# none\n' }, SCENARIO, '--network', 'net.txt')).toHaveLength(
      1,
    );
  });

  it('makes parameters of the generated network contradictions', async () => {
    const argv = [SCENARIO, '--network', 'net.txt', '--set', 'members=100'];
    expect(await refused({ 'net.txt': '0 1\n1 2\n' }, ...argv)).toEqual([
      '--set: members: has no effect beside --network, whose file says who knows whom',
    ]);
  });
});

describe('options', () => {
  it('that fit alone and not together are refused', async () => {
    const [line] = await refused({}, SCENARIO, '--set', 'friends=5000');
    expect(line).toMatch(/^--set: accounts\[0\]\.friends: 5000 is greater than the 599 /);
  });

  it('that end the run where it starts are refused', async () => {
    expect(await refused({}, SCENARIO, '--until', 'Sat 00:00')).toEqual([
      '--until: "Sat 00:00" is not after the start, Sat 00:00; the same weekday a week later is "Sat 00:00 +1w"',
    ]);
  });

  it('and files that are all wrong are all named at once', async () => {
    const argv = ['none.json', '--network', 'none.txt', '--out', 'taken'];
    expect(await refused({ taken: '' }, ...argv)).toEqual([
      'none.json: no such file',
      'none.txt: no such file',
      '--out: taken: exists and is a file; expected a directory',
    ]);
  });
});

describe('an output directory', () => {
  it.runIf(process.platform === 'linux')('that the file system refuses is refused', async () => {
    expect(await refused({}, SCENARIO, '--out', '/proc/half/by')).toEqual([
      '--out: /proc/half/by: cannot be made',
    ]);
  });

  it('below a file, or with a directory where a file belongs, is refused', async () => {
    expect(await refused({ taken: '' }, SCENARIO, '--out', 'taken/in')).toEqual([
      '--out: taken/in: part of its path is a file, not a directory',
    ]);
    const directory = scratch();
    mkdirSync(join(directory, 'out', 'ties.csv'), { recursive: true });
    const { status, lines } = await sim(directory, [SCENARIO, '--out', 'out']);
    expect(status).toBe(2);
    expect(lines).toEqual([
      '--out: out: ties.csv in it is a directory; expected a file, or nothing',
    ]);
  });
});
