/** A simulation behind a wire, as the page has it, over a message channel instead of a worker. */
import type { Endpoint, Remote } from 'comlink';
import { expose, releaseProxy, wrap } from 'comlink';
import type { SimulationApi } from '../../src/workers/api.ts';
import { createSimulation } from '../../src/workers/simulation.ts';

export interface Wire {
  readonly api: Remote<SimulationApi>;
  /** Buffers that each answer handed over, in the order of the answers. */
  readonly handedOver: number[];
  close(): void;
}

/** @param made what stands behind the wire */
export function wire(made: SimulationApi = createSimulation()): Wire {
  const { port1, port2 } = new MessageChannel();
  const handedOver: number[] = [];
  const worker: Endpoint = {
    postMessage: (message, transferred) => {
      handedOver.push(transferred?.length ?? 0);
      port1.postMessage(message, transferred ?? []);
    },
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
    removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
    start: () => port1.start(),
  };
  expose(made, worker);
  const api = wrap<SimulationApi>(port2);
  const close = () => {
    api[releaseProxy]();
    port1.close();
    port2.close();
  };
  return { api, handedOver, close };
}
