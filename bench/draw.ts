/**
 * Pictures a second of a moving network with five ties each, drawn by software: this page as a whole
 * while a story plays, against others with their layout on the same page.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageInBrowser } from './browser.ts';
import type { Net, Next } from './draw-peers.ts';
import { d3WithSvg, forceGraph, sigma } from './draw-peers.ts';
import { bits } from './engine/kernel.ts';
import type { Size } from './options.ts';
import { root } from './root.ts';
import { framesASecond, playLarge } from './stage.ts';
import type { Cell, Demand, Findings } from './table.ts';
import { medianOf, ratio } from './table.ts';
import type { Case } from './timing.ts';
import { alternate } from './timing.ts';

const MEMBERS: Record<Size, readonly number[]> = {
  small: [300, 2000],
  medium: [300, 2000, 10_000],
  large: [300, 2000, 10_000],
};
const ROUNDS = 3;
const TIES_EACH = 5;
const VIEWPORT = { width: 1280, height: 720 };
/** Times d3 with SVG, and pictures a second, at the three sizes. */
const TIMES = [11, 16, 20];
const PICTURES = [60, 30, 10];

const peers = join(root, 'bench', 'node_modules');
const OWN = 'this page while it plays, 200 of them friends';
const D3 = 'd3-force, SVG';
const PEERS: Record<string, [draw: (net: Net) => Next, ...scripts: string[]]> = {
  [D3]: [d3WithSvg, join(root, 'node_modules/d3/dist/d3.min.js')],
  'force-graph': [forceGraph, join(peers, 'force-graph/dist/force-graph.min.js')],
  'sigma, no layout': [
    sigma,
    join(peers, 'graphology/dist/graphology.umd.min.js'),
    join(peers, 'sigma/dist/sigma.min.js'),
  ],
};

export async function draw(size: Size, tell: (line: string) => void): Promise<Findings> {
  tell('draw: building the page');
  const found = await pageInBrowser(async (browser, address) => {
    const cells: ReadonlyMap<string, Cell>[] = [];
    for (const members of MEMBERS[size]) {
      tell(`draw: ${members.toLocaleString('en')} members`);
      cells.push(await alternate(casesOf(browser, address, members), ROUNDS));
    }
    return cells;
  });
  const columns = MEMBERS[size].map((members) => `${members.toLocaleString('en')} members`);
  const names = [D3, OWN, ...Object.keys(PEERS).filter((name) => name !== D3)];
  const rows = names.map((name) => ({ name, cells: found.map((cells) => cells.get(name) ?? '') }));
  const of = (name: string, i: number): number | undefined => medianOf(found[i]?.get(name));
  const demands = MEMBERS.large.flatMap((members, i): Demand[] => {
    const at = `at ${members.toLocaleString('en')}`;
    const times = ratio(of(OWN, i), of(D3, i));
    return [
      { what: `drawing, times d3 with SVG ${at}`, at: 'least', bound: TIMES[i] ?? 0, found: times },
      {
        what: `pictures a second ${at}`,
        at: 'least',
        bound: PICTURES[i] ?? 0,
        found: of(OWN, i),
      },
    ];
  });
  const script = { what: 'main-thread script, ms a frame', at: 'most' as const, bound: 2 };
  demands.push({ ...script, found: undefined, why: 'nothing here measures it yet' });
  return { tables: [{ title: 'Drawing', unit: 'pictures a second', columns, rows }], demands };
}

function casesOf(browser: Browser, address: string, members: number): Case[] {
  const pairs = Array.from({ length: members * TIES_EACH }, (_, n) => [
    Math.floor(n / TIES_EACH),
    (Math.floor(n / TIES_EACH) + 1 + (bits(n, 1) % (members - 1))) % members,
  ]).flat();
  const peer = ([name, [draw, ...scripts]]: (typeof entries)[number]): Case => ({
    name,
    measure: () =>
      onPage(browser, async (page) => {
        await page.setContent('<div id="stage" style="width:1280px;height:720px"></div>');
        for (const path of scripts) await page.addScriptTag({ path });
        const call = `window.next = (${draw})(${JSON.stringify({ members, pairs })})`;
        await page.addScriptTag({ content: call });
        return framesASecond(page);
      }),
  });
  const entries = Object.entries(PEERS);
  const own = (): Promise<number> =>
    onPage(browser, async (page) => {
      await playLarge(page, address, members, TIES_EACH);
      return framesASecond(page, '.stage-canvas');
    });
  return [{ name: OWN, measure: own }, ...entries.map(peer)];
}

/** An empty profile for each measurement. */
async function onPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
