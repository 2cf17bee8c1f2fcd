import type { Spec } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { cursor } from '../../helpers/blanks.ts';
import { insertAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, breuer } from '../../helpers/sources.ts';

/** Names of those who are recorded as sharing the theory. */
const agreed = ({ theory, stakeholders }: Spec): readonly string[] => [
  ...(valueOf(theory.agreedWith) ?? []).map((ref) => ref.name),
  ...stakeholders.parties.items.flatMap(({ name, sharesTheory }) => (name !== undefined && valueOf(sharesTheory) === true ? [name] : [])),
];

/** Names of those who receive the support, themselves or through somebody near to them. */
const recipients = ({ population, stakeholders }: Spec): readonly string[] => [
  ...(population.name === undefined ? [] : [population.name]),
  ...stakeholders.parties.items.flatMap(({ name, kind }) =>
    name !== undefined && ['participants', 'families'].includes(valueOf(kind) ?? '') ? [name] : [],
  ),
];

export const rule: Rule = {
  code: 'theory-not-shared',
  section: 'theory',
  severity: 'warning',
  authorsOnly: true,
  after: ['theory-missing'],
  waits: 'Nobody can share a theory that there is not.',
  asks: ['theory.agreed-with'],
  message: 'Nobody is recorded as sharing this theory.',
  unreported: 'who shared this theory',
  why: 'It should be shared by those who give the support and those who receive it; they work towards what they believe in.',
  remedy: 'Record who agreed to it (`agreed-with: …`), people who receive the support among them, and where they disagree.',
  when: 'Nobody agreed to the theory, or nobody among those who receive the support.',
  sources: [article('Towards better interpretation'), breuer('2')],
  bad: [
    'theory {',
    '  agreed-with: Midwives',
    '}',
    'stakeholders {',
    '  stakeholder LocalMothers "mothers of the borough" { kind: participants  involved-in: design, evaluation }',
    '}',
  ].join('\n'),
  good: [
    'theory {',
    '  agreed-with: Midwives, LocalMothers',
    '}',
    'stakeholders {',
    '  stakeholder LocalMothers "mothers of the borough" { kind: participants  involved-in: design, evaluation }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const { agreedWith } = spec.theory;
    const names = agreed(spec);
    const receiving = recipients(spec);
    if (names.some((name) => receiving.includes(name))) return [];
    if ((valueOf(agreedWith) ?? []).some((ref) => ref.kind === undefined)) return [];
    if (names.length === 0) return missing(agreedWith) ? [{ at: agreedWith.at }] : [];
    return [{ at: agreedWith.at, message: 'Nobody who receives the support is recorded as sharing this theory.' }];
  },
  fix: (spec) => {
    const { agreedWith } = spec.theory;
    const [person] = recipients(spec).toReversed();
    if (person === undefined) return undefined;
    const title = `Record that \`${person}\` share it`;
    if (agreedWith.state === 'given') return { title, at: { start: agreedWith.at.end, end: agreedWith.at.end }, text: `, ${person}` };
    const inserted = insertAnswer(spec, 'theory.agreed-with', cursor(person));
    return inserted && { title, ...inserted };
  },
};
