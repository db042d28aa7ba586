/** The command that writes the generated parts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/headless/docs.main.ts';
import { caught, scratch } from '../headless/command.ts';

/** A directory with a page in it, and the command run there. */
function at(page?: string) {
  const home = scratch();
  const file = join(home, 'docs', 'model.md');
  mkdirSync(join(home, 'docs'));
  if (page !== undefined) writeFileSync(file, page);
  const { io, texts } = caught(home);
  return { file, texts, run: (argv: readonly string[] = []) => main(argv, io) };
}

it('writes a stale page once, and changes nothing by hand', async () => {
  const page = readFileSync('docs/model.md', 'utf8');
  const { file, texts, run } = at(page.replace(/\| `friendsKept` .*\n/, ''));
  expect(readFileSync(file, 'utf8')).not.toBe(page);
  expect(await run()).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(page);
  expect(await run()).toBe(0);
  expect(texts.err).toBe('docs/model.md: written\ndocs/model.md: was up to date\n');
  expect(texts.out).toBe('');
});

it('refuses arguments, and says what is wrong with a page', async () => {
  const lost = at();
  expect(await lost.run()).toBe(1);
  expect(lost.texts.err).toMatch(/^docs\/model\.md: .*no such file/);
  expect(await lost.run(['--check'])).toBe(2);
  const bare = at('# The model\n');
  expect(await bare.run()).toBe(1);
  expect(bare.texts.err).toMatch(/^docs\/model\.md: generated: .*no such part\n$/);
  expect(readFileSync(bare.file, 'utf8')).toBe('# The model\n');
});
