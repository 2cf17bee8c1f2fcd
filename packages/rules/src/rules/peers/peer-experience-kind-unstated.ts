import type { Spec } from '@peerspec/language';
import { missing, unsaid } from '../../helpers/answers.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import { hasLastingCondition, isGoingOn, isWithoutSameIssue } from '../../helpers/peers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dennis2003 } from '../../helpers/sources.ts';

/** Words by which the experience is to have been helped: it was once or several times, and has no length. */
const helped =
  /\b(?:has|have|had)(?: \w+)? (?:used|attended|received|been (?:admitted|treated|supported|referred|seen|a (?:patient|client|service user))|had (?:contact|treatment|care|help|therapy))\b/i;

const addSameIssue = addAnswer('peers.same-issue');
const addLength = addAnswer('peers.experience-length');

export const rule: Rule = {
  code: 'peer-experience-kind-unstated',
  section: 'peers',
  severity: 'warning',
  asks: ['peers.same-issue'],
  after: ['peer-definition-missing'],
  waits: 'What exactly the experience is can be asked once one is named.',
  message: 'It is not clear whether a peer must have faced the same issue, or only something near to it.',
  unreported: 'whether a peer must have faced the same issue, or only something near to it',
  why: 'To have lived beside a condition is not the same as to have had it, and a day of it is not the same as a year.',
  remedy:
    'State `same-issue: yes` or `no`, name the experience as exactly as you mean it, and give its least extent (`experience-length`).',
  when: 'The experience of the peers is described, and `same-issue` is missing. Where only `experience-length` is, it is an info: many experiences have no length.',
  quiet:
    'How long it lasted is not asked of members of mutual aid, of peers who are in the same place now, whose experience goes on (`experience-recency: current`) or who have used the same services, and of those who need not have faced the same issue (`same-issue: no`).',
  sources: [article('Who is a peer?'), dennis2003],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  experience: "is a mother"\n  // nothing about same-issue\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  experience: "has breastfed at least one baby, with some difficulty on the way"\n  same-issue: yes\n}',
  check: (spec: Spec) => {
    const { peers } = spec;
    if (peers.experience.state !== 'given') return [];
    const { at } = peers.experience;
    if (missing(peers.sameIssue)) return [{ at }];
    if (!unsaid(peers.experienceLength) || isMutualAid(spec) || isWithoutSameIssue(spec)) return [];
    const isLasting = hasLastingCondition(spec);
    if (!isLasting && (isGoingOn(spec) || helped.test(peers.experience.value))) return [];
    return [
      {
        at,
        severity: 'info',
        message: isLasting
          ? 'Nothing says how long peers must have lived with it.'
          : 'Nothing says how long this experience must have lasted.',
        remedy:
          'Give its least extent: `experience-length: at least 3 months`; or, where it makes no difference, `not-applicable because "…"`.',
      },
    ];
  },
  fix: (spec) => (missing(spec.peers.sameIssue) ? addSameIssue(spec) : addLength(spec)),
};
