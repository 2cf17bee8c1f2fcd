import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { dennis2009, peersForProgress } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'escalation-route-missing',
  section: 'peers',
  severity: 'warning',
  asks: ['implementation.escalation'],
  message: 'Nothing says when, to whom and how fast a peer refers somebody on.',
  unreported: 'when, to whom and how fast a peer referred somebody on',
  why: 'Some problems are not for a peer to solve, and a peer has to know which, and whom to call.',
  remedy: 'Name what must be passed on, to whom, and within what time.',
  when: 'Nothing is written under `escalation` in `implementation`.',
  sources: [peersForProgress, dennis2009],
  bad: 'implementation {\n  // nothing about escalation\n}',
  good: 'implementation {\n  escalation: "same-day call to the feeding team for weight loss or low mood"\n}',
  check: (spec) =>
    ifMissing(spec.implementation.escalation).map((hit) => ({
      ...hit,
      ...(isMutualAid(spec) && {
        message: 'Nothing says where members turn when one of them needs more than the others can give.',
        why: 'Some problems are not for other members to solve, and members have to know which, and whom to call.',
        remedy: 'Say which problems these are, and whom members can call, day or night.',
      }),
    })),
  fix: addAnswer('implementation.escalation'),
};
