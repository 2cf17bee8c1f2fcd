import { sections } from '@peerspec/language';
import type { Condition, Mechanism, Ref, Spec } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { missing, valueOf } from '../../helpers/answers.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

const spoken = { present: 'is in place', planned: 'will be in place' } as const;

/** Whether a mechanism is to do good: what it leads to is hoped for, or is harm that it holds back. How harm comes about may well fail. */
const isHopedFor = (spec: Spec): ((mechanism: Mechanism) => boolean) => {
  const { outcomes, next } = specIndex(spec);
  const isGood = (name: string): boolean => outcomes.has(name) && outcomes.get(name)?.word !== 'unintended';
  const isBad = (name: string): boolean => {
    const outcome = outcomes.get(name);
    return outcome?.word === 'unintended' || (outcome !== undefined && valueOf(outcome.expect)?.direction === 'decrease');
  };
  const preventing = new Set(
    spec.theory.links.filter(({ effect, to }) => effect === 'holds-back' && isBad(to.name)).map(({ from }) => from.name),
  );
  return ({ name = '' }) => {
    // A set gives what is added while it is gone through, and each name once.
    const reached = new Set([name]);
    for (const each of reached) for (const to of next.get(each) ?? []) reached.add(to);
    return [...reached].some((each) => isGood(each) || preventing.has(each));
  };
};

/** The conditions about which something is done: they are held back, have somebody who sees to them, or there is a way that works under them. */
const answeredIn = (spec: Spec, hopedFor: readonly Mechanism[]): ReadonlySet<string> =>
  new Set([
    ...spec.theory.links.filter(({ effect }) => effect === 'holds-back').map(({ to }) => to.name),
    ...hopedFor.flatMap(({ when }) => (valueOf(when) ?? []).map(({ name }) => name)),
  ]);

interface Failing {
  readonly mechanism: Mechanism;
  readonly ref: Ref;
}

/** Which mechanisms fail under each condition, by its name. */
const failingUnder = (mechanisms: readonly Mechanism[]): ReadonlyMap<string, readonly Failing[]> =>
  Map.groupBy(
    mechanisms.flatMap((mechanism) => (valueOf(mechanism.unless) ?? []).map((ref) => ({ mechanism, ref }))),
    ({ ref }) => ref.name,
  );

const inWords = ({ name = '' }: Condition, status: keyof typeof spoken, failing: readonly Failing[]): string => {
  const names = failing.map(({ mechanism }) => called(mechanism));
  const all = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  const fail = names.length === 1 ? 'does' : 'do';
  return `\`${name}\` ${spoken[status]}, and where it is, ${all} ${fail} not work by your own theory; nothing says what is done about it.`;
};

export const rule: Rule = {
  code: 'barrier-unanswered',
  section: 'context',
  severity: 'warning',
  since: '0.2.0',
  after: ['theory-missing'],
  waits: 'Nothing fails in a theory that there is not.',
  message: 'Something is in place under which the support does not work by your own theory, and nothing says what is done about it.',
  why: 'The same support works in one place and fails in another. Here it is said to fail where it is to be given.',
  remedy:
    'Say what is done about it: an arrow from what holds it back (`OpenDays -| SmallTown`), a mechanism that works `when` it is so, or who sees to it (`secured-by`). Or aim at people for whom it is not so.',
  when: 'A mechanism that leads to an outcome which is hoped for fails `unless` a condition is not there, that condition is present or planned, nothing holds it back or secures it, and no mechanism works `when` it is there.',
  quiet:
    'A mechanism by which harm comes about may well fail. A condition that is absent or unknown is no barrier that is known to be there.',
  sources: [article('Context matters')],
  bad: [
    'context {',
    '  condition NightShifts "somebody in the family sleeps by day" { kind: person  status: present }',
    '}',
    'theory {',
    '  mechanism Expected "she knows who will call" {',
    '    offers: "a first talk before the birth"',
    '    responds: "expects the call and answers it"',
    '    in: Mothers',
    '    when: Referral',
    '    unless: NightShifts',
    '    relies-on: initiation, timing',
    '  }',
    '}',
  ].join('\n'),
  good: [
    'context {',
    '  condition NightShifts "somebody in the family sleeps by day" { kind: person  status: present }',
    '}',
    'theory {',
    '  mechanism Expected "she knows who will call" {',
    '    offers: "a first talk before the birth"',
    '    responds: "expects the call and answers it"',
    '    in: Mothers',
    '    when: Referral',
    '    unless: NightShifts',
    '    relies-on: initiation, timing',
    '  }',
    '  Expected -| NightShifts because "the hour of the calls is agreed in the first talk" from PracticeKnowledge',
    '}',
  ].join('\n'),
  check: (spec) => {
    const { conditions } = specIndex(spec);
    const hopedFor = spec.theory.mechanisms.items.filter(isHopedFor(spec));
    const answered = answeredIn(spec, hopedFor);
    return [...failingUnder(hopedFor)].flatMap(([name, failing]) => {
      const condition = conditions.get(name);
      const status = condition && valueOf(condition.status);
      if (!condition || (status !== 'present' && status !== 'planned')) return [];
      if (!missing(condition.securedBy) || answered.has(name)) return [];
      const message = inWords(condition, status, failing);
      const places = failing.map(({ ref }) => ({ message: 'It fails here.', at: ref.at }));
      const [first] = failing;
      // A shared condition is as it is; what has to be done about it is a matter of the one whose theory fails by it.
      return condition.at.file !== undefined && first
        ? [{ at: first.ref.at, message, related: [{ message: 'It is declared here.', at: condition.at }] }]
        : [{ at: condition.at, message, related: places }];
    });
  },
  fix: (spec, hit) => {
    const condition = itemAt(spec.context.conditions.items, hit.at);
    const inserted = condition && askInItem(spec, condition, sections.context.items.condition, 'secured-by');
    return inserted && { ...inserted, title: `Say who or what sees to ${called(condition)}` };
  },
};
