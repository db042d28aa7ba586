/** What a frame costs on the wire between a worker and the page: there and back, in Node. */
import { Worker } from 'node:worker_threads';
import type { Remote } from 'comlink';
import { transfer, wrap } from 'comlink';
import type { FrameBuffers } from '../src/sim/frame.ts';
import { newBuffers } from '../src/sim/picture.ts';
import type { Dot, echo } from './messages-echo.ts';
import { buffersOf } from './messages-echo.ts';
import type { Size } from './options.ts';
import type { Findings } from './table.ts';
import { medianOf, ratio } from './table.ts';
import type { Case } from './timing.ts';
import { alternate, milliseconds } from './timing.ts';

const MEMBERS = 10_000;
const CALLS: Record<Size, number> = { small: 100, medium: 300, large: 1000 };
const ROUNDS = 7;

export async function messages(size: Size, tell: (line: string) => void): Promise<Findings> {
  tell(`messages: ${MEMBERS.toLocaleString('en')} members`);
  const { port1, port2 } = new MessageChannel();
  const file = new URL('./messages.worker.mjs', import.meta.url);
  const worker = new Worker(file, { workerData: port2, transferList: [port2 as never] });
  const remote: Remote<typeof echo> = wrap<typeof echo>(port1);
  const dots = Array.from(
    { length: MEMBERS },
    (_, id): Dot => ({ id, standing: 1, strain: 0, warmth: 0, saw: 0 }),
  );
  const still = newBuffers(MEMBERS);
  let moving: FrameBuffers = newBuffers(MEMBERS);
  const calls = CALLS[size];
  const row = (name: string, call: () => Promise<unknown>, many = calls): Case => ({
    name,
    measure: async () =>
      (await milliseconds(async () => {
        for (let n = 0; n < many; n++) await call();
      })) / many,
  });
  const cases = [
    row('an empty call', () => remote.nothing()),
    row('the frame, transferred', async () => {
      moving = (await remote.transfer(transfer(moving, buffersOf(moving)))) as FrameBuffers;
    }),
    row('the frame, cloned', () => remote.clone(still)),
    row('members as objects', () => remote.objects(dots), calls / 10),
  ];
  const found = await alternate(cases, ROUNDS);
  port1.close();
  await worker.terminate();
  const column = `${MEMBERS.toLocaleString('en')} members`;
  const rows = cases.map(({ name }) => ({ name, cells: [found.get(name) ?? ''] }));
  const of = (n: number): number | undefined => medianOf(rows[n]?.cells[0]);
  return {
    tables: [{ title: 'Messages', unit: 'ms there and back', columns: [column], rows }],
    demands: [
      {
        what: "a frame's message, times an empty comlink call",
        at: 'most',
        bound: 2,
        found: ratio(of(1), of(0)),
      },
    ],
  };
}
