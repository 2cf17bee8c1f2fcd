/** What makes somebody a peer here, and what can be asked about it. */
import type { Spec } from '@peerspec/language';
import { notApplicable, valueOf } from './answers.ts';
import { isAbout } from './countries-and-topics.ts';

/** Peers need not have faced the same issue: they are named by others, or chosen for whom they reach or where they live. */
export const isWithoutSameIssue = ({ peers }: Spec): boolean => valueOf(peers.sameIssue) === false || notApplicable(peers.sameIssue);

/** Words by which an experience is told that goes on: to be somewhere now, to live with something. */
const goingOn =
  /\b(?:is|are) (?:still |now |also )?(?:in|at|on)\b|\b(?:is|are) (?:[\w-]+ ){1,3}(?:in|at|of) the same\b|\b(?:lives|living|who live) with\b|\bcurrent(?:ly)?\b|\bnow\b|\bserving\b|\bdetained\b/i;

/** To belong somewhere now: it goes on as well, unless something that is over is told beside it. */
const belonging =
  /\b(?:stud(?:y|ies)|works?|attends?|belongs?|lives?|cares?|caring|serves?) (?:at|in|for|to|on)\b|\battends?\b|\b(?:is|are) (?:an? |the |all )?(?:[\w-]+ ){0,2}(?:students?|pupils?|members?|residents?|prisoners?|carers?|employees?|neighbours?|tenants?)\b/i;
const past = /\b(?:has|have|had|was|were|used to|former|formerly|ex)\b/i;

/** Peers live with a condition that does not pass. */
export const hasLastingCondition = ({ topic, peers }: Spec): boolean =>
  isAbout(topic, 'long-term-conditions') || /\b(?:lives|living|who live) with\b/i.test(valueOf(peers.experience) ?? '');

/** What makes somebody a peer goes on, so that nobody can ask how long ago it was. */
export const isGoingOn = (spec: Spec): boolean => {
  const experience = valueOf(spec.peers.experience) ?? '';
  return (
    valueOf(spec.peers.experienceRecency) === 'current' ||
    hasLastingCondition(spec) ||
    goingOn.test(experience) ||
    (belonging.test(experience) && !past.test(experience))
  );
};
