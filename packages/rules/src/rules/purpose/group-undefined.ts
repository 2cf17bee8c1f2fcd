import type { Population, Spec } from '@peerspec/language';
import { groupsOf } from '@peerspec/language/internal';
import { missing, valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** The groups that are said to be part of themselves, straight away or by way of others. */
const withinThemselves = ({ population, otherPopulations }: Spec): readonly Population[] => {
  const groups = [population, ...otherPopulations];
  const wider = new Map(
    groups.flatMap(({ name, within }) => (name === undefined ? [] : [[name, (valueOf(within) ?? []).map((ref) => ref.name)] as const])),
  );
  const circles = groupsOf(wider, [...wider.keys()]);
  const isOnCircle = (name: string): boolean => (circles.get(name)?.size ?? 0) > 1 || wider.get(name)?.includes(name) === true;
  return groups.filter(({ name, within }) => name !== undefined && within.state === 'given' && isOnCircle(name));
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
    ...withinThemselves(spec).map(({ within }) => ({
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
