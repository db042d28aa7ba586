// Loads modules afresh as often as asked, with the text of some of them exchanged. Vite transforms a
// module once and V8 compiles it once; what is done again is only to evaluate it.

import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { ESModulesEvaluator, ModuleRunner } from 'vite/module-runner';
import { root } from '../lib/root.mjs';

const SHIM = pathToFileURL(new URL('./vitest.mjs', import.meta.url).pathname).href;

/** @typedef {(...context: unknown[]) => Promise<void>} Body */

/** Compiles each text once. */
class Evaluator extends ESModulesEvaluator {
  /** @type {Map<string, Body>} */
  #bodies = new Map();

  /**
   * @override
   * @param {any} context
   * @param {string} code
   */
  async runInlinedModule(context, code) {
    let body = this.#bodies.get(code);
    if (!body) {
      const Async = /** @type {any} */ (async () => undefined).constructor;
      const names = Object.keys(context);
      const compiled = /** @type {Body} */ (new Async(...names, `'use strict';${code}`));
      body = compiled;
      this.#bodies.set(code, body);
    }
    await body(...Object.values(context));
    Object.seal(context.__vite_ssr_exports__);
  }

  /** @param {string} code */
  forget(code) {
    this.#bodies.delete(code);
  }
}

/** The modules of the project, as they are or exchanged. */
export class Modules {
  #server;
  #evaluator = new Evaluator();
  /** @type {Map<string, any>} */
  #fetched = new Map();
  /** What the disk does not say: text by file. @type {Map<string, string>} */
  #texts = new Map();
  /** The one that is exchanged now, transformed. @type {any} */
  #exchanged;

  /** @param {import('vite').ViteDevServer} server @param {Map<string, string>} texts */
  constructor(server, texts) {
    this.#server = server;
    this.#texts = texts;
  }

  /** @param {Record<string, string>} [texts] text by absolute file, instead of what the disk says */
  static async open(texts = {}) {
    const held = new Map(Object.entries(texts));
    const server = await createServer({
      root,
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      plugins: [{ name: 'texts', enforce: 'pre', load: (id) => held.get(id) }],
    });
    return new Modules(server, held);
  }

  /** A way to load files in which every module is evaluated anew, and once. */
  fresh() {
    const transport = {
      invoke: async (/** @type {any} */ { data }) => {
        if (data.name === 'getBuiltins') return { result: [/^node:/] };
        const [url, importer, options] = data.data;
        return { result: await this.#fetch(url, importer, options) };
      },
    };
    const runner = new ModuleRunner(
      { transport: /** @type {any} */ (transport), hmr: false, sourcemapInterceptor: false },
      this.#evaluator,
    );
    return (/** @type {string} */ file) => runner.import(file);
  }

  /** From now on the file has this text, until `restore`. @param {string} file @param {string} text */
  async exchange(file, text) {
    this.#texts.set(file, text);
    this.#invalidate(file);
    try {
      this.#exchanged = await this.#server.environments.ssr.fetchModule(file);
    } finally {
      this.#texts.delete(file);
      this.#invalidate(file);
    }
  }

  restore() {
    if (this.#exchanged?.code) this.#evaluator.forget(this.#exchanged.code);
    this.#exchanged = undefined;
  }

  close() {
    return this.#server.close();
  }

  /** @param {string} file */
  #invalidate(file) {
    const graph = this.#server.environments.ssr.moduleGraph;
    for (const module of graph.getModulesByFile(file) ?? []) graph.invalidateModule(module);
  }

  /** @param {string} url @param {string} [importer] @param {{ cached?: boolean }} [options] */
  async #fetch(url, importer, options) {
    if (options?.cached) return { cache: true };
    if (url === 'vitest') return { externalize: SHIM, type: 'module' };
    const key = url.startsWith('/') ? url : `${url}\n${importer}`;
    let fetched = this.#fetched.get(key);
    if (!fetched) {
      fetched = await this.#server.environments.ssr.fetchModule(url, importer);
      this.#fetched.set(key, fetched);
    }
    const exchanged = this.#exchanged;
    return exchanged && fetched.file === exchanged.file
      ? { ...fetched, code: exchanged.code }
      : fetched;
  }
}
