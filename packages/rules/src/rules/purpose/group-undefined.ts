import { missing } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'group-undefined',
  section: 'purpose',
  severity: 'warning',
  message: 'Nothing says who belongs to this group.',
  why: 'What is said of a group, in a contact, a mechanism or an outcome, cannot be checked while nobody knows who is in it.',
  remedy: 'Say in words behind its name who they are, or give criteria (`includes`), and how many they are (`size`).',
  when: 'A `population` beside the first has neither a title nor `includes`. Where only its `size` is missing, it is an info.',
  quiet: 'No more than that is asked of a group beside the main one. A stated gap is an answer here.',
  sources: [article('A thousand design differences')],
  bad: 'population TwinMothers {\n  within: Mothers\n  size: 12 per year\n}',
  good: 'population TwinMothers "mothers who expect twins" {\n  within: Mothers\n  size: 12 per year\n}',
  check: ({ otherPopulations }) =>
    otherPopulations
      .filter(({ state }) => state === 'given')
      .flatMap(({ at, title, includes, size }) => {
        if (title === undefined && missing(includes)) return [{ at }];
        return missing(size)
          ? [
              {
                at,
                severity: 'info',
                message: 'Nothing says how many people belong to this group.',
                remedy: 'Give a number: `size: 40 per year`.',
              },
            ]
          : [];
      }),
};
