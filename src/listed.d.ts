/** What the build tells about the shipped scenarios (vite.config.ts). */
declare module 'virtual:scenarios' {
  const listed: readonly { readonly id: string; readonly title: string; readonly row: string }[];
  export default listed;
}
