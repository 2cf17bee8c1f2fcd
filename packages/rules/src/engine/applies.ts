/** Which questions make sense for which form of support. */
import type { Spec } from '@peerspec/language';
import { valueOf } from '../helpers/answers.ts';

/** Questions that make no sense for every form of support. */
const applies: Readonly<Record<string, (spec: Spec) => boolean>> = {
  'matching.on': (spec) => valueOf(spec.format.form) !== 'group',
  'peers.caseload': (spec) => valueOf(spec.format.form) !== 'group',
  'format.group-size': (spec) => valueOf(spec.format.form) !== 'one-to-one',
  'format.facilitated-by': (spec) => valueOf(spec.format.form) !== 'one-to-one',
};

/** Whether a question makes sense for the form of support. */
export const appliesTo = (spec: Spec, path: string): boolean => applies[path]?.(spec) !== false;
