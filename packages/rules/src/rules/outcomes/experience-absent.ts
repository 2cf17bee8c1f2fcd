import type { Outcome } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { capturedBy, capturesMore } from '../../helpers/evaluation.ts';
import { addCapture } from '../../helpers/captures.ts';
import { wordsOf } from '../../helpers/name-words.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, renfrew2012 } from '../../helpers/sources.ts';

/** By what an author calls an outcome: what people think of the support is asked of them already. */
const opinion: ReadonlySet<string> = new Set(['satisfaction', 'satisfied', 'experience', 'experienced', 'acceptability']);

const isOpinion = ({ name = '' }: Outcome): boolean => wordsOf(name).some((word) => opinion.has(word));

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
  quiet: 'An outcome that is called by satisfaction, experience or acceptability asks people already.',
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
    return asked || spec.outcomes.changes.items.some(isOpinion) || studies.length === 0 || capturesMore(spec) ? [] : [{ at }];
  },
  fix: addCapture('experience', ['process', 'realist']),
};
