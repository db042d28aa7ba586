/**
 * Text of strangers for a line that a terminal shows: what it would obey, and what would turn the
 * direction of the rest, as question marks. Breaks between lines stay.
 */
export const legible = (text: string): string =>
  text.replaceAll(/(?![\n\t])\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu, '?');
