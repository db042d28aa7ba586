/**
 * A page of documentation with generated parts between marker comments. Knows the markers, not what
 * stands between them.
 *
 * @example
 *     <!-- generated: metrics; write again with npm run -s docs -->
 *     <!-- end of metrics -->
 */

const PART = /<!-- generated: ([\w-]+)[^>]*-->\n([\s\S]*?)<!-- end of \1 -->/g;
const OPENING = /<!-- generated: /g;

type Parts = Readonly<Record<string, () => string>>;

/**
 * The page with every generated part written anew.
 * @throws Error when a part is unknown, missing, there twice, or not closed
 */
export function withParts(page: string, parts: Parts): string {
  const found: string[] = [];
  const written = page.replaceAll(PART, (whole, name: string, old: string) => {
    const make = parts[name];
    if (!make || found.includes(name)) {
      throw new Error(`generated: ${name}: ${make ? 'is there twice' : 'nothing has this name'}`);
    }
    found.push(name);
    const opening = whole.slice(0, whole.indexOf('-->') + 3);
    const closing = whole.slice(opening.length + 1 + old.length);
    return `${opening}\n\n${make()}\n\n${closing}`;
  });
  if ((page.match(OPENING) ?? []).length !== found.length) {
    throw new Error('generated: a part has no <!-- end of … --> of its name');
  }
  const missing = Object.keys(parts).filter((name) => !found.includes(name));
  if (missing.length > 0) throw new Error(`generated: ${missing.join(', ')}: no such part`);
  return written;
}

/** The page without its generated parts. */
export const byHand = (page: string): string => page.replaceAll(PART, '');
