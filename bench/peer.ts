/** The peers: packages of `bench/package.json`, installed by the command and known to nobody else. */

/** Loads a peer. By a name that bundlers and checkers do not follow: it may not be installed. */
export const peer = <T>(name: string): Promise<T> => import(/* @vite-ignore */ name);
