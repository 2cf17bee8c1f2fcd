import type { Spec } from '@peerspec/language';
import { missing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dennis2003 } from '../../helpers/sources.ts';

const addSameIssue = addAnswer('peers.same-issue');
const addLength = addAnswer('peers.experience-length');

export const rule: Rule = {
  code: 'peer-experience-kind-unstated',
  section: 'peers',
  severity: 'warning',
  asks: ['peers.same-issue'],
  after: ['peer-definition-missing'],
  message: 'It is not clear whether a peer must have faced the same issue, or only something near to it.',
  unreported: 'whether a peer must have faced the same issue, or only something near to it',
  why: 'To have lived beside a condition is not the same as to have had it, and a day of it is not the same as a year.',
  remedy:
    'State `same-issue: yes` or `no`, name the experience as exactly as you mean it, and give its least extent (`experience-length`).',
  when: 'The experience of the peers is described, and `same-issue` or `experience-length` is missing.',
  sources: [article('Who is a peer?'), dennis2003],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  experience: "is a mother"\n  // nothing about same-issue\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  experience: "has breastfed at least one baby, with some difficulty on the way"\n  same-issue: yes\n}',
  check: ({ peers }: Spec) => {
    if (peers.experience.state !== 'given') return [];
    const { at } = peers.experience;
    if (missing(peers.sameIssue)) return [{ at }];
    return missing(peers.experienceLength)
      ? [
          {
            at,
            message: 'Nothing says how long this experience must have lasted.',
            remedy: 'Give its least extent: `experience-length: at least 3 months`.',
          },
        ]
      : [];
  },
  fix: (spec) => (missing(spec.peers.sameIssue) ? addSameIssue(spec) : addLength(spec)),
};
