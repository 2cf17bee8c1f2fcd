import { figure } from '@peerspec/language/internal';
import type { Amount, Outcome, Spec } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import { capturedBy, isOfEffect } from '../../helpers/evaluation.ts';
import { spreadingTo } from '../../helpers/spreading.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Where fewer than a quarter take support up, what it does is thinned to less than a quarter in all; the share is ours. */
const few = 25;

const isShare = (amount: Amount | undefined): amount is Amount => amount?.unit === '%';

/** The take-up that is known, else the one that is looked for. */
const uptakeOf = ({ implementation, delivered }: Spec) => (delivered.uptake.state === 'given' ? delivered.uptake : implementation.uptake);

/** The rate of all is to change by more than those who take it up could change it, if every one of them did. */
const beyondReach = (uptake: Amount, outcome: Outcome): readonly Hit[] => {
  const { expect, word } = outcome;
  const { from, to, direction } = valueOf(expect) ?? {};
  if (word === 'unintended' || !isShare(from) || !isShare(to)) return [];
  const wanted = direction === 'increase' ? to.low - from.high : direction === 'decrease' ? from.low - to.high : 0;
  const able = direction === 'increase' ? 100 - from.low : from.high;
  const possible = (uptake.high / 100) * able;
  if (wanted <= possible) return [];
  return [
    {
      at: expect.at,
      message: `If ${figure(uptake.high)}% take it up, ${called(outcome)} can change by at most ${figure(possible)} points in all, and ${figure(wanted)} are expected.`,
      remedy:
        'Expect less, or reach more people. If the rate is that of those who come, let it concern them: `in:` with the name of a population `within` the whole.',
    },
  ];
};

const wide: ReadonlySet<string> = new Set(['network', 'organisation', 'community']);

/** A change around the people to which another one around them leads: those who never come are to be reached by it as well. */
const goesBeyond = (spec: Spec, { name = '', level }: Outcome): boolean => wide.has(valueOf(level) ?? '') && spreadingTo(spec).has(name);

export const rule: Rule = {
  code: 'dilution-unanswered',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  message: 'Few people take this up, and the result is told of all.',
  why: 'What support does for those who come is thinned by all who do not, so that a good service can look as if it did nothing.',
  remedy:
    'Expect less, reach more people, or say what is expected in those who come: let a study capture `contacts` or `exposure`, so that the result can be told by what people received.',
  when: 'A rate is expected to change by more than those who take support up could change it; or fewer than a quarter take it up, a study asks about effect, and no study captures `contacts` or `exposure`.',
  quiet:
    'What concerns a part of the people (`in:` a population that is `within` another) may be a rate of those who come; an outcome at the `level` of a community to which a change around people leads is to reach those as well who never come. A reason behind `uptake` answers the second.',
  sources: [article('Unsuccessful implementation')],
  bad: 'implementation {\n  uptake: at least 10%\n}',
  good: 'implementation {\n  uptake: at least 40%\n}',
  check: (spec) => {
    const answer = uptakeOf(spec);
    const uptake = valueOf(answer);
    if (answer.state !== 'given' || !isShare(uptake)) return [];
    const parts = new Set(spec.otherPopulations.flatMap(({ name, within }) => (within.state === 'given' ? [name] : [])));
    const beyond = spec.outcomes.changes.items
      .filter((outcome) => !goesBeyond(spec, outcome) && !(valueOf(outcome.in) ?? []).some(({ name }) => parts.has(name)))
      .flatMap((outcome) => beyondReach(uptake, outcome));
    if (beyond.length > 0 || uptake.high >= few || answer.rationale !== undefined) return beyond;
    const captured = capturedBy(spec);
    const told = captured.has('contacts') || captured.has('exposure') || !spec.evaluation.studies.items.some(isOfEffect);
    return told ? [] : [{ at: answer.at, message: `${uptake.text} take it up, and the result is told of all.` }];
  },
};
