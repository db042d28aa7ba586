/** What the build tells about the shipped scenarios (vite.config.ts). */
declare module 'virtual:scenarios' {
  const listed: readonly { readonly id: string; readonly title: string; readonly row: string }[];
  export default listed;
}

declare module 'virtual:cards' {
  interface Named {
    readonly id: string;
    readonly text: string;
  }
  const cards: readonly {
    readonly id: string;
    readonly title: string;
    readonly story: string;
    readonly rows: readonly string[];
    readonly claims: readonly Named[];
    readonly runs: readonly Named[];
  }[];
  export default cards;
}
