import { ifMissing } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isWithoutProvider } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dykes2005 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'coordination-missing',
  section: 'implementation',
  severity: 'warning',
  asks: ['implementation.coordination'],
  message: 'Nobody is named who runs this from day to day.',
  unreported: 'who ran this from day to day',
  why: 'Peers, referrals and records need somebody with time for them; projects went better where that time was set aside.',
  remedy: 'Name the role, and the hours a week that it has for this.',
  when: 'There is no `implementation`, or nothing is written under `coordination` in it.',
  quiet:
    'Until `implementation` is begun this is the one that asks for it; what keeps people safe is asked for all the same. Groups of mutual aid run themselves.',
  sources: [dykes2005, article('Towards better interpretation')],
  bad: 'implementation {\n  // nothing about coordination\n}',
  good: 'implementation {\n  coordination: "one co-ordinator, three days a week"\n}',
  check: (spec) => {
    const { implementation } = spec;
    if (isWithoutProvider(spec)) return [];
    return implementation.state === 'silent'
      ? [
          {
            at: implementation.at,
            message: 'Nothing says how this is put into practice: who runs it, how many it should reach, who checks it, what pays for it.',
            remedy: 'Begin `implementation` with the role that runs this from day to day, and the hours a week that it has for this.',
          },
        ]
      : ifMissing(implementation.coordination);
  },
  fix: addAnswer('implementation.coordination'),
};
