/**
 * Plurk in 2008: a timeline of a day with threaded conversations. A thread comes up again when
 * somebody answers in it. Friends can be muted thread by thread, no longer followed, or dropped.
 */
import type { Platform } from './platform.ts';

export const plurk: Platform = {
  id: 'plurk',
  label: 'Plurk',
  doc: 'A timeline of 24 hours whose threads come up again when answered.',
  mechanism: {
    timelineHours: [24, 'SOURCE C13: posts clog the timeline for 24 hours.'],
    visibilityHalfLife: [180, 'EVIDENCE, ranges: 60 to 180 minutes.'],
    scrollBack: [0.5, 'inferred: the timeline shows a whole day at a glance (SOURCE C13).'],
    silencePenalty: [1.4, 'EVIDENCE, ranges: 1.0 (0.5 to 1.5) against 0.2 on Twitter.'],
    burstAllowance: [3, 'SOURCE C6; EVIDENCE: patience starts to go at the 4th post.'],
    selection: [1, 'inferred: the timeline showed every post.'],
    repliesInStream: [0, 'SOURCE S8: responses nest in the thread.'],
    answering: [1, 'the measure: the thread stands open beneath the post (SOURCE S8).'],
    retweets: [0, 'inferred: nothing of the kind in 2008.'],
    friendship: [1, 'EVIDENCE E11: friends are mutual; fans listen one way.'],
    resurfaces: [1, 'SOURCE C13, S8: threads with mutual friends in them come up again.'],
    muteRung: [1, 'EVIDENCE E11 (plurkiverse.com, June 2008).'],
    stopRung: [1, 'EVIDENCE E11 (plurkiverse.com, June 2008).'],
    muteLeak: [
      0.6,
      'inferred: Plurk mutes a thread, not a person (E11), so each new post is met once.',
    ],
  },
};
