import type { Population, Spec } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Whether a group is said to be part of itself, straight away or by way of others. */
const isWithinItself = (group: Population, { population, otherPopulations }: Spec): boolean => {
  const groups = new Map([population, ...otherPopulations].map((each) => [each.name, each] as const));
  const seen = new Set<string>();
  const wider = ({ within }: Population): readonly string[] => (valueOf(within) ?? []).map(({ name }) => name);
  for (const open = [...wider(group)]; open.length > 0;) {
    const name = open.pop() ?? '';
    if (name === group.name) return true;
    const next = groups.get(name);
    if (next && !seen.has(name)) open.push(...wider(next));
    seen.add(name);
  }
  return false;
};

export const rule: Rule = {
  code: 'group-undefined',
  section: 'purpose',
  severity: 'warning',
  message: 'Nothing says who belongs to this group.',
  why: 'What is said of a group, in a contact, a mechanism or an outcome, cannot be checked while nobody knows who is in it.',
  remedy: 'Say in words behind its name who they are, or give criteria (`includes`), and how many they are (`size`).',
  when: 'A `population` beside the first has neither a title nor `includes`. Where only its `size` is missing, it is an info. A group that is `within` itself is told as well.',
  quiet: 'No more than that is asked of a group beside the main one. A stated gap is an answer here.',
  sources: [article('A thousand design differences')],
  bad: 'population TwinMothers {\n  within: Mothers\n  size: 12 per year\n}',
  good: 'population TwinMothers "mothers who expect twins" {\n  within: Mothers\n  size: 12 per year\n}',
  check: (spec) => [
    ...[spec.population, ...spec.otherPopulations]
      .filter((group) => isWithinItself(group, spec))
      .map(({ within }) => ({
        at: within.at,
        message: 'This group is said to be a part of itself, which tells nobody who belongs to it.',
        remedy: 'Name the wider group of which it is a part, or leave `within` out.',
      })),
    ...spec.otherPopulations
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
  ],
};
