/** Workers of an ensemble over message channels: some may die, some may refuse. */
import { expose } from 'comlink';
import type { EnsembleApi } from '../../src/workers/ensemble.ts';
import { createEnsemble } from '../../src/workers/ensemble.ts';
import type { Hand } from '../../src/workers/ensemble-pool.ts';

/** A worker in this thread, and how to kill it. */
export interface LiveHand extends Hand {
  /** As a worker that is out of memory: it answers nothing more, and the page is told. */
  die(): void;
}

/** Starts a worker; `api` is what it does. */
export function startHere(api: EnsembleApi = createEnsemble()): LiveHand {
  const { port1, port2 } = new MessageChannel();
  const listeners: ((event: Event) => void)[] = [];
  expose(api, port1);
  const close = () => {
    port1.close();
    port2.close();
  };
  return {
    postMessage: (message, transferred = []) => port2.postMessage(message, [...transferred]),
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type === 'message') port2.addEventListener('message', listener);
      else listeners.push(listener as (event: Event) => void);
    },
    removeEventListener: (type, listener) => port2.removeEventListener(type, listener),
    start: () => port2.start(),
    terminate: close,
    die() {
      close();
      for (const listener of listeners) listener({ message: 'out of memory' } as unknown as Event);
    },
  };
}
