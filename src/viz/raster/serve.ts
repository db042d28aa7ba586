/** The worker's end of the rasteriser: hears what is wanted, draws it, sends it back. */
import type { Theme } from '../theme.ts';
import { Artist } from './artist.ts';
import { probe } from './probe.ts';
import type { Answer, Order } from './wire.ts';
import { buffersOf } from './wire.ts';

/** Answers orders for as long as the worker lives. */
export function serve(): void {
  const artist = new Artist();
  let theme: Theme | undefined;
  const answer = (what: Answer, given: Transferable[] = []): void =>
    postMessage(what, { transfer: given });
  addEventListener('message', ({ data }: MessageEvent<Order>) => {
    if (data.kind === 'theme') {
      theme = data.theme;
      artist.theme(theme);
    } else if (data.kind === 'cast') artist.cast(data.cast);
    else if (data.kind === 'probe') {
      if (theme) answer({ kind: 'probe', ...probe(data.lens, theme) });
    } else {
      const { lens, slot } = data;
      artist.draw(lens, data.stood, data.rings, slot);
      answer({ kind: 'picture', slot, lens }, buffersOf(slot));
    }
  });
}
