/**
 * Checks the form of JSON and says where it breaks, by line and column: engines word such errors
 * differently, and some name no place at all. Also finds what `JSON.parse` lets pass: a key that
 * stands twice in one object, nesting without end, and lists and objects without end.
 */
import { LIMITS } from '../limits.ts';
import type { Checked, Problem } from './types.ts';
import { fewer, pathOf } from './wording.ts';

/** What is wrong, in the same words on every engine. */
const WORDS = {
  empty: 'is empty; expected a scenario in JSON',
  end: 'the end of the file',
  value: 'a value',
  key: 'a key in double quotes',
  colon: 'a colon after the key',
  commaOrBrace: 'a comma or a closing brace',
  commaOrBracket: 'a comma or a closing bracket',
  badString: 'this text has no closing quote, or a line break or a wrong escape within it',
  expected: (what: string, found: string | undefined) =>
    `expected ${what}, found ${found === undefined ? 'the end of the file' : JSON.stringify(found)}`,
  twice: 'stands twice',
  tooDeep: `nested deeper than ${LIMITS.nesting} levels`,
  tooMany: `more than ${LIMITS.entries} entries`,
  tooMuch: `more than ${LIMITS.values} values in all`,
  place: (line: number, column: number) => `line ${line}, column ${column}`,
};

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
/** What may follow a backslash; four digits follow the last. */
const ESCAPES = new Uint8Array(0x80);
for (const mark of '"\\/bfnrtu') ESCAPES[mark.charCodeAt(0)] = 1;
const HEX = /^[\da-fA-F]{4}$/;
const [QUOTE, BACKSLASH, U] = [0x22, 0x5c, 0x75];
/** The first character that a string may hold as it is, and those below it. */
const BLANK = 0x20;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
const BELOW = /[\x00-\x1f]/g;
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** The value of a JSON text, or its first fault of form, or all keys that stand twice. */
export function parseJson(text: string): Checked<unknown> {
  const reader = new Reader(text);
  const problems = reader.check();
  return problems.length > 0
    ? { ok: false, problems: fewer(problems) }
    : { ok: true, value: JSON.parse(text) };
}

/** A place in a text that was looked for, or its end where there is none. */
const orEnd = (found: number, text: string): number => (found < 0 ? text.length : found);

class Fault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

class Reader {
  private at = 0;
  private values = 0;
  private readonly text: string;
  private readonly twice: Problem[] = [];
  /** Keys and places in lists that lead to where it reads. */
  private readonly way: (string | number)[] = [];
  /** The first backslash, and the first character that no string may hold, not before some place. */
  private backslash = -1;
  private below = -1;

  constructor(text: string) {
    this.text = text;
  }

  check(): Problem[] {
    try {
      this.space();
      if (this.at === this.text.length) throw new Fault(0, WORDS.empty);
      this.value(0);
      if (this.at < this.text.length) this.expected(WORDS.end);
      return this.twice;
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      if (this.twice.length > LIMITS.problems) return this.twice;
      return [{ path: this.place(fault.at), message: fault.message }];
    }
  }

  private value(depth: number): void {
    if (depth > LIMITS.nesting) throw new Fault(this.at, WORDS.tooDeep);
    if (++this.values > LIMITS.values) throw new Fault(this.at, WORDS.tooMuch);
    const next = this.text[this.at];
    if (next === '{') this.object(depth);
    else if (next === '[') this.list(depth);
    else if (next === '"') this.string(WORDS.value);
    else if (this.take(NUMBER) === undefined) this.word();
    this.space();
  }

  private object(depth: number): void {
    const keys = new Set<string>();
    this.open();
    if (this.skip('}')) return;
    for (;;) {
      const said = this.string(WORDS.key);
      const key: string = said.includes('\\') ? JSON.parse(`"${said}"`) : said;
      this.way.push(key);
      if (keys.has(key)) this.twice.push({ path: pathOf(this.way), message: WORDS.twice });
      if (this.twice.length > LIMITS.problems) throw new Fault(this.at, WORDS.twice);
      keys.add(key);
      if (keys.size > LIMITS.entries) throw new Fault(this.at, WORDS.tooMany);
      this.space();
      if (!this.skip(':')) this.expected(WORDS.colon);
      this.space();
      this.value(depth + 1);
      this.way.pop();
      if (this.skip('}')) return;
      if (!this.skip(',')) this.expected(WORDS.commaOrBrace);
      this.space();
    }
  }

  private list(depth: number): void {
    this.open();
    if (this.skip(']')) return;
    for (let n = 0; ; n++) {
      if (n === LIMITS.entries) throw new Fault(this.at, WORDS.tooMany);
      this.way.push(n);
      this.value(depth + 1);
      this.way.pop();
      if (this.skip(']')) return;
      if (!this.skip(',')) this.expected(WORDS.commaOrBracket);
      this.space();
    }
  }

  /** What stands between the quotes, escapes and all. */
  private string(expected: string): string {
    const { text, at: from } = this;
    if (text[from] !== '"') this.expected(expected);
    const end = text.indexOf('"', from + 1);
    if (this.backslash < from) this.backslash = orEnd(text.indexOf('\\', from), text);
    if (this.below < from) {
      BELOW.lastIndex = from;
      this.below = orEnd(BELOW.exec(text)?.index ?? -1, text);
    }
    if (end > 0 && end < this.backslash && end < this.below) {
      this.at = end + 1;
      return text.slice(from + 1, end);
    }
    this.at = this.escaped(from);
    return text.slice(from + 1, this.at - 1);
  }

  /** Where a string ends that may hold escapes. */
  private escaped(from: number): number {
    const { text } = this;
    // By hand: a pattern would keep a way back for every character of a text of megabytes.
    for (let at = from + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) return at + 1;
      if (code < BLANK) break;
      if (code !== BACKSLASH) continue;
      const mark = text.charCodeAt(++at);
      if (ESCAPES[mark] !== 1) break;
      if (mark === U && !HEX.test(text.slice(at + 1, at + 5))) break;
    }
    throw new Fault(from, WORDS.badString);
  }

  private word(): void {
    const from = this.at;
    const word = this.take(WORD);
    if (word === 'true' || word === 'false' || word === 'null') return;
    this.at = from;
    this.expected(WORDS.value);
  }

  private open(): void {
    this.at++;
    this.space();
  }

  private skip(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private space(): void {
    while (SPACES.has(this.text.charCodeAt(this.at))) this.at++;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private expected(what: string): never {
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0].slice(0, 20);
    const found = word ?? String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    const ended = this.at >= this.text.length;
    throw new Fault(this.at, WORDS.expected(what, ended ? undefined : found));
  }

  private place(offset: number): string {
    const before = this.text.slice(0, offset);
    const column = offset - before.lastIndexOf('\n');
    return WORDS.place(before.split('\n').length, column);
  }
}
