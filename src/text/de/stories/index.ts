/** The shipped scenarios in German, by id: a file a scenario, a line here. */
import type { Stories } from '../../stories.ts';
import { aBurstOnTheProfile } from './a-burst-on-the-profile.ts';
import { addingToAdvertise } from './adding-to-advertise.ts';
import { broadcastingToNoOne } from './broadcasting-to-no-one.ts';
import { doAsTheyDo } from './do-as-they-do.ts';
import { elsewhere } from './elsewhere.ts';
import { halfByTuesday } from './half-by-tuesday.ts';
import { howManyLinks } from './how-many-links.ts';
import { knownForIt } from './known-for-it.ts';
import { listenFirst } from './listen-first.ts';
import { popularPeople } from './popular-people.ts';
import { sameLinkWarmerReader } from './same-link-warmer-reader.ts';
import { sixAtOnce } from './six-at-once.ts';
import { sixteenAnswersAPost } from './sixteen-answers-a-post.ts';
import { threeWaysToBeFound } from './three-ways-to-be-found.ts';
import { trustBringsBusiness } from './trust-brings-business.ts';
import { twentyFourAnswersAPost } from './twenty-four-answers-a-post.ts';
import { twitterShrugs } from './twitter-shrugs.ts';
import { usefulOrNot } from './useful-or-not.ts';
import { wakingUp } from './waking-up.ts';

export const STORIES: Stories = {
  'a-burst-on-the-profile': aBurstOnTheProfile,
  'adding-to-advertise': addingToAdvertise,
  'broadcasting-to-no-one': broadcastingToNoOne,
  'do-as-they-do': doAsTheyDo,
  elsewhere,
  'half-by-tuesday': halfByTuesday,
  'how-many-links': howManyLinks,
  'known-for-it': knownForIt,
  'listen-first': listenFirst,
  'popular-people': popularPeople,
  'same-link-warmer-reader': sameLinkWarmerReader,
  'six-at-once': sixAtOnce,
  'sixteen-answers-a-post': sixteenAnswersAPost,
  'three-ways-to-be-found': threeWaysToBeFound,
  'trust-brings-business': trustBringsBusiness,
  'twenty-four-answers-a-post': twentyFourAnswersAPost,
  'twitter-shrugs': twitterShrugs,
  'useful-or-not': usefulOrNot,
  'waking-up': wakingUp,
};
