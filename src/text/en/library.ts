/** The library of scenarios, files, links and what is kept: their words in English. */

const times = (held: number, of: number): string => `held in ${held} of ${of}`;

export const libraryText = {
  library: {
    open: 'Scenarios',
    openHelp: 'All scenarios that come with the page, each with its curve and its verdict',
    title: 'Scenarios',
    file: 'Open a file…',
    hint: 'Or drop a scenario file anywhere on the page.',
    kinds: { S: 'What happened', C: 'What is said about it', X: 'And what if…' } as Readonly<
      Record<string, string>
    >,
    here: 'open now',
    counter: (words: string): string => `Dashed: ${words}`,
    curve: (friends: number, end: number, listening: number): string =>
      `${friends} friends at the start, ${end} at the end, ${listening} of them listening`,
    verdict: (claims: number, held: number, of: number): string =>
      claims === 1
        ? `Its claim ${times(held, of)} runs`
        : `Each of its ${claims} claims held in at least ${held} of ${of} runs`,
    claim: (held: number, of: number, low: number, high: number): string =>
      `${times(held, of)}; 95 % interval ${Math.round(100 * low)} to ${Math.round(100 * high)} %`,
    made: (seeds: number, version: string): string =>
      `Computed with engine ${version} over ${seeds} ${seeds === 1 ? 'seed' : 'seeds'} each; the curves are of seed 1.`,
  },
  files: {
    edit: 'Edit',
    editHelp: 'Shows the file of this scenario, to be edited',
    save: 'Save',
    saveHelp: 'Saves this scenario, with your changes, as a file',
    leftOut: (labels: readonly string[]): string =>
      `The file is saved without ${labels.join(', ')}: a scenario states no constants of the model or the platform. A link keeps them.`,
    tooLarge: (name: string, megabytes: string, most: number): string =>
      `${name}: ${megabytes} MB; expected a scenario of at most ${most} MB`,
    unreadable: (name: string): string => `${name}: cannot be read; expected a file in UTF-8`,
    one: (n: number): string => `${n} files; expected one scenario at a time`,
    drop: 'Drop the scenario file to open it',
    title: 'Edit the scenario',
    help: 'The file of this scenario, with your changes in it. What you write is checked as you type; nothing happens until you apply it.',
    textarea: 'The scenario as JSON',
    fine: 'No problems.',
    problems: (n: number): string => `${n} ${n === 1 ? 'problem' : 'problems'}`,
    apply: 'Apply',
    again: 'Undo all edits',
    edited: 'edited.json',
  },
  share: {
    button: 'Share',
    buttonHelp: 'Copies a link that opens this, with your changes and this seed',
    copied: 'The link is copied.',
    here: 'This is the link:',
    tooLong: 'This scenario is too large for a link. Save it as a file instead.',
    link: 'Link',
    long: (kilobytes: number, megabytes: number, levels: number): string =>
      `The link holds more than the ${kilobytes} kB, ${megabytes} MB unpacked and ${levels} levels of nesting that a link may have; a file can hold it.`,
    damaged: 'The link is damaged: the part after # cannot be read. Was it copied whole?',
    version: (made: string, here: string): string =>
      `This link was made with version ${made}; this is ${here}. The numbers may differ.`,
    fromLink: 'link',
    full: 'Open the whole page',
  },
  kept: {
    offer: (title: string): string => `Last time you had open: ${title}.`,
    resume: 'Go on from there',
    dismiss: 'Dismiss',
    parted: (made: string, here: string): string =>
      `Not to the last bit what was here before: kept with version ${made}, opened with ${here}.`,
    none: 'not saved: the browser’s storage is full or blocked',
  },
} as const;
