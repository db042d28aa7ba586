/** All facts, in the order of the evidence. A new one is a file and a line here. */
import type { Fact } from '../fact.ts';
import { e1 } from './e1.ts';
import { e2 } from './e2.ts';
import { e3 } from './e3.ts';
import { e4 } from './e4.ts';
import { e5 } from './e5.ts';
import { e6 } from './e6.ts';
import { e7 } from './e7.ts';
import { e8 } from './e8.ts';
import { e9 } from './e9.ts';
import { e10 } from './e10.ts';
import { e11 } from './e11.ts';
import { e12 } from './e12.ts';

export const FACTS: readonly Fact[] = [e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12];
