/**
 * Checks the form of JSON and says where it breaks, by line and column: engines word such errors
 * differently, and some name no place at all. Also finds what `JSON.parse` lets pass: a key that
 * stands twice in one object, nesting without end, and lists and objects without end.
 */
import { LIMITS } from '../limits.ts';
import type { Checked, Problem } from './types.ts';
import { fewer, short } from './wording.ts';

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
/** What may follow a backslash; four digits follow the last. */
const ESCAPES = '"\\/bfnrtu';
const HEX = /^[\da-fA-F]{4}$/;
/** The first character that a string may hold as it is. */
const BLANK = 0x20;
const WORD = /[A-Za-z_$][\w$]*/y;
const SPACE = /[ \t\r\n]*/y;

/** The value of a JSON text, or its first fault of form, or all keys that stand twice. */
export function parseJson(text: string): Checked<unknown> {
  const reader = new Reader(text);
  const problems = reader.check();
  return problems.length > 0
    ? { ok: false, problems: fewer(problems) }
    : { ok: true, value: JSON.parse(text) };
}

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

  constructor(text: string) {
    this.text = text;
  }

  check(): Problem[] {
    try {
      this.space();
      if (this.at === this.text.length) throw new Fault(0, WORDS.empty);
      this.value('', 0);
      if (this.at < this.text.length) this.expected(WORDS.end);
      return this.twice;
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      if (this.twice.length > LIMITS.problems) return this.twice;
      return [{ path: this.place(fault.at), message: fault.message }];
    }
  }

  private value(path: string, depth: number): void {
    if (depth > LIMITS.nesting) throw new Fault(this.at, WORDS.tooDeep);
    if (++this.values > LIMITS.values) throw new Fault(this.at, WORDS.tooMuch);
    const next = this.text[this.at];
    if (next === '{') this.object(path, depth);
    else if (next === '[') this.list(path, depth);
    else if (next === '"') this.string(WORDS.value);
    else if (this.take(NUMBER) === undefined) this.word();
    this.space();
  }

  private object(path: string, depth: number): void {
    const keys = new Set<string>();
    this.open();
    if (this.skip('}')) return;
    for (;;) {
      const key = JSON.parse(this.string(WORDS.key)) as string;
      const inner = path ? `${path}.${short(key)}` : short(key);
      if (keys.has(key)) this.twice.push({ path: inner, message: WORDS.twice });
      if (this.twice.length > LIMITS.problems) throw new Fault(this.at, WORDS.twice);
      keys.add(key);
      if (keys.size > LIMITS.entries) throw new Fault(this.at, WORDS.tooMany);
      this.space();
      if (!this.skip(':')) this.expected(WORDS.colon);
      this.space();
      this.value(inner, depth + 1);
      if (this.skip('}')) return;
      if (!this.skip(',')) this.expected(WORDS.commaOrBrace);
      this.space();
    }
  }

  private list(path: string, depth: number): void {
    this.open();
    if (this.skip(']')) return;
    for (let n = 0; ; n++) {
      if (n === LIMITS.entries) throw new Fault(this.at, WORDS.tooMany);
      this.value(`${path}[${n}]`, depth + 1);
      if (this.skip(']')) return;
      if (!this.skip(',')) this.expected(WORDS.commaOrBracket);
      this.space();
    }
  }

  private string(expected: string): string {
    if (this.text[this.at] !== '"') this.expected(expected);
    const from = this.at;
    // By hand: a pattern would keep a way back for every character of a text of megabytes.
    for (let at = from + 1; at < this.text.length; at++) {
      if (this.text[at] === '"') {
        this.at = at + 1;
        return this.text.slice(from, this.at);
      }
      if (this.text.charCodeAt(at) < BLANK) break;
      if (this.text[at] !== '\\') continue;
      const escaped = this.text[++at];
      if (escaped === undefined || !ESCAPES.includes(escaped)) break;
      if (escaped === 'u' && !HEX.test(this.text.slice(at + 1, at + 5))) break;
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
    this.take(SPACE);
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
