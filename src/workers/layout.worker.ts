/** Entry of the layout worker: offers `Layout` on the wire, nothing more. */
import { expose, transfer } from 'comlink';
import type { Arrangement, LayoutApi, Shift } from './layout.ts';
import { Layout } from './layout.ts';

const layout = new Layout();
const api: LayoutApi = {
  arrange: (input: Arrangement) => give(layout.arrange(input)),
  pull: (steps: number, shifts: readonly Shift[], buffer?: Float32Array) =>
    give(layout.pull(steps, shifts, buffer)),
};
const give = (positions: ReturnType<LayoutApi['pull']>) =>
  transfer(positions, [positions.xy.buffer]);
expose(api);
