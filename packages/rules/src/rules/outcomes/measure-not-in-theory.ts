import { valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'measure-not-in-theory',
  section: 'outcomes',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'Without arrows nothing stands on one.',
  message: 'This will be looked for, but nothing in the theory leads to it or on from it.',
  why: 'Whatever is found, it would say nothing about whether the theory holds.',
  remedy: 'Lead an arrow of the theory through it, or stop testing it.',
  when: 'A study tests a mechanism that stands on no arrow of the theory.',
  quiet:
    'An outcome that is measured and to which nothing leads is told by `outcome-unreachable`. Unintended outcomes may be measured without an arrow: that is how harm is noticed.',
  sources: [article('Lack of theory of change')],
  bad: [
    'theory {',
    '  mechanism Pride "she is proud of what she does" { offers: "praise for each day"  responds: "thinks well of herself"  in: Mothers  when: Referral }',
    '}',
    'evaluation {',
    '  study Talks "talks with mothers" { design: qualitative  asks: "how do they respond?"  tests: Pride }',
    '}',
  ].join('\n'),
  good: [
    'theory {',
    '  mechanism Pride "she is proud of what she does" { offers: "praise for each day"  responds: "thinks well of herself"  in: Mothers  when: Referral }',
    '  Understood -> Pride -> Confidence because "praise is remembered on a bad day" from PracticeKnowledge',
    '}',
    'evaluation {',
    '  study Talks "talks with mothers" { design: qualitative  asks: "how do they respond?"  tests: Pride }',
    '}',
  ].join('\n'),
  check: ({ evaluation, theory }) => {
    const onArrows = new Set(theory.links.flatMap(({ from, to }) => [from.name, to.name]));
    const told = new Set<string>();
    return evaluation.studies.items.flatMap((study) =>
      (valueOf(study.tests) ?? []).flatMap(({ name, kind, at }) => {
        if (kind !== 'mechanism' || onArrows.has(name) || told.has(name)) return [];
        told.add(name);
        return [{ at, message: `\`${name}\` will be tested, but it stands on no arrow of the theory.` }];
      }),
    );
  },
};
