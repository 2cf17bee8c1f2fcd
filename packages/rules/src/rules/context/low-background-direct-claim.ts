import { reachable } from '@peerspec/language/internal';
import type { Outcome, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { infantFeeding, sinceBirth } from '../../helpers/infant-feeding.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Fewer of a hundred women than this start to breastfeed. The number is ours and stands in no review. */
const low = 60;
/** A rate so soon after the birth tells how many start. */
const firstWeek = 7;

/** An outcome that is the share of women who start, from a low level. */
const isLowStart = (outcome: Outcome, spec: Spec): boolean => {
  const from = valueOf(outcome.expect)?.from;
  const time = outcome.name === undefined ? undefined : sinceBirth(spec, outcome.name);
  return (
    outcome.word !== 'unintended' &&
    valueOf(outcome.expect)?.direction === 'increase' &&
    from?.unit === '%' &&
    from.high < low &&
    time !== undefined &&
    time.latest <= firstWeek
  );
};

/** A change around the mother: in those close to her, in services, in the community, in what people think and do. */
const isAroundHer = (spec: Spec, name: string): boolean => {
  const { outcomes, stakeholders } = specIndex(spec);
  const outcome = outcomes.get(name);
  const level = outcome && valueOf(outcome.level);
  const people = (outcome && valueOf(outcome.in)) ?? [];
  const kinds = people.map((ref) => stakeholders.get(ref.name)).map((party) => party && valueOf(party.kind));
  return isNorm(spec, name) || (level !== undefined && level !== 'individual') || kinds.includes('families') || kinds.includes('community');
};

const isNorm = (spec: Spec, name: string): boolean => {
  const condition = specIndex(spec).conditions.get(name);
  return condition !== undefined && valueOf(condition.kind) === 'norm';
};

/** What the theory leads to by way of a change around her; undefined where it changes a norm, which is enough for everything. */
const ledToAroundHer = (spec: Spec): ReadonlySet<string> | undefined => {
  if (spec.theory.links.some((link) => isNorm(spec, link.to.name))) return undefined;
  const { next } = specIndex(spec);
  const around = [...next.keys()].filter((name) => isAroundHer(spec, name));
  return reachable(
    next,
    around.flatMap((name) => next.get(name) ?? []),
  );
};

export const rule: Rule = {
  code: 'low-background-direct-claim',
  section: 'context',
  // The catalogue asks for a warning once the threshold is agreed.
  severity: 'info',
  scope: {
    topics: [infantFeeding],
    saying:
      'This is an argument of the article about infant feeding in the UK; that “low” means fewer than sixty of a hundred is our choice.',
  },
  needs: ['topic', 'theory.statement'],
  after: ['theory-missing', 'intermediate-outcomes-none'],
  waits: 'It judges the way to an outcome, and there is none.',
  message: 'Few women start to breastfeed here, yet the theory goes straight to the rate.',
  why: 'Where few people do a thing, beliefs and support around them may have to change before rates do.',
  remedy: 'Add a change around the mother that leads to the rate (`level: network` or `community`), and allow it more time.',
  when: 'For infant feeding, a rate expected in the week after the birth starts below sixty of a hundred, the theory does not aim to change the context, and no way to the rate leads through a change around the mother.',
  quiet: 'Background figures have no time of their own, so only the starting point of an outcome tells how many women start.',
  sources: [article('Context matters')],
  bad: [
    'outcomes {',
    '  intermediate Confidence "mothers start to breastfeed" { in: Mothers  expect: increase from 40% to 45%  by: 1 week after Birth  measure: "midwives\' records" at 1 week after Birth  accountable: yes  level: individual }',
    '}',
  ].join('\n'),
  good: [
    'outcomes {',
    '  intermediate Confidence "mothers start to breastfeed" { in: Mothers  expect: increase from 40% to 45%  by: 1 week after Birth  measure: "midwives\' records" at 1 week after Birth  accountable: yes  level: individual }',
    '}',
    'theory {',
    '  Understood -| FamilyAgainst because "who feels understood talks about it at home, and families come round" from Hunch',
    '}',
  ].join('\n'),
  check: (spec) => {
    const aim = valueOf(spec.theory.aimsTo);
    if (aim === 'change-context' || aim === 'both') return [];
    const starts = spec.outcomes.changes.items.filter((outcome) => isLowStart(outcome, spec));
    const around = starts.length === 0 ? undefined : ledToAroundHer(spec);
    return around ? starts.filter(({ name = '' }) => !around.has(name)).map(({ at }) => ({ at })) : [];
  },
};
