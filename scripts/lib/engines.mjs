// Finds the JavaScript engines beside Node and Chromium that the tests compare bits with, or gets
// them. One that is not there is no failure: the closing summary names it as not run.

import { installWithApt, mayUseApt, onPath, starts } from './programs.mjs';

/**
 * Where each is looked for, in this order: its variable, the search path, the usual places; and the
 * package of Debian that has it.
 */
const ENGINES = [
  {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    usual: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    args: ['--version'],
    debian: 'firefox-esr',
  },
  {
    name: 'JavaScriptCore',
    variable: 'JSC_PATH',
    names: ['jsc'],
    usual: ['/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc'],
    args: ['-e', '1'],
    debian: 'libjavascriptcoregtk-4.0-bin',
  },
];

/**
 * Variables with the paths of those that start, and the names of those that do not; installs what
 * is missing where that may be done.
 * @returns {{ env: Record<string, string | undefined>, notRun: string[] }}
 */
export function findEngines() {
  const missing = ENGINES.filter(
    (engine) => process.env[engine.variable] === undefined && find(engine) === undefined,
  );
  if (missing.length > 0 && mayUseApt()) {
    console.error(`Installing ${missing.map(({ name }) => name).join(', ')} for the tests ...`);
    // One by one: a distribution that lacks one may have the other.
    for (const { debian } of missing) installWithApt([debian]);
  }
  /** @type {Record<string, string | undefined>} */
  const env = {};
  const notRun = [];
  for (const engine of ENGINES) {
    const path = find(engine);
    // Undefined takes a variable away that names what does not start.
    env[engine.variable] = path;
    if (path === undefined) notRun.push(engine.name);
  }
  return { env, notRun };
}

/** @param {typeof ENGINES[number]} engine */
function find({ variable, names, usual, args }) {
  const asked = process.env[variable];
  const places = asked === undefined ? [...onPath(names), ...usual] : [asked];
  return places.find((path) => starts(path, args));
}
