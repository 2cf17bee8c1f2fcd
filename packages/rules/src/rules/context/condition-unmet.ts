import { sections } from '@peerspec/language';
import type { Condition, Ref, Spec } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

const spoken = { absent: 'is not in place', unknown: 'may not be in place: nobody knows' } as const;

/** Where the theory needs each condition: a mechanism works only under it, or an arrow leads on from it. */
const needs = (spec: Spec): ReadonlyMap<string, Ref> => {
  const whens = spec.theory.mechanisms.items.flatMap(({ when }) => valueOf(when) ?? []);
  const refs = [...whens, ...specIndex(spec).leads.map((link) => link.from)];
  return new Map(refs.toReversed().map((ref) => [ref.name, ref]));
};

/** Something is done to bring it about. */
const isSecured = (spec: Spec, { name, securedBy }: Condition): boolean => !missing(securedBy) || specIndex(spec).into.has(name ?? '');

export const rule: Rule = {
  code: 'condition-unmet',
  section: 'context',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'Nothing needs a condition where nothing leads anywhere.',
  message: 'The theory needs a condition that is not in place, or of which nobody knows whether it is.',
  why: 'A theory that hangs on something that is not there fails, however well the service is given.',
  remedy: 'Name the activity or the people who secure it (`secured-by`), let an arrow lead to it, or change the theory.',
  when: 'A condition is absent or unknown, the theory relies on it, and nothing secures it.',
  quiet: 'A condition under which a mechanism does not work (`unless`) may well be absent.',
  sources: [article('Context matters')],
  bad: 'context {\n  condition Referral "midwives tell every eligible woman about the calls" { kind: buy-in  status: absent }\n}\ntheory {\n  // nothing about VisitTeams\n  VisitTeams -> Expected because "teams refer to people whom they have met" from PracticeKnowledge\n}',
  good: 'context {\n  condition Referral "midwives tell every eligible woman about the calls" { kind: buy-in  status: absent  secured-by: VisitTeams }\n}',
  check: (spec) => {
    const { conditions } = specIndex(spec);
    return [...needs(spec)].flatMap(([name, needed]) => {
      const condition = conditions.get(name);
      const status = condition && valueOf(condition.status);
      if (!condition || (status !== 'absent' && status !== 'unknown') || isSecured(spec, condition)) return [];
      const message = `The theory needs \`${needed.name}\`, which ${spoken[status]}.`;
      // A shared condition is as it is; what has to be done about it is a matter of the one who needs it.
      return condition.at.file === undefined
        ? [{ at: condition.at, message, related: [{ message: 'It is needed here.', at: needed.at }] }]
        : [{ at: needed.at, message, related: [{ message: 'It is declared here.', at: condition.at }] }];
    });
  },
  fix: (spec, hit) => {
    const condition = hit.at.file === undefined ? itemAt(spec.context.conditions.items, hit.at) : undefined;
    const securing = [...spec.activities.planned.items, ...spec.stakeholders.parties.items].find(({ name }) => name !== undefined);
    return condition && securing?.name !== undefined
      ? askInItem(spec, condition, sections.context.items.condition, 'secured-by')
      : undefined;
  },
};
