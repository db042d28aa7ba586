/** Checks of documentation as pure functions of text, so that each can be given a planted fault. */
import { posix } from 'node:path';

const FENCED = /^(```|~~~)[\s\S]*?^\1/gm;
const LINKS = /\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)|\b(?:href|src)="([^"]+)"/gm;

/** Text without code, in which neither links nor headings are meant. */
const prose = (text: string): string => text.replaceAll(FENCED, '').replaceAll(/`[^`\n]*`/g, '');

/**
 * Relative links of a page that lead nowhere, to a file or to a heading.
 * @param file path of the page from the root, with forward slashes
 * @param read content of a file, an empty text for a directory, undefined where there is nothing
 */
export function deadLinks(
  file: string,
  text: string,
  read: (path: string) => string | undefined,
): string[] {
  const dead: string[] = [];
  for (const match of prose(text).matchAll(LINKS)) {
    const link = match[1] ?? match[2] ?? match[3] ?? '';
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) continue;
    const [path = '', heading] = link.split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
    const content = path === '' ? text : read(target);
    const lost = content === undefined || (heading && !anchors(content).includes(heading));
    if (lost || link.startsWith('/')) dead.push(`${file}: ${link} leads nowhere`);
  }
  return dead;
}

/** Anchors of a page's headings, as GitHub makes them. */
function anchors(text: string): string[] {
  const headings = text.replaceAll(FENCED, '').matchAll(/^#{1,6}\s+(.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

/** Keys that stand in no code of the text, neither alone between backticks nor in a formula. */
export function unmentioned(keys: readonly string[], text: string): string[] {
  const code = [...text.matchAll(/^```[\s\S]*?^```|`[^`\n]+`/gm)].join('\n');
  const words = new Set(code.match(/\w+/g));
  return keys.filter((key) => !words.has(key));
}

/** The part of a page from a heading of the second level to the next one. */
export function section(text: string, heading: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start < 0) return '';
  const end = text.indexOf('\n## ', start + 1);
  return text.slice(start, end < 0 ? undefined : end);
}
