// Reads a source file as a syntax tree (the parser that Vite ships) and answers what it imports and
// what it does that the linter cannot see. Knows syntax, no rule about layers.

import { parseSync } from 'vite';

/** One import, re-export, dynamic import or `import('…')` type. */
export interface Import {
  specifier: string;
  /** Vanishes when compiled. */
  typeOnly: boolean;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Everything that `code` imports, in order of kind. */
export function importsOf(code: string): Import[] {
  const { module } = parse(code);
  const found: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    found.push({ specifier: moduleRequest.value, typeOnly });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ specifier: moduleRequest.value, typeOnly: isType });
    }
  }
  walk(parse(code).program, (node) => {
    const source = (node.source ?? node.argument) as Node | undefined;
    if (node.type === 'ImportExpression') {
      found.push({ specifier: text(source), typeOnly: false });
    } else if (node.type === 'TSImportType') {
      found.push({ specifier: text(source), typeOnly: true });
    }
  });
  return found;
}

/** Arithmetic that differs between engines and that the linter cannot see: `**`, `Math` by alias. */
export function hiddenArithmetic(code: string): string[] {
  const found: string[] = [];
  walk(parse(code).program, (node, parent) => {
    if (node.operator === '**' || node.operator === '**=') found.push(node.operator);
    if (node.type !== 'Identifier' || node.name !== 'Math') return;
    if (isName(node, parent)) return;
    const seen = parent.type === 'MemberExpression' && parent.object === node;
    const literal = (parent.property as Node | undefined)?.type === 'Literal';
    if (!seen || (parent.computed && !literal)) found.push('Math passed on');
  });
  return found;
}

/** Assignments that parse a string as HTML: the linter sees only where such a property is read. */
export function htmlSinks(code: string): string[] {
  const found: string[] = [];
  walk(parse(code).program, (node) => {
    if (node.type !== 'AssignmentExpression') return;
    const property = (node.left as Node).property as Node | undefined;
    const name = String(property?.name ?? property?.value);
    if (['innerHTML', 'outerHTML', 'srcdoc'].includes(name)) found.push(name);
  });
  return found;
}

/** Whether the identifier is the name of a property, not a reference. */
function isName(node: Node, parent: Node): boolean {
  if (parent.computed) return false;
  const named = parent.type === 'MemberExpression' ? parent.property : parent.key;
  return named === node && !parent.shorthand;
}

function parse(code: string) {
  const result = parseSync('source.ts', code);
  const [error] = result.errors;
  if (error) throw new Error(`cannot be parsed: ${error.message}`);
  return result;
}

function text(node: Node | undefined): string {
  // A computed address cannot be judged, so it reads as a package that nobody may import.
  return typeof node?.value === 'string' ? node.value : '(computed)';
}

function walk(value: unknown, visit: (node: Node, parent: Node) => void, parent?: Node): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit, parent);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  const isNode = typeof node.type === 'string';
  if (isNode) visit(node, parent ?? node);
  for (const child of Object.values(node)) walk(child, visit, isNode ? node : parent);
}
