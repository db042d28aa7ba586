/** Words of the panel: what can be changed, what a change does, and the way back. */
export const panel = {
  title: 'What if…',
  question: (account: string): string => `What if ${account} had…`,
  folders: {
    strategy: 'Strategy',
    platform: 'Platform',
    population: 'Population',
    model: 'Model constants',
  },
  choices: { strategy: 'Way of posting', platform: 'Network' },
  chooses: {
    strategy: 'Starts the run again with the same dice, and another way of posting.',
    platform: 'Starts the run again with the same dice, on another network.',
  },
  own: (label: string): string => `${label} (as it was)`,
  unread: 'This way of posting does not use it.',
  warning:
    'These numbers were calibrated together and are the same for every story. Change one, and what was held against published figures no longer holds.',
  badge: 'Model constants changed: the calibration does not hold',
  restarts: 'Starts the run again with the same dice.',
  live: 'Takes effect at once.',
  note: 'Same people, same dice: only your change differs. ↻ starts the run again.',
  restarted: 'Started again with the same people and dice.',
  patched: (at: string): string =>
    `In force from ${at} on. Restart to apply it from the beginning.`,
  event: (at: string, words: string): string => `${at}: ${words} The sliders show it.`,
  undo: 'Undo',
  redo: 'Redo',
  resetOne: (label: string, value: number): string => `Reset ${label} to ${value}`,
  resetFolder: (n: number): string => `Reset ${n}`,
  resetFolderLong: (n: number, folder: string): string =>
    `${folder}: reset ${n === 1 ? 'one change' : `${n} changes`}`,
  resetAll: 'Reset all',
  changed: (n: number): string => `${n} changed`,
  source: (source: string): string => `Source: ${source}`,
  off: 'off',
  tries: 'What to try next',
};
