import { leadThrough } from '../../helpers/arrow-fixes.ts';
import { specIndex, placesOn, waysTo, wayText } from '../../helpers/spec-index.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, rameses, tidierPhp } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'no-mechanism',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'It judges arrows, and there are none.',
  asks: ['theory.mechanism'],
  message: 'The steps are listed, but not what changes in people’s thinking that makes one lead to the next.',
  unreported: 'what changes in people’s thinking so that one step leads to the next',
  why: 'The same visit changes something in one person and nothing in another; the difference is how people respond.',
  remedy: 'Add a `mechanism` (what is offered, how people respond) and lead the arrows through it.',
  when: 'A way leads from a contact or an activity to its last outcome without a mechanism on it.',
  quiet: 'One mechanism anywhere on the way is enough. Where an intermediate outcome is missing as well, `missing-middle` speaks.',
  sources: [article('Bringing the evidence together'), rameses('4'), tidierPhp('2')],
  bad: 'theory {\n  WeeklyCall -> Confidence because "trust grows with time" from PracticeKnowledge\n}',
  good: 'theory {\n  WeeklyCall -> Understood -> Confidence because "trust grows with time" from PracticeKnowledge\n}',
  check: (spec) => {
    const facts = specIndex(spec);
    const word = (name: string): string | undefined => facts.outcomes.get(name)?.word;
    const leadsOn = (name: string): boolean =>
      (facts.from.get(name) ?? []).some((link) => word(link.to.name) !== undefined || facts.mechanisms.has(link.to.name));
    const ways = facts.delivered.flatMap((start) =>
      waysTo(facts, {
        starts: [start],
        through: (name) => !facts.mechanisms.has(name) && (!facts.contacts.has(name) || name === start),
        wanted: (name, middle) => (word(name) === 'intermediate' && !leadsOn(name)) || (word(name) === 'long-term' && middle),
      }),
    );
    const first = new Map(ways.flatMap((way) => (way[0] ? [[`${way[0].from.name} ${way[0].to.name}`, way] as const] : [])));
    return [...first.values()].flatMap((way) =>
      way[0]
        ? [
            {
              at: way[0].at,
              message: `The steps are listed, but not what changes in people’s thinking that makes one lead to the next: \`${wayText(way)}\`.`,
              related: placesOn(facts, way),
            },
          ]
        : [],
    );
  },
  fix: ({ theory }, hit) =>
    leadThrough(
      theory.links,
      hit.at,
      theory.mechanisms.items.flatMap(({ name }) => name ?? []),
    ),
};
