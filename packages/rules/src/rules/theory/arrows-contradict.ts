import type { Link } from '@peerspec/language';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Both ends of an arrow; names hold no blank. */
const ends = ({ from, to }: Link): string => `${from.name} ${to.name}`;

export const rule: Rule = {
  code: 'arrows-contradict',
  section: 'theory',
  severity: 'warning',
  since: '0.2.0',
  acceptable: false,
  message: 'One arrow says that this leads to something, another that it holds the same back.',
  why: 'Nobody can tell which way the theory goes, and any result would bear it out.',
  remedy:
    'Take one of the two away. If both happen, to different people or in different circumstances, give each its own mechanism, with `when` and `unless`.',
  when: 'The same two names are joined by `->` and by `-|` in the same direction.',
  sources: [article('Lack of theory of change')],
  bad: 'theory {\n  WeeklyCall -> Understood -| Confidence because "a call too many makes her doubt herself" from PracticeKnowledge\n}',
  good: 'theory {\n  WeeklyCall -> Understood because "trust grows with time" from PracticeKnowledge\n}',
  check: ({ theory }) => {
    const leads = new Map(theory.links.filter(({ effect }) => effect === 'leads-to').map((link) => [ends(link), link] as const));
    return theory.links.flatMap((link) => {
      const other = link.effect === 'holds-back' ? leads.get(ends(link)) : undefined;
      if (!other) return [];
      return [
        {
          at: link.at,
          message: `Here \`${link.from.name}\` holds \`${link.to.name}\` back, and another arrow says that it leads to it.`,
          related: [{ message: 'The other arrow is here.', at: other.at }],
        },
      ];
    });
  },
};
