/** Reads a text file that a user named, and says in one line what is wrong with it. */
import { readFile, stat } from 'node:fs/promises';
import type { Checked, Problem } from '../sim/scenario/types.ts';
import { TEXT } from '../text/headless.ts';

const wrong = (message: string, path = ''): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ path, message }],
});

/** Text of a UTF-8 file, without its byte order mark; `limit` in bytes. */
export async function readText(path: string, limit: number): Promise<Checked<string>> {
  let bytes: Buffer;
  try {
    const found = await stat(path);
    if (found.isDirectory()) return wrong(TEXT.file.directory);
    if (found.size > limit) return wrong(TEXT.file.tooLarge(found.size, limit));
    bytes = await readFile(path);
  } catch (error) {
    return wrong(TEXT.file.unreadable((error as NodeJS.ErrnoException).code ?? ''));
  }
  return decode(bytes);
}

/** Decodes UTF-8, and names what the bytes are instead. */
function decode(bytes: Uint8Array): Checked<string> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return wrong(TEXT.file.utf16);
  }
  if (first === 0x1f && second === 0x8b) return wrong(TEXT.file.compressed('gzip'));
  if (first === 0x50 && second === 0x4b && bytes[2] === 3) {
    return wrong(TEXT.file.compressed('zip'));
  }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const line = lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length;
    return wrong(TEXT.file.notUtf8, TEXT.file.line(line));
  }
}
