import type { Rule } from '../../engine/rule.ts';
import { article, mrcFramework, tidier } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'theory-missing',
  section: 'theory',
  severity: 'error',
  stages: { idea: 'warning' },
  asks: ['theory'],
  message: 'Nothing says how the service is supposed to work.',
  unreported: 'how the service is supposed to work',
  why: 'Without a theory a disappointing result teaches nothing, and services that have nothing in common are lumped together.',
  remedy: 'Add a `theory`: what is offered, how people respond, what changes first, and what follows from that.',
  when: 'There is no `theory`, or it has no arrows, so that nothing in it leads to anything.',
  sources: [article('Lack of theory of change'), tidier('2'), mrcFramework],
  bad: '// nothing about theory',
  good: [
    'theory "A mother who is called by somebody who has been there finds her own way through trouble." {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "somebody nearby who has been there and listens"',
    '    responds: "says early what is wrong, and weighs her own options"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: peerness, matching, approach, mode',
    '  }',
    '  FirstCall -> Understood -> Confidence because "trouble that is shared can be worked on"',
    '}',
  ].join('\n'),
  check: ({ theory }) => {
    if (theory.state === 'silent') return [{ at: theory.at }];
    if (theory.state === 'gap' || theory.links.length > 0) return [];
    return [
      {
        at: theory.at,
        message: 'The theory has no arrows: nothing in it is said to lead to anything.',
        remedy: 'Write its steps, for example `FirstCall -> SafeToTalk -> Confidence -> Continuation`.',
      },
    ];
  },
};
