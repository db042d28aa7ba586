/** Text files that people name: what they hold is read as UTF-8, or it is said what they are instead. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/headless/read-text.ts';
import { scratch } from './command.ts';

/** What comes of a file with this content; at most 100 bytes are read. */
const read = (content: Uint8Array | string) =>
  readText(join(scratch({ 'a.txt': content }), 'a.txt'), 100);
/** Why it is refused, with the place where there is one. */
async function why(content: Uint8Array | string): Promise<string> {
  const text = await read(content);
  return text.ok ? '' : text.problems.map(({ path, message }) => `${path}|${message}`).join();
}

describe('a file of text', () => {
  it('is what it says, without a mark at its front', async () => {
    expect(await read('Café, 咖啡')).toEqual({ ok: true, value: 'Café, 咖啡' });
    expect(await read('\uFEFFx')).toEqual({ ok: true, value: 'x' });
    expect(await read('')).toEqual({ ok: true, value: '' });
  });

  it('may be as large as the limit, and no larger', async () => {
    expect(await read('x'.repeat(100))).toEqual({ ok: true, value: 'x'.repeat(100) });
    expect(await why('x'.repeat(101))).toMatch(/^\|is .* MB; expected at most .* MB$/);
  });

  it('that is not there, or is a directory, is said to be so', async () => {
    const directory = scratch();
    const missing = await readText(join(directory, 'none'), 100);
    expect(missing).toEqual({ ok: false, problems: [{ path: '', message: 'no such file' }] });
    const found = await readText(directory, 100);
    expect(found.ok ? [] : found.problems[0]?.message).toBe('is a directory; expected a file');
  });
});

describe('what is no such file', () => {
  it('is UTF-16 with its bytes in either order', async () => {
    const message = '|is UTF-16 text; expected UTF-8';
    expect(await why(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe(message);
    expect(await why(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toBe(message);
  });

  it('is compressed where it begins as gzip or zip do', async () => {
    expect(await why(Uint8Array.of(0x1f, 0x8b, 8))).toMatch(/compressed \(gzip\)/);
    expect(await why(Uint8Array.of(0x50, 0x4b, 3, 4))).toMatch(/compressed \(zip\)/);
  });

  it('is not taken for compressed by half of such a beginning', async () => {
    for (const text of ['PK of whom', 'Party', 'xK\u0003', '\u001Fx']) {
      expect(await read(text), text).toEqual({ ok: true, value: text });
    }
  });

  it('is told by the line in which the first byte stands that is no UTF-8', async () => {
    const line = (n: number) => `line ${n}|has bytes that are not UTF-8 text`;
    expect(await why(Uint8Array.of(0xe9, 10, 65))).toBe(line(1));
    expect(await why(Uint8Array.of(65, 10, 65, 10, 0xff, 0xfe, 10, 0xe9))).toBe(line(3));
    // Halves of marks, and bytes that only look like a compressed beginning from behind.
    for (const bytes of [[0xff], [0xfe], [0xff, 65], [0xfe, 65], [65, 0x8b]]) {
      expect(await why(Uint8Array.from(bytes))).toBe(line(1));
    }
  });
});
