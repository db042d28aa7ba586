/**
 * Twitter in 2008: one stream, newest first, gone within minutes. Following is one way; there is no
 * mute, and a response to somebody lands in the streams of all who follow its author.
 */
import type { Platform } from './platform.ts';

export const twitter: Platform = {
  id: 'twitter',
  label: 'Twitter',
  doc: 'One stream, newest first; replies land in it too.',
  mechanism: {
    timelineHours: [24, 'inferred: nobody scrolls back further.'],
    visibilityHalfLife: [22, 'EVIDENCE E6: half of a tweet’s engagement within 18 to 30 minutes.'],
    scrollBack: [0.02, 'inferred: hardly anybody scrolls back in a stream.'],
    silencePenalty: [0.2, 'EVIDENCE, ranges: 0.2 (0 to 0.4) against 1.0 on Plurk.'],
    burstAllowance: [
      4,
      'inferred: in a stream the posts of others come between; EVIDENCE: patience starts to go at the 4th post.',
    ],
    selection: [1, 'inferred: the stream of 2008 showed every tweet.'],
    repliesInStream: [1, 'SOURCE S8; EVIDENCE: other people’s conversations are disliked most.'],
    answering: [
      1,
      'EVIDENCE E4, E5: 31 % of tweets are replies, 23 % get one; there are no threads (SOURCE S8).',
    ],
    retweets: [0.25, 'EVIDENCE E5: 29 % get any reaction, 23 % a reply.'],
    friendship: [0, 'SOURCE S7: following is one way.'],
    resurfaces: [0, 'SOURCE S8: one continuous stream without threads.'],
    muteRung: [0, 'inferred: Twitter had no mute before 2014.'],
    stopRung: [0, 'inferred: to stop following is to leave.'],
    muteLeak: [0, 'no mute'],
  },
};
