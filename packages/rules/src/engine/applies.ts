/** Which questions make sense for which form of support. */
import type { Spec } from '@peerspec/language';
import { valueOf } from '../helpers/answers.ts';
import { isMutualAid } from '../helpers/forms.ts';
import type { Form } from './rule.ts';

/** What is asked of peers, and makes no sense where they are the people whom it is for: those are described already, and nobody chooses, trains or pays them. */
const ofHelpersOnly: ReadonlySet<string> = new Set(
  [
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
  ].map((word) => `peers.${word}`),
);

/** What rules do not ask of members who support one another. */
const notOfMembers: ReadonlySet<string> = new Set(['peers.experience-length', 'peers.experience-recency']);

/** Forms in which nobody is given a peer of his own. */
const withoutPairs: readonly Form[] = ['group', 'mutual-aid', 'online-community', 'network', 'on-demand'];

/** Forms in which nobody meets in a group. */
const withoutGroup: readonly Form[] = ['one-to-one', 'online-community', 'network', 'on-demand'];

/** Forms in which members are the peers, or everybody is one: nobody gives hours to others. */
const withoutHours: readonly Form[] = ['mutual-aid', 'online-community', 'network'];

const allButOnline: readonly Form[] = ['one-to-one', 'group', 'mixed', 'circle', 'mutual-aid', 'network', 'on-demand'];

/** Questions that make no sense for every form of support, with the forms for which they make none. */
const senseless: Readonly<Record<string, readonly Form[]>> = {
  'matching.on': withoutPairs,
  'peers.caseload': withoutPairs,
  'peers.hours': withoutHours,
  'peers.selection': ['mutual-aid'],
  'peers.training': ['mutual-aid'],
  'peers.supervision': ['mutual-aid'],
  'contacts.minimum': ['online-community', 'on-demand'],
  'format.group-size': withoutGroup,
  'format.facilitated-by': [...withoutGroup, 'circle'],
  'format.moderated-by': allButOnline,
};

/** Whether a question makes sense for the form of support, and for these peers. */
export const appliesTo = (spec: Spec, path: string): boolean => {
  if (spec.peers.sameAs.state === 'given' && ofHelpersOnly.has(path)) return false;
  if (notOfMembers.has(path) && isMutualAid(spec)) return false;
  const form = valueOf(spec.format.form);
  return form === undefined || senseless[path]?.includes(form) !== true;
};
