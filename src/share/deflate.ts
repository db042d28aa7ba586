/**
 * Text made short enough for a link, and back: deflated by the browser's own means, then base64url.
 * Both ways are limited, so that a forged link cannot fill the memory.
 */

import { LIMITS } from '../sim/limits.ts';

/** The text, packed; undefined when that is too long for a link. */
export async function pack(text: string): Promise<string | undefined> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  let binary = '';
  for (const byte of bytes ?? []) binary += String.fromCharCode(byte);
  const packed = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return bytes && packed.length <= LIMITS.linkCharacters ? packed : undefined;
}

/** The text that was packed, or why there is none. */
export async function unpack(
  packed: string,
): Promise<{ readonly text: string } | { readonly wrong: 'long' | 'damaged' }> {
  if (packed.length > LIMITS.linkCharacters) return { wrong: 'long' };
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const whole = await through(new DecompressionStream('deflate-raw'), bytes);
    if (!whole) return { wrong: 'long' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(whole) };
  } catch {
    return { wrong: 'damaged' };
  }
}

/** What comes out at the other end; undefined where it is more than a link may hold. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | undefined> {
  const writer = stream.writable.getWriter();
  // What goes wrong shows where it is read.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LIMITS.unpackedBytes) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
