/**
 * Tells how far a simulation is when an answer is long in coming: asks it now and then, and passes
 * every call on as it is. Knows no view.
 */
import type { Progress } from './workers/api.ts';
import type { Simulation } from './workers/client.ts';

/** Milliseconds of waiting before anybody wants to know, and between two questions. */
const PATIENCE = 300;
const EVERY = 150;

/** Who is told how far it is; nothing when the wait is over. */
interface Waiting {
  show(progress: Progress | undefined, cancel: () => void): void;
}

/** The same simulation, watched. */
export function watched(client: Simulation, waiting: Waiting): Simulation {
  const cancel = () => void client.cancel();
  let pending = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const progress = await client.progress().catch(() => undefined);
    if (pending === 0) return;
    waiting.show(progress, cancel);
    timer = setTimeout(() => void ask(), EVERY);
  };
  const over = (): void => {
    if (--pending > 0) return;
    clearTimeout(timer);
    waiting.show(undefined, cancel);
  };
  const during = <T>(answer: Promise<T>): Promise<T> => {
    if (pending++ === 0) timer = setTimeout(() => void ask(), PATIENCE);
    return answer.finally(over);
  };
  return {
    open: (...given) => during(client.open(...given)),
    progress: () => client.progress(),
    cancel: () => client.cancel(),
    advance: (...given) => during(client.advance(...given)),
    show: (...given) => during(client.show(...given)),
    patch: (...given) => during(client.patch(...given)),
    patches: () => client.patches(),
    person: (...given) => during(client.person(...given)),
    verdicts: () => during(client.verdicts()),
    fingerprint: () => during(client.fingerprint()),
  };
}
