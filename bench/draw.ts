/**
 * Pictures a second of a moving network with five ties each, drawn by software: the page's stage
 * with a layout in its worker, against others with theirs, on as many pixels; and this page as a
 * whole while a story plays. What the page's own thread does for a frame, too.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageInBrowser } from './browser.ts';
import type { Net, Next } from './draw-peers.ts';
import { d3WithSvg, forceGraph, sigma } from './draw-peers.ts';
import { bits } from './engine/kernel.ts';
import type { Size } from './options.ts';
import { root } from './root.ts';
import { framesASecond, playLarge, scriptAFrame, settled, stageAlone } from './stage.ts';
import type { Cell, Demand, Findings } from './table.ts';
import { medianOf, ratio } from './table.ts';
import type { Case } from './timing.ts';
import { alternate, spreadOf } from './timing.ts';

const MEMBERS: Record<Size, readonly number[]> = {
  small: [300, 2000],
  medium: [300, 2000, 10_000],
  large: [300, 2000, 10_000],
};
const ROUNDS: Record<Size, number> = { small: 3, medium: 3, large: 5 };
const TIES_EACH = 5;
const VIEWPORT = { width: 1280, height: 720 };
/** Of the stage in a window of that size. */
const STAGE = { width: 727, height: 350 };
/** Times d3 with SVG, and pictures a second, at the three sizes. */
const TIMES = [11, 16, 20];
const PICTURES = [60, 30, 10];

const peers = join(root, 'bench', 'node_modules');
const OWN = 'this stage, all of them friends';
const PAGE = 'this page while it plays, 200 of them friends';
const EARLY = 'the same, in its first seconds (by a canvas)';
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

/** What was found at one size: pictures a second, and milliseconds of script a frame. */
interface Found {
  readonly pictures: ReadonlyMap<string, Cell>;
  readonly script: ReadonlyMap<string, readonly number[]>;
}

export async function draw(size: Size, tell: (line: string) => void): Promise<Findings> {
  tell('draw: building the page');
  const found = await pageInBrowser(async (browser, address) => {
    const all: Found[] = [];
    for (const members of MEMBERS[size]) {
      tell(`draw: ${members.toLocaleString('en')} members`);
      const script = new Map<string, number[]>();
      const cases = casesOf(browser, address, members, (name, ms) => {
        script.set(name, [...(script.get(name) ?? []), ms]);
      });
      all.push({ pictures: await alternate(cases, ROUNDS[size], false), script });
    }
    return all;
  });
  const columns = MEMBERS[size].map((members) => `${members.toLocaleString('en')} members`);
  const names = [D3, OWN, PAGE, EARLY, ...Object.keys(PEERS).filter((name) => name !== D3)];
  const pictures = names.map((name) => ({
    name,
    cells: found.map((cells) => cells.pictures.get(name) ?? ''),
  }));
  const script = (name: string, i: number): Cell => {
    const figures = found[i]?.script.get(name);
    return figures ? spreadOf(figures) : '';
  };
  const scripts = [OWN, PAGE, EARLY, D3].map((name) => ({
    name,
    cells: found.map((_, i) => script(name, i)),
  }));
  const demands: Demand[] = MEMBERS.large.flatMap((members, i): Demand[] => {
    const of = (name: string) => medianOf(found[i]?.pictures.get(name));
    const at = `at ${members.toLocaleString('en')}`;
    const times = { what: `layout plus drawing, times d3 with SVG ${at}`, at: 'least' } as const;
    const rate = { what: `pictures a second ${at}`, at: 'least' } as const;
    return [
      { ...times, bound: TIMES[i] ?? 0, found: ratio(of(OWN), of(D3)) },
      { ...rate, bound: PICTURES[i] ?? 0, found: of(OWN) },
    ];
  });
  for (const [name, what] of [
    [OWN, 'layout plus drawing'],
    [PAGE, 'the whole page while it plays'],
    [EARLY, 'the whole page in its first seconds'],
  ] as const) {
    const figures = found.flatMap((_, i) => medianOf(script(name, i)) ?? []);
    demands.push({
      what: `main-thread script, ms a frame, ${what}, the dearest size`,
      at: 'most',
      bound: 2,
      found: figures.length > 0 ? Math.max(...figures) : undefined,
    });
  }
  return {
    tables: [
      { title: 'Drawing', unit: 'pictures a second', columns, rows: pictures },
      {
        title: 'The page’s own thread',
        unit: 'ms of the processor that script takes a frame',
        columns,
        rows: scripts,
      },
    ],
    demands,
  };
}

function casesOf(
  browser: Browser,
  address: string,
  members: number,
  spent: (name: string, ms: number) => void,
): Case[] {
  const pairs = Array.from({ length: members * TIES_EACH }, (_, n) => [
    Math.floor(n / TIES_EACH),
    (Math.floor(n / TIES_EACH) + 1 + (bits(n, 1) % (members - 1))) % members,
  ]).flat();
  /** Pictures a second on a page, and on the way what its thread did for each. */
  const measured = (name: string, work: (page: Page) => Promise<number>): Case => ({
    name,
    measure: () =>
      onPage(browser, async (page) => {
        const [rate, ms] = await scriptAFrame(page, () => work(page));
        spent(name, ms);
        return rate;
      }),
  });
  const entries = Object.entries(PEERS);
  const peer = ([name, [draw, ...scripts]]: (typeof entries)[number]): Case =>
    measured(name, async (page) => {
      const { width, height } = STAGE;
      await page.setContent(`<div id="stage" style="width:${width}px;height:${height}px"></div>`);
      for (const path of scripts) await page.addScriptTag({ path });
      const net = JSON.stringify({ members, pairs, ...STAGE });
      await page.addScriptTag({ content: `window.next = (${draw})(${net})` });
      return framesASecond(page);
    });
  const own = measured(OWN, (page) => stageAlone(page, address, members, TIES_EACH, STAGE));
  const whole = (name: string, wait: (page: Page) => Promise<void>): Case =>
    measured(name, async (page) => {
      await playLarge(page, address, members, TIES_EACH);
      await wait(page);
      return framesASecond(page, '.stage-canvas');
    });
  const early = whole(EARLY, async () => {});
  return [own, whole(PAGE, settled), early, ...entries.map(peer)];
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
