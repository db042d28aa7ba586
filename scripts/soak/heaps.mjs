// What the page and each of its workers hold after a forced collection, in bytes: objects of the
// script, of the browser and the contents of typed arrays. Asked over the DevTools protocol.

/** @typedef {{ resolve: (result: Usage) => void, reject: (error: Error) => void }} Waiting */
/** @typedef {{ usedSize: number, embedderHeapUsedSize?: number, backingStorageSize?: number }} Usage */

/** Milliseconds after which a worker that does not answer is taken for gone. */
const GONE_AFTER = 30_000;

export class Heaps {
  /** @type {import('playwright-core').CDPSession} */
  #page;
  /** Scripts of the workers that are there, by session. @type {Map<string, string>} */
  #workers = new Map();
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #asked = 0;

  /** @param {import('playwright-core').CDPSession} page */
  constructor(page) {
    this.#page = page;
    page.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') this.#workers.set(sessionId, scriptOf(targetInfo.url));
    });
    page.on('Target.detachedFromTarget', ({ sessionId }) => this.#workers.delete(sessionId));
    page.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result, error } = JSON.parse(message);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    });
  }

  /**
   * Of a page; workers that come later are followed as well.
   * @param {import('playwright-core').Page} page
   */
  static async of(page) {
    const session = await page.context().newCDPSession(page);
    const heaps = new Heaps(session);
    // Not flattened: sessions of workers are then within reach.
    const how = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
    await session.send('Target.setAutoAttach', how);
    return heaps;
  }

  /**
   * Bytes by what they belong to: `page`, the name of a worker's script (added up over those that
   * run it), and how many workers there are.
   * @returns {Promise<{ bytes: Map<string, number>, workers: number }>}
   */
  async measure() {
    const bytes = new Map([['page', 0]]);
    // Twice, and workers before the page: what one lets go of may free something of another.
    for (const counted of [false, true]) {
      for (const [session, script] of [...this.#workers]) {
        const size = await this.#ofWorker(session);
        if (counted) bytes.set(script, (bytes.get(script) ?? 0) + size);
      }
      await this.#page.send('HeapProfiler.collectGarbage');
    }
    bytes.set('page', sum(await this.#page.send('Runtime.getHeapUsage')));
    return { bytes, workers: this.#workers.size };
  }

  /** @param {string} session */
  async #ofWorker(session) {
    try {
      await this.#ask(session, 'HeapProfiler.collectGarbage');
      return sum(await this.#ask(session, 'Runtime.getHeapUsage'));
    } catch (error) {
      // One that has ended in the meantime holds nothing.
      if (!this.#workers.has(session)) return 0;
      throw error;
    }
  }

  /**
   * @param {string} sessionId
   * @param {string} method
   * @returns {Promise<Usage>}
   */
  #ask(sessionId, method) {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`${this.#workers.get(sessionId)}: no answer to ${method}`)),
        GONE_AFTER,
      );
      this.#waiting.set(id, {
        resolve: (result) => {
          clearTimeout(late);
          resolve(result);
        },
        reject,
      });
      const message = JSON.stringify({ id, method });
      this.#page.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }
}

/** @param {Usage} usage */
const sum = ({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }) =>
  usedSize + embedderHeapUsedSize + backingStorageSize;

/** `simulation.worker` of `http://…/simulation.worker-Bx12.js`. @param {string} url */
const scriptOf = (url) => /([\w-]+\.worker)/.exec(url)?.[1] ?? url;
