/**
 * Facebook in 2008: a news feed that picks from what friends do. One can see less of a friend
 * without ending the friendship.
 */
import type { Platform } from './platform.ts';

export const facebook: Platform = {
  id: 'facebook',
  label: 'Facebook',
  doc: 'A feed that picks from what friends post.',
  mechanism: {
    timelineHours: [48, 'inferred: the feed reached back a day or two.'],
    visibilityHalfLife: [360, 'inferred: ranked, so slower than a stream.'],
    scrollBack: [0.1, 'inferred'],
    silencePenalty: [0.5, 'inferred: between Twitter and Plurk.'],
    burstAllowance: [3, 'SOURCE C6'],
    selection: [0.2, 'inferred: the feed showed a small part of what friends did.'],
    repliesInStream: [0, 'inferred: comments stay under the post.'],
    answering: [0.6, 'inferred: comments beneath a post.'],
    retweets: [0, 'inferred: nothing of the kind in 2008.'],
    friendship: [1, 'inferred: friendship is mutual.'],
    resurfaces: [1, 'inferred: a comment of a friend brings a post up again.'],
    muteRung: [0, 'inferred'],
    stopRung: [1, 'EVIDENCE, ranges: hide against unlike.'],
    muteLeak: [0, 'no mute'],
  },
};
