/** MySpace in 2008: bulletins as a list of titles that stays for days; profiles matter more. */
import type { Platform } from './platform.ts';

export const myspace: Platform = {
  id: 'myspace',
  label: 'MySpace',
  doc: 'Bulletins: a list of titles that stays for days.',
  mechanism: {
    timelineHours: [240, 'inferred: bulletins expired after ten days.'],
    visibilityHalfLife: [1440, 'inferred: a list of titles ages by the day.'],
    scrollBack: [0.05, 'inferred'],
    silencePenalty: [0.3, 'inferred: bulletins are one-way by nature.'],
    burstAllowance: [4, 'inferred'],
    selection: [0.1, 'inferred: of titles few are opened.'],
    repliesInStream: [0, 'inferred'],
    answering: [0.4, 'inferred: comments stand on profiles.'],
    retweets: [0, 'inferred: nothing of the kind in 2008.'],
    friendship: [1, 'inferred: friends are mutual.'],
    resurfaces: [0, 'inferred: bulletins had no threads.'],
    muteRung: [0, 'inferred'],
    stopRung: [0, 'inferred'],
    muteLeak: [0, 'no mute'],
  },
};
