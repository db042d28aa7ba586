/** Words of what is done: the bar, the playback, the keys and the help. */
export const controls = {
  bar: { label: 'Actions', more: 'More' },
  transport: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    toggle: 'Play and pause',
    hour: 'Forward an hour',
    day: 'Forward a day',
    quarter: 'Forward a quarter of an hour',
    restart: 'Restart with the same seed',
    fresh: 'New seed',
    speed: 'Speed',
    speeds: (n: number): string => (n === 0.5 ? '½×' : `${n}×`),
    seed: 'Seed',
    seedHelp: 'The same seed gives the same people and the same dice.',
  },
  keys: {
    ctrl: 'Ctrl',
    alt: 'Alt',
    shift: 'Shift',
    names: {
      ' ': 'Space',
      ArrowLeft: '←',
      ArrowRight: '→',
      Home: 'Home',
      End: 'End',
      Escape: 'Esc',
    },
  },
  present: {
    label: 'Present',
    help: 'Large, for a projector, and back',
    leave: 'Back from the projector',
    keys: 'Space plays and pauses · → an hour on · Home from the start · P or Esc back',
  },
  hint: {
    label: 'For the first time here?',
    words:
      'Watch the friends leave, and the curve fall. Then change something under “What if”: the same people meet it with the same dice.',
    close: 'Got it',
  },
  help: {
    label: 'Help',
    undo: 'Undo what was changed last',
    redo: 'Redo what was undone',
    search: 'Find somebody by name',
    close: 'Close what is open',
    reading: 'How to read the picture',
    sentences: [
      'Each dot is a person, near those they know; the one in the middle writes the posts, and a ring runs out to those who see one.',
      'A dot turns teal as somebody warms to what they read, and amber, then red, as they lose patience; hollow dots no longer listen, and those who left rest at the rim.',
      'Below, the dark curve counts friends and the teal one those who still listen; what lies between are friends in name only.',
    ],
    keys: 'Keys',
  },
};
