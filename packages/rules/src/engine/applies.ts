/** Which questions make sense for which form of support. */
import type { Spec } from '@peerspec/language';
import { valueOf } from '../helpers/answers.ts';

/** What is asked of peers, and makes no sense where they are the people whom it is for: those are described already, and nobody chooses, trains or pays them. */
const ofHelpersOnly = [
  'position',
  'experience',
  'same-issue',
  'experience-length',
  'experience-recency',
  'selection',
  'training',
  'rolling-training',
  'philosophy',
  'approach',
  'supervision',
  'reward',
  'number',
  'hours',
  'caseload',
];

const areHelpers = ({ peers }: Spec): boolean => peers.sameAs.state !== 'given';

/** Questions that make no sense for every form of support. */
const applies: Readonly<Record<string, (spec: Spec) => boolean>> = {
  ...Object.fromEntries(ofHelpersOnly.map((word) => [`peers.${word}`, areHelpers])),
  'matching.on': (spec) => valueOf(spec.format.form) !== 'group',
  'peers.caseload': (spec) => areHelpers(spec) && valueOf(spec.format.form) !== 'group',
  'format.group-size': (spec) => valueOf(spec.format.form) !== 'one-to-one',
  'format.facilitated-by': (spec) => valueOf(spec.format.form) !== 'one-to-one',
};

/** Whether a question makes sense for the form of support. */
export const appliesTo = (spec: Spec, path: string): boolean => applies[path]?.(spec) !== false;
