// Which mutants are left out, and why: those that change nothing but words. Words are read by people;
// docs/model.md and the panel are made from the same ones, so no test could know them better.

/** Fields of the tables of parameters, platforms and strategies that are words. */
const WORDS = ['label', 'doc', 'unit', 'source'];

const REASON = 'words for people, in a table that the documentation is made from';

/** Stryker's way to leave out: says for each node why its mutants are left out, if they are. */
export const wordsOnly = {
  /** @param {any} path a path of Babel's @returns {string | undefined} */
  shouldIgnore({ node, parent }) {
    if (isWords(parent, node)) return REASON;
    return undefined;
  },
};

/** @param {any} parent @param {any} node */
function isWords(parent, node) {
  if (!/^(StringLiteral|TemplateLiteral|BinaryExpression)$/.test(node.type)) return false;
  if (parent?.type === 'ObjectProperty' && parent.value === node) {
    return WORDS.includes(parent.key.name);
  }
  // A platform's `[value, 'where it comes from']`.
  const [first, second, third] = parent?.type === 'ArrayExpression' ? parent.elements : [];
  return second === node && !third && /NumericLiteral|UnaryExpression/.test(first?.type);
}
