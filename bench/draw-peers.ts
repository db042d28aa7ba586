/**
 * What draws a moving network in the browser, each set up by a function that runs there: it puts
 * its picture into `#stage`, and gives what makes the next one (nothing where it goes on by itself).
 */

/** Members and their ties, as pairs of members one after the other. */
export interface Net {
  readonly members: number;
  readonly pairs: readonly number[];
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
}
export type Next = (() => void) | undefined;

/* biome-ignore-start lint/suspicious/noExplicitAny: packages that may not be installed */
declare const d3: any;
declare const ForceGraph: any;
declare const Sigma: any;
declare const graphology: any;
/* biome-ignore-end lint/suspicious/noExplicitAny: packages that may not be installed */

/** d3-force on the page's own thread, and a circle and a line of SVG for each member and tie. */
export function d3WithSvg({ members, pairs, width, height }: Net): Next {
  const nodes = Array.from({ length: members }, () => ({ x: 0, y: 0 }));
  const links = Array.from({ length: pairs.length / 2 }, (_, n) => ({
    source: pairs[2 * n] as unknown as { x: number; y: number },
    target: pairs[2 * n + 1] as unknown as { x: number; y: number },
  }));
  const simulation = d3
    .forceSimulation(nodes)
    .stop()
    .alphaDecay(0)
    .force('link', d3.forceLink(links))
    .force('charge', d3.forceManyBody())
    .force('center', d3.forceCenter(width / 2, height / 2));
  const svg = d3.select('#stage').append('svg').attr('width', width).attr('height', height);
  const line = svg.selectAll('line').data(links).join('line').attr('stroke', '#999');
  const circle = svg.selectAll('circle').data(nodes).join('circle').attr('r', 3);
  type Spot = (typeof nodes)[number];
  type Link = (typeof links)[number];
  return () => {
    simulation.tick();
    line.attr('x1', ({ source }: Link) => source.x).attr('y1', ({ source }: Link) => source.y);
    line.attr('x2', ({ target }: Link) => target.x).attr('y2', ({ target }: Link) => target.y);
    circle.attr('cx', ({ x }: Spot) => x).attr('cy', ({ y }: Spot) => y);
  };
}

/** Its own layout and canvas; it makes its pictures by itself. */
export function forceGraph({ members, pairs, width, height }: Net): Next {
  const nodes = Array.from({ length: members }, (_, id) => ({ id }));
  const links = Array.from({ length: pairs.length / 2 }, (_, n) => ({
    source: pairs[2 * n],
    target: pairs[2 * n + 1],
  }));
  new ForceGraph(document.querySelector('#stage'))
    .width(width)
    .height(height)
    .cooldownTime(Number.POSITIVE_INFINITY)
    .d3AlphaDecay(0)
    .graphData({ nodes, links });
  return undefined;
}

/** WebGL; without a layout of its own, members move by arithmetic. */
export function sigma({ members, pairs }: Net): Next {
  const graph = new graphology.MultiGraph();
  const place = (a: number, time: number) => ({
    x: Math.cos(a) * a + Math.cos(time + a),
    y: Math.sin(a) * a + Math.sin(time + a),
  });
  for (let a = 0; a < members; a++) graph.addNode(a, { ...place(a, 0), size: 3, color: '#333' });
  for (let n = 0; n < pairs.length; n += 2) graph.addEdge(pairs[n], pairs[n + 1]);
  const renderer = new Sigma(graph, document.querySelector('#stage'));
  let time = 0;
  return () => {
    time += 0.1;
    graph.updateEachNodeAttributes((key: string, node: object) => {
      return { ...node, ...place(Number(key), time) };
    });
    renderer.refresh();
  };
}
