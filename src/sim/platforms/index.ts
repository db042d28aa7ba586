/** All platforms: one file and one line each. */
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { myspace } from './myspace.ts';
import type { Platform } from './platform.ts';
import { plurk } from './plurk.ts';
import { twitter } from './twitter.ts';

export const PLATFORMS: readonly Platform[] = [plurk, twitter, facebook, linkedin, myspace];
