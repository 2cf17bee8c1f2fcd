import type { Spec } from '@peerspec/language';
import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import { isGoingOn, isWithoutSameIssue } from '../../helpers/peers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, superb2021 } from '../../helpers/sources.ts';

/** The experience is one that can lie behind a peer: not one of members among themselves, nor one that lasts, nor none. */
const isPast = (spec: Spec): boolean => !isMutualAid(spec) && !isGoingOn(spec) && !isWithoutSameIssue(spec);

export const rule: Rule = {
  code: 'peer-recency-unstated',
  section: 'peers',
  severity: 'warning',
  asks: ['peers.experience-recency'],
  within: 'peers',
  after: ['peer-definition-missing'],
  waits: 'How long ago something was can be asked once it is said what it was.',
  message: 'Nothing says how long ago a peer lived through this, or that it goes on.',
  unreported: 'how long ago a peer lived through this, or whether it goes on',
  why: 'How recent it is affects how credible a peer is, and how safe the work is for them.',
  remedy:
    'Give a span, such as `experience-recency: 1 to 5 years`, or `experience-recency: current` where it goes on; where it does not matter, `not-applicable because "…"`.',
  when: 'The experience of the peers is described, and nothing is written under `experience-recency`.',
  quiet:
    'It asks nothing of members of mutual aid, of peers who live with a long-term condition or whose experience goes on (“is in the same prison”, “lives with”), and of those who need not have faced the same issue (`same-issue: no`). Elsewhere, where it does not matter, say so: `not-applicable because "…"`.',
  sources: [article('Who is a peer?'), superb2021],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  // nothing about experience-recency\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  experience-recency: within 5 years\n}',
  check: (spec) => ifMissing(spec.peers.experienceRecency).filter(() => isPast(spec)),
  fix: addAnswer('peers.experience-recency'),
};
