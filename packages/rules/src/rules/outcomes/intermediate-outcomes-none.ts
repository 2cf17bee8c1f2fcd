import { noneOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'intermediate-outcomes-none',
  section: 'outcomes',
  severity: 'error',
  stages: { idea: 'warning' },
  asks: ['outcomes.intermediate'],
  message: 'Only final results are listed, so a disappointing result could not be explained.',
  unreported: 'what was to be seen on the way to the final results, so a disappointing result could not be explained',
  why: 'What should be seen on the way tells an idea that failed from one that was never delivered.',
  remedy: 'Add an `intermediate` outcome for each step between the support and the final result.',
  when: 'No outcome is marked as `intermediate`.',
  sources: [article('Lack of theory of change')],
  bad: [
    'outcomes {',
    '  long-term Confidence "mothers feel able to feed their baby" {',
    '    in: Mothers',
    '    expect: increase',
    '    by: 3 weeks after Birth',
    '    measure: "short questionnaire" at 3 weeks after Birth',
    '  }',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  intermediate Confidence "mothers feel able to feed their baby" {',
    '    in: Mothers',
    '    expect: increase',
    '    by: 3 weeks after Birth',
    '    measure: "short questionnaire" at 3 weeks after Birth',
    '  }',
    '}',
  ].join('\n'),
  check: ({ outcomes }) => {
    if (outcomes.changes.items.some((outcome) => outcome.word === 'intermediate')) return [];
    return [
      {
        at: outcomes.at,
        ...(noneOf(outcomes.changes) && {
          message: 'Nothing says what should change, on the way or in the end, so nobody could tell whether it works.',
        }),
      },
    ];
  },
};
