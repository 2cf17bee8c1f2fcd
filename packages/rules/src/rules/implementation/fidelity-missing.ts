import { ifMissing, valueOf } from '../../helpers/answers.ts';
import { capturedBy } from '../../helpers/evaluation.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isWithoutProvider } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { carroll2007, gillard2021, tidier } from '../../helpers/sources.ts';
import { stageOf } from '../../engine/strictness.ts';

export const rule: Rule = {
  code: 'fidelity-missing',
  section: 'implementation',
  severity: 'warning',
  asks: ['implementation.fidelity'],
  within: 'implementation',
  waits: 'Where `implementation` is not begun, one message asks for all of it, this question among the rest.',
  message: 'Nobody will check whether support is given as described.',
  unreported: 'whether anybody checked that support was given as described',
  why: 'Without a check, support that was never given as meant looks like an idea that failed.',
  remedy: 'Say who checks what is done and whether it keeps to the principles of peer support, how, and how often.',
  when: 'Nothing is written under `fidelity` in `implementation`, and no study captures it.',
  quiet:
    'A study that captures `fidelity` is such a check. A published intervention may report instead how far it was given as described. Members of mutual aid answer to nobody for it.',
  sources: [tidier('11'), carroll2007, gillard2021],
  bad: [
    'implementation {',
    '  // nothing about fidelity',
    '}',
    'evaluation {',
    '  study Process "talks with mothers, volunteers and midwives" {',
    '    design: process',
    '    asks: "how did it come about?"',
    '    captures: experience, mechanisms, context, unintended, peers',
    '    guards-against: TooFewVolunteers',
    '  }',
    '}',
  ].join('\n'),
  good: 'implementation {\n  fidelity: "one recorded call per volunteer and quarter, rated by the supervisor"\n}',
  check: (spec) => {
    const reported = stageOf(spec) === 'published' && valueOf(spec.delivered.fidelity) !== undefined;
    return isWithoutProvider(spec) || reported || capturedBy(spec).has('fidelity') ? [] : ifMissing(spec.implementation.fidelity);
  },
  fix: addAnswer('implementation.fidelity'),
};
