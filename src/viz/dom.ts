/** Makes elements. Text always goes in as text; knows nothing of the page. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | undefined;

/** An HTML element with attributes (`true` is an empty one, `false` none) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  give(element, attributes);
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

/** An SVG element, likewise. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  give(element, attributes);
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

/** Sets text only when it differs, so that nothing is announced or laid out for nothing. */
export function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

/**
 * Sets attributes that differ, so that nothing is painted for nothing; `true` is an empty one,
 * `false` and undefined none.
 */
export function give(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    const words = value === true ? '' : String(value);
    if (element.getAttribute(name) !== words) element.setAttribute(name, words);
  }
}
