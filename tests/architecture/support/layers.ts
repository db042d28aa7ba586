// Who may import whom, as one table. `sim` <- `agents` <- `model` <- `ensemble`, `counterfactual`
// <- `workers`, `headless` <- page; `sim` (tables and types) <- `viz` <- page; `stats` <- whoever
// counts. A new folder of src/ needs a row here.

/** A part of src/ and what it may see. */
export interface Layer {
  name: string;
  /** Which files belong to it; the first row that matches counts. */
  files: RegExp;
  /** Layers it may import anything of. */
  values: readonly string[];
  /** Layers it may import types of, and values of the tables among their files. */
  types?: readonly string[];
  packages: RegExp;
  /** Other layers may import this file of it only. */
  entry?: string;
}

/** Engine files that are tables: what the views may import values of. Tables import only tables. */
export const TABLES =
  /^src\/sim\/(params(\/.+)?|calendar|frame|legible|limits|metrics|scenario\/types)\.ts$/;

const ENGINE_PACKAGES = /^(seedrandom|zod|zod\/mini|@stdlib\/.+)$/;

const LAYERS: readonly Layer[] = [
  {
    name: 'platforms',
    // platform.ts is the engine's side of the contract and names no platform: it belongs to sim.
    files: /^src\/sim\/platforms\/(?!platform\.ts$)/,
    values: ['platforms', 'sim'],
    packages: ENGINE_PACKAGES,
    entry: 'src/sim/platforms/index.ts',
  },
  { name: 'sim', files: /^src\/sim\//, values: ['sim'], packages: ENGINE_PACKAGES },
  {
    name: 'agents',
    files: /^src\/agents\//,
    values: ['agents', 'sim'],
    packages: ENGINE_PACKAGES,
  },
  {
    name: 'model',
    files: /^src\/(model|read-scenario)\.ts$/,
    values: ['model', 'sim', 'agents', 'platforms', 'data'],
    packages: ENGINE_PACKAGES,
  },
  // What is counted over seeds: arithmetic that knows nothing of what is counted.
  { name: 'stats', files: /^src\/stats\//, values: ['stats'], packages: /^$/ },
  {
    name: 'ensemble',
    files: /^src\/ensemble\//,
    values: ['ensemble', 'model', 'sim'],
    packages: /^$/,
  },
  {
    // No page, no Node: the page's worker and the command line ask the same questions.
    name: 'counterfactual',
    files: /^src\/counterfactual\//,
    values: ['counterfactual', 'model', 'sim'],
    packages: /^$/,
  },
  {
    name: 'text',
    files: /^src\/text\//,
    values: ['text'],
    types: ['sim', 'counterfactual'],
    packages: /^$/,
  },
  // Forces of a layout on flat arrays: physics that knows nobody. Of d3 its types only.
  { name: 'forces', files: /^src\/forces\//, values: ['forces'], packages: /^d3$/ },
  {
    name: 'workers',
    files: /^src\/workers\//,
    values: ['workers', 'forces', 'ensemble', 'counterfactual', 'model', 'agents', 'sim', 'data'],
    packages: /^(comlink|d3|d3-force)$/,
  },
  {
    name: 'headless',
    files: /^src\/headless\//,
    values: [
      'headless',
      'ensemble',
      'counterfactual',
      'stats',
      'model',
      'agents',
      'platforms',
      'sim',
      'text',
      'data',
    ],
    packages: /^(node:.+|comlink|comlink\/.+|hyparquet-writer)$/,
  },
  {
    name: 'viz',
    files: /^src\/viz\//,
    values: ['viz', 'stats', 'text'],
    types: ['sim', 'ensemble', 'counterfactual', 'workers'],
    packages: /^(d3|d3-.+|lil-gui)$/,
  },
  {
    // Addresses, links and what is kept: states as text, and back. Draws nothing.
    name: 'share',
    files: /^src\/share\//,
    values: ['share'],
    types: ['sim', 'workers', 'page'],
    packages: /^$/,
  },
  {
    name: 'page',
    files: /^src\/[^/]+$/,
    values: ['page', 'viz', 'share', 'stats', 'text', 'workers', 'data'],
    types: ['sim', 'ensemble', 'model'],
    packages:
      /^(comlink|d3|lil-gui|zod|zod\/mini|@fontsource-variable\/.+|virtual:(scenarios|cards))$/,
  },
  // Nothing to import from; here so that the rows above can name it.
  { name: 'data', files: /^(scenarios|src\/data)\/.+\.json$/, values: [], packages: /^$/ },
];

/** The layer a file belongs to, by its path from the root of the repository. */
export function layerOf(file: string): Layer | undefined {
  return LAYERS.find((layer) => layer.files.test(file));
}
