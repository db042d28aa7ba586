/** All platforms: one file and one line each. */
import type { Platform } from './platform.ts';
import { plurk } from './plurk.ts';

export const PLATFORMS: readonly Platform[] = [plurk];
