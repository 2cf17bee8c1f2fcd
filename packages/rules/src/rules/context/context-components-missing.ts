import type { Condition, Spec } from '@peerspec/language';
import { listed } from '@peerspec/language/internal';
import { valueOf } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, credeci, mrcFramework } from '../../helpers/sources.ts';

/** The kinds of condition that the article names as parts of the machine; rooms and money are none of them. */
const spoken = {
  service: 'another service',
  'buy-in': 'the willingness of an organisation',
  leadership: 'leadership',
  policy: 'policy or law',
  norm: 'what people around think and do',
} as const;

/** What is needed besides, and is no part of the machine around the peers: it is named, so nobody may say that nothing is. */
const besides = { resource: 'rooms, money or equipment', person: 'what people bring with them' } as const;

const isBesides = (kind: string | undefined): kind is keyof typeof besides => kind !== undefined && Object.hasOwn(besides, kind);

const isPart = (kind: string | undefined): kind is keyof typeof spoken => kind !== undefined && Object.hasOwn(spoken, kind);

/** Conditions that the text refers to: beside those of its own context the shared ones. */
const usedIn = (spec: Spec): readonly Condition[] => {
  const { conditions } = specIndex(spec);
  return spec.uses.filter(({ kind }) => kind === 'condition').flatMap(({ name }) => conditions.get(name) ?? []);
};

/** The parts that are named; undefined where a condition may be any of them. */
const partsOf = (conditions: readonly Condition[]): ReadonlySet<keyof typeof spoken> | undefined =>
  conditions.some(({ kind }) => kind.state !== 'given') ? undefined : new Set(conditions.map(({ kind }) => valueOf(kind)).filter(isPart));

const only = 'Of what else has to be in place, only one kind is named';

export const rule: Rule = {
  code: 'context-components-missing',
  section: 'context',
  severity: 'warning',
  asks: ['context.condition'],
  within: 'context',
  waits: 'Where nothing is said of the surroundings, one message asks for them.',
  message: 'Nothing says what else has to be in place for this to work.',
  unreported: 'what else had to be in place for this to work',
  why: 'Peer support is one cog among several, and turns only if the others do.',
  remedy:
    'Declare at least two kinds of condition: other services, the willingness of organisations, leadership, policy, what people around think. Say of each whether it is in place and who secures it.',
  when: 'Fewer than two of these kinds of condition are declared: `service`, `buy-in`, `leadership`, `policy`, `norm`.',
  quiet:
    'A condition whose kind is not stated may be any of them, and counts. Rooms, money and equipment (`resource`) and what people bring (`person`) count as none of them, and are named as what they are.',
  sources: [article('Context matters'), mrcFramework, credeci('4')],
  bad: [
    'context {',
    '  condition Referral "midwives tell every eligible woman about the calls" { kind: buy-in  status: present  secured-by: VisitTeams }',
    '  condition FamilyAgainst "the family is set against breastfeeding" { kind: buy-in  status: present  secured-by: LocalMothers }',
    '}',
  ].join('\n'),
  good: [
    'context {',
    '  condition Referral "midwives tell every eligible woman about the calls" { kind: buy-in  status: present  secured-by: VisitTeams }',
    '  condition FamilyAgainst "the family is set against breastfeeding" { kind: norm  status: present  secured-by: LocalMothers }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const { items } = spec.context.conditions;
    if ((partsOf(items)?.size ?? 2) > 1) return [];
    const parts = partsOf([...items, ...usedIn(spec)]);
    if (!parts || parts.size > 1) return [];
    const [kind] = parts;
    const own = items.find((condition) => condition.at.file === undefined);
    const at = own?.at ?? spec.context.at;
    const others = [...new Set([...items, ...usedIn(spec)].map((condition) => valueOf(condition.kind)).filter(isBesides))];
    const named = listed(others.map((other) => besides[other]));
    if (kind !== undefined) {
      const beside = others.length > 0 ? `Beside ${named}, only one kind of what has to be in place is named` : only;
      return [{ at, message: `${beside}: ${spoken[kind]}.` }];
    }
    return [{ at, ...(others.length > 0 && { message: `Of what else has to be in place, only ${named} are named.` }) }];
  },
};
