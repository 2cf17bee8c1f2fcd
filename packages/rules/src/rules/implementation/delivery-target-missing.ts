import type { Spec } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isMutualAid, isOpenGroup } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, carroll2007, superb2021 } from '../../helpers/sources.ts';
import { stageOf } from '../../engine/strictness.ts';

/** People come to an open group as they like; what its provider can promise is that it takes place. */
const ofSessions = {
  message: 'Nothing says how many of the sessions that are offered must really take place.',
  why: 'Whoever comes and finds the door shut may not come again, and only a standard shows in time that it is the delivery that needs mending.',
  remedy: 'State it under `minimum-received`: `at least 90% "of the sessions take place"`.',
} as const;

/** What people received is known: whoever reads a publication needs no standard beside it. */
const isPastTarget = (spec: Spec): boolean => stageOf(spec) === 'published' && valueOf(spec.delivered.contactsReceived) !== undefined;

export const rule: Rule = {
  code: 'delivery-target-missing',
  section: 'implementation',
  severity: 'warning',
  asks: ['implementation.minimum-received'],
  within: 'implementation',
  waits: 'Where `implementation` is not begun, one message asks for all of it, this question among the rest.',
  message: 'Nothing says how much of the planned support must really happen.',
  unreported: 'how much of the planned support had to happen',
  toldOtherwise: isPastTarget,
  why: 'Where contacts are planned and do not take place, it is the delivery that needs mending, and only a standard shows that in time.',
  remedy: 'State under `minimum-received` how large a share of the people should receive how much of it.',
  when: 'Nothing is written under `minimum-received` in `implementation`, or no share is given there.',
  quiet:
    'A published intervention that reports the contacts people received is past the time for a standard, and mutual aid has no provider to set one. An open or drop-in group is asked how many of its sessions must take place.',
  sources: [article('Unsuccessful implementation'), carroll2007, superb2021],
  bad: 'implementation {\n  // nothing about minimum-received\n}',
  good: 'implementation {\n  minimum-received: at least 80% "have the first call within 48 hours and four more"\n}',
  check: (spec) => {
    const { minimumReceived } = spec.implementation;
    if (isMutualAid(spec) || isPastTarget(spec)) return [];
    if (missing(minimumReceived)) return [{ at: minimumReceived.at, ...(isOpenGroup(spec) && ofSessions) }];
    const given = valueOf(minimumReceived);
    return given && !given.amount
      ? [{ at: minimumReceived.at, message: 'What people should receive is stated, but not how large a share of them should receive it.' }]
      : [];
  },
  fix: addAnswer('implementation.minimum-received'),
};
