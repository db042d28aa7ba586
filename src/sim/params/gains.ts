/** How people find each other, what a profile must show, and how they forgive. Constants of the model. */
import type { Row } from './row.ts';
import { real, share } from './row.ts';
import { POST } from './source.ts';

export const GAINS = {
  discovery: share({
    scope: 'model',
    apply: 'live',
    default: 0.0004,
    step: 0.0001,
    label: 'Finding people',
    doc: 'Chance that a reader who sees somebody new in a thread looks at the profile in earnest.',
    source: `inferred; direction from ${POST}, S4 and S5: being seen in threads brings friends.`,
  }),
  reunion: share({
    scope: 'model',
    apply: 'live',
    default: 0.007,
    step: 0.001,
    label: 'Finding people again',
    doc: 'The same chance for somebody whom the reader had muted or left, and has forgiven.',
    source: 'inferred; E11: reformed offenders are taken back.',
  }),
  profileBurst: share({
    scope: 'model',
    apply: 'live',
    default: 0.3,
    label: 'A burst on the profile',
    doc: 'Factor on the acceptance of somebody whose profile shows a burst within the last day.',
    source: `${POST}, C6: halves it at least.`,
  }),
  reputationWeight: real({
    scope: 'model',
    apply: 'live',
    default: 6,
    min: 0,
    max: 50,
    step: 0.5,
    label: 'What is said of somebody',
    doc: 'Acceptance is divided by (1 + this x share of listeners lately lost for annoyance).',
    source: `inferred; direction from ${POST}, C3.`,
  }),
  followBack: share({
    scope: 'model',
    apply: 'live',
    default: 0.5,
    label: 'Following back',
    doc: 'Chance that somebody who is followed follows back, where ties are one-way.',
    source: 'E8: pair reciprocity of 43 to 65 % inside communities.',
  }),
  acceptance: share({
    scope: 'model',
    apply: 'live',
    default: 0.8,
    label: 'Accepting a request',
    doc: 'Chance that somebody who is asked accepts a profile that has nothing against it.',
    source:
      'Boshmaf et al. 2011 (V2): 19 % of requests by strangers accepted, 59 % with friends in common; a newcomer’s appeal of one half gives 40 %.',
  }),
  forgiveness: share({
    scope: 'model',
    apply: 'live',
    default: 0.35,
    label: 'Forgiven below',
    doc: 'Somebody who left considers coming back when annoyance has faded below this share of tolerance.',
    source: 'EVIDENCE E11: reformed offenders are taken back; the value is inferred.',
  }),
} as const satisfies Record<string, Row<'model'>>;
