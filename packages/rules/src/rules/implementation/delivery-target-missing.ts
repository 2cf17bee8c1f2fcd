import { missing, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, carroll2007, superb2021 } from '../../helpers/sources.ts';
import { stageOf } from '../../engine/strictness.ts';

export const rule: Rule = {
  code: 'delivery-target-missing',
  section: 'implementation',
  severity: 'warning',
  asks: ['implementation.minimum-received'],
  within: 'implementation',
  waits: 'Where `implementation` is not begun, one message asks for all of it, this question among the rest.',
  message: 'Nothing says how much of the planned support must really happen.',
  unreported: 'how much of the planned support had to happen',
  why: 'Where contacts are planned and do not take place, it is the delivery that needs mending, and only a standard shows that in time.',
  remedy: 'State under `minimum-received` how large a share of the people should receive how much of it.',
  when: 'Nothing is written under `minimum-received` in `implementation`, or no share is given there.',
  quiet:
    'A published intervention that reports the contacts people received is past the time for a standard, and mutual aid has no provider to set one.',
  sources: [article('Unsuccessful implementation'), carroll2007, superb2021],
  bad: 'implementation {\n  // nothing about minimum-received\n}',
  good: 'implementation {\n  minimum-received: at least 80% "have the first call within 48 hours and four more"\n}',
  check: (spec) => {
    const { minimumReceived } = spec.implementation;
    if (isMutualAid(spec)) return [];
    if (stageOf(spec) === 'published' && valueOf(spec.delivered.contactsReceived)) return [];
    if (missing(minimumReceived)) return [{ at: minimumReceived.at }];
    const given = valueOf(minimumReceived);
    return given && !given.amount
      ? [{ at: minimumReceived.at, message: 'What people should receive is stated, but not how large a share of them should receive it.' }]
      : [];
  },
  fix: addAnswer('implementation.minimum-received'),
};
