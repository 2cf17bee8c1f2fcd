import type { Amount, Outcome, Spec } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Words by which an outcome counts what happens. The rule's page names them; it looks for no others. */
const events =
  /\b(?:deaths?|suicides?|admissions?|readmissions?|attempts?|overdoses?|stillbirths?|assaults?|fights?|arrests?|convictions?|incidents?|falls|injur(?:y|ies)|accidents?|evictions?|exclusions?|cases|call-outs?)\b/i;

/** Words by which it does not, but weighs or asks. */
const scales = /\b(?:scores?|scales?|points?|average|mean|median|rate|days|hours|weeks|per (?:person|head|man|woman|child))\b/i;

/** A plain number of things: no share, and not for each person. */
const isCount = ({ unit, per, low, high }: Amount): boolean =>
  unit !== '%' && per !== 'person' && per !== 'peer' && Number.isInteger(low) && Number.isInteger(high);

/** Two counts that differ by less than this many times their spread do so by chance more often than one time in twenty. */
const spreads = 1.96;

const isWithinChance = (one: Amount, other: Amount): boolean => {
  const furthest = Math.max(Math.abs(one.low - other.high), Math.abs(one.high - other.low));
  return furthest > 0 && furthest < spreads * Math.sqrt(one.low + other.low);
};

/** The outcomes by which it is judged: the primary ones, or the only final one. */
const judgedBy = ({ outcomes }: Spec): readonly Outcome[] => {
  const primary = outcomes.changes.items.filter((outcome) => valueOf(outcome.primary) === true);
  const final = outcomes.changes.items.filter(({ word }) => word === 'long-term');
  return primary.length > 0 ? primary : final.length === 1 ? final : [];
};

const textOf = ({ title, measure }: Outcome): string => [title, ...(valueOf(measure) ?? []).map(({ text }) => text)].join(' ');

export const rule: Rule = {
  code: 'target-within-chance',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  message: 'So few events are counted that chance alone brings such a change about.',
  why: 'Rare events come in runs: their number rises and falls by as much from one year to the next, whatever anybody does, so neither success nor failure would show.',
  remedy:
    'Judge by something nearer that more people can show, such as an intermediate outcome; count in more places or for longer; or say why this number can be read all the same: `expect: decrease from 9 to 5 because "…"`.',
  when: 'The primary outcome, or the only long-term one, goes from one count of events to another that differs by less than 1.96 times the root of both together; what is counted are deaths, suicides, attempts, overdoses, stillbirths, admissions, assaults, fights, injuries, falls, accidents, arrests, convictions, incidents, evictions, exclusions, call-outs or cases.',
  quiet: 'Shares, scores, averages and numbers for each person are left alone, and so is a figure with a reason.',
  sources: [article('Towards better interpretation')],
  bad: [
    'outcomes {',
    '  long-term Continuation "babies’ admissions to hospital for weight loss in the borough" { in: Mothers  primary: yes  accountable: no  expect: decrease from 9 to 5  by: 6 weeks after Birth  measure: "hospital records" at 6 weeks after Birth  level: individual }',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  long-term Continuation "babies’ admissions to hospital for weight loss in the borough" { in: Mothers  primary: yes  accountable: no  expect: decrease from 90 to 50  by: 6 weeks after Birth  measure: "hospital records" at 6 weeks after Birth  level: individual }',
    '}',
  ].join('\n'),
  check: (spec) =>
    judgedBy(spec).flatMap((outcome) => {
      const { expect } = outcome;
      if (expect.state !== 'given' || expect.rationale !== undefined) return [];
      const { from, to } = expect.value;
      const text = textOf(outcome);
      if (!from || !to || !isCount(from) || !isCount(to) || !events.test(text) || scales.test(text) || !isWithinChance(from, to)) return [];
      return [
        {
          at: expect.at,
          message: `From ${from.text} to ${to.text} is what chance alone brings about where so few events are counted, so ${called(outcome)} could not show whether this works.`,
        },
      ];
    }),
};
