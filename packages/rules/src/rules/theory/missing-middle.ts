import { leadTo } from '../../helpers/arrow-fixes.ts';
import { specIndex, placesOn, waysTo, wayText } from '../../helpers/spec-index.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, vogel } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'missing-middle',
  section: 'theory',
  severity: 'error',
  after: ['theory-missing', 'intermediate-outcomes-none'],
  waits: 'It judges arrows; and where nothing stands in the middle at all, that is said once.',
  message: 'The theory jumps from what is delivered to the final result without saying what changes in between.',
  why: 'If the result disappoints, nobody could tell where it stopped.',
  remedy: 'Lead the arrow through at least one intermediate outcome.',
  when: 'A way leads from a contact or an activity to a long-term outcome without an intermediate outcome on it.',
  quiet: 'Where there are no intermediate outcomes at all, `intermediate-outcomes-none` speaks.',
  sources: [article('Lack of theory of change'), vogel],
  bad: 'theory {\n  WeeklyCall -> Understood -> Continuation because "trust grows with time" from PracticeKnowledge\n}',
  good: 'theory {\n  WeeklyCall -> Understood -> Confidence -> Continuation because "trust grows with time" from PracticeKnowledge assuming StillTime\n}',
  check: (spec) => {
    const facts = specIndex(spec);
    const word = (name: string): string | undefined => facts.outcomes.get(name)?.word;
    const ways = waysTo(facts, {
      starts: facts.delivered,
      through: (name) => word(name) !== 'intermediate' && word(name) !== 'long-term',
      wanted: (name) => word(name) === 'long-term',
    });
    return ways.flatMap((way) => {
      const last = way.at(-1);
      return last
        ? [
            {
              at: last.at,
              message: `The theory jumps from what is delivered to the final result without saying what changes in between: \`${wayText(way)}\`.`,
              related: placesOn(facts, way),
            },
          ]
        : [];
    });
  },
  fix: ({ theory, outcomes }, hit) =>
    leadTo(
      theory.links,
      hit.at,
      outcomes.changes.items.flatMap(({ word, name }) => (word === 'intermediate' && name !== undefined ? [name] : [])),
    ),
};
