import { valueOf } from '../../helpers/answers.ts';
import { capturedBy, capturesMore } from '../../helpers/evaluation.ts';
import { addCapture } from '../../helpers/captures.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, renfrew2012 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'experience-absent',
  section: 'outcomes',
  severity: 'warning',
  after: ['process-evaluation-missing'],
  waits: 'A study of the process would ask people, and is asked for as a whole first.',
  message: 'No study asks people how they experienced the support.',
  why: 'Only those who were offered it can say what was helpful, what was not, and why some stayed away.',
  remedy: 'Let a study capture `experience`, of those who took it up and of those who did not.',
  when: 'Studies are described, and none of them captures `experience` or is qualitative.',
  sources: [article('Towards better interpretation'), renfrew2012],
  bad: [
    'evaluation {',
    '  study Process "visits by the co-ordinator" {',
    '    design: process',
    '    asks: "how did it come about?"',
    '    captures: fidelity, mechanisms, context, unintended, peers',
    '    guards-against: TooFewVolunteers',
    '  }',
    '}',
  ].join('\n'),
  good: [
    'evaluation {',
    '  study Process "talks with mothers, volunteers and midwives" {',
    '    design: process',
    '    asks: "how did it come about?"',
    '    captures: fidelity, experience, mechanisms, context, unintended, peers',
    '    guards-against: TooFewVolunteers',
    '  }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const { studies, at } = { studies: spec.evaluation.studies.items, at: spec.evaluation.at };
    const asked = capturedBy(spec).has('experience') || studies.some(({ design }) => valueOf(design) === 'qualitative');
    return asked || studies.length === 0 || capturesMore(spec) ? [] : [{ at }];
  },
  fix: addCapture('experience', ['process', 'realist']),
};
