/** LinkedIn in 2008: contacts, and a digest of network updates that few read every day. */
import type { Platform } from './platform.ts';

export const linkedin: Platform = {
  id: 'linkedin',
  label: 'LinkedIn',
  doc: 'Contacts and a digest of their updates.',
  mechanism: {
    timelineHours: [168, 'inferred: the digest covers a week.'],
    visibilityHalfLife: [2880, 'inferred: a digest hardly ages.'],
    scrollBack: [0, 'inferred'],
    silencePenalty: [0.1, 'inferred: nobody expects conversation in a digest.'],
    burstAllowance: [6, 'inferred: a digest folds the updates of one contact.'],
    selection: [0.05, 'inferred: a handful of updates a week is shown.'],
    repliesInStream: [0, 'inferred'],
    answering: [0.3, 'inferred: few answered in groups.'],
    retweets: [0, 'inferred: nothing of the kind in 2008.'],
    friendship: [1, 'inferred: contacts are mutual.'],
    resurfaces: [0, 'inferred: no threads.'],
    muteRung: [0, 'inferred'],
    stopRung: [1, 'inferred: updates of a contact could be hidden.'],
    muteLeak: [0, 'no mute'],
  },
};
