import { figure } from '@peerspec/language/internal';
import type { Amount, Expectation, Outcome, Spec } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, elsips2016 } from '../../helpers/sources.ts';

/** From nine tenths of what is possible there is hardly a way further; the share is ours. */
const near = 0.9;

/** Fewer people than these in a year are too few for a fall to be seen among them; the number is ours. */
const fewest = 10;

const sameUnit = (one: Amount, other: Amount): boolean => one.unit === other.unit;

/** The scale on which an outcome is measured: 0 to 100 for a percentage, else that of its named measure. */
const scaleOf = (outcome: Outcome, from: Amount, spec: Spec): { readonly low: number; readonly high: number } | undefined => {
  if (from.unit === '%') return { low: 0, high: 100 };
  const { measures } = specIndex(spec);
  const [measure] = (valueOf(outcome.measure) ?? []).flatMap((use) => measures.get(use.measure?.name ?? '') ?? []);
  return measure && valueOf(measure.range);
};

const isBeyond = ({ direction, from, to }: Expectation): boolean => {
  if (!from || !to || !sameUnit(from, to)) return false;
  return direction === 'increase' ? from.low >= to.high : direction === 'decrease' && from.high <= to.low;
};

const isNearTop = (outcome: Outcome, { direction, from }: Expectation, spec: Spec): boolean => {
  const scale = from && scaleOf(outcome, from, spec);
  return direction === 'increase' && scale !== undefined && from !== undefined && from.low >= scale.low + near * (scale.high - scale.low);
};

const isNearBottom = (outcome: Outcome, { direction, from }: Expectation, spec: Spec): boolean => {
  if (direction !== 'decrease' || from === undefined || from.unit === '%') return false;
  const scale = scaleOf(outcome, from, spec);
  return scale !== undefined && from.high <= scale.high - near * (scale.high - scale.low);
};

/** It is to rise, and begins at what is recommended, or at what is possible at the most. */
const isRecommended = ({ recommended }: Outcome, { direction, from }: Expectation): boolean => {
  const most = valueOf(recommended);
  return direction === 'increase' && from !== undefined && most !== undefined && sameUnit(from, most) && from.low >= most.low;
};

/** How many people a rate that should fall is about, where these are too few for a fall to be seen; undefined elsewhere. */
const tooFew = ({ direction, from }: Expectation, { population: { size } }: Spec): number | undefined => {
  const people = valueOf(size)?.high;
  const concerned = people === undefined || from?.unit !== '%' ? undefined : (people * from.high) / 100;
  return direction === 'decrease' && concerned !== undefined && concerned < fewest ? concerned : undefined;
};

export const rule: Rule = {
  code: 'no-headroom',
  section: 'context',
  severity: 'warning',
  message: 'The outcome is already about as good as it can become, so this service is unlikely to change it.',
  why: 'Where little is left to gain, a good service looks as if it had failed: in one trial people had all the visits that are recommended, with the support and without it.',
  remedy: 'Choose another outcome, or a group of people who have further to go.',
  when: 'An outcome starts at or beyond its own target or at what is `recommended`, it should rise from nine tenths or more of what is possible, fall from a tenth or less of its scale, or fall as a rate that concerns fewer than ten of the people.',
  quiet: 'Whether usual care already meets a standard cannot be told from its description; say it under `recommended`.',
  sources: [elsips2016, article('Context matters')],
  bad: 'outcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase from 94% to 97%  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth  level: individual }\n}',
  good: 'outcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase from 64% to 67%  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth  level: individual }\n}',
  check: (spec) =>
    spec.outcomes.changes.items.flatMap((outcome) => {
      const change = valueOf(outcome.expect);
      if (outcome.expect.state !== 'given' || !change?.from || outcome.word === 'unintended') return [];
      const name = calledFirst(outcome);
      const { at } = outcome.expect;
      if (isBeyond(change)) {
        return [
          { at, message: `${name} starts at ${change.from.text}, which is already at or beyond its target (${change.to?.text ?? ''}).` },
        ];
      }
      if (isRecommended(outcome, change)) {
        const most = valueOf(outcome.recommended)?.text ?? '';
        return [{ at, message: `${name} starts at ${change.from.text}, and ${most} is what is recommended: nothing is left to gain.` }];
      }
      const few = tooFew(change, spec);
      if (few !== undefined) {
        return [
          {
            at,
            message: `${name} starts at ${change.from.text}, which of ${valueOf(spec.population.size)?.text ?? ''} is about ${figure(few)} people: whether it falls cannot be seen among so few.`,
          },
        ];
      }
      if (isNearBottom(outcome, change, spec)) {
        const least = figure(scaleOf(outcome, change.from, spec)?.low ?? 0);
        return [{ at, message: `${name} starts at ${change.from.text} of at least ${least}, so this service is unlikely to lower it.` }];
      }
      if (!isNearTop(outcome, change, spec)) return [];
      const most = scaleOf(outcome, change.from, spec)?.high ?? 0;
      const top = change.from.unit === '%' ? `${figure(most)}%` : figure(most);
      return [{ at, message: `${name} starts at ${change.from.text} of at most ${top}, so this service is unlikely to raise it.` }];
    }),
};
