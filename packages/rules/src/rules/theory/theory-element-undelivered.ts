import type { Answer, Contact, Mechanism, Spec } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { isNotReported, missing, notApplicable, valueOf } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article, breuer } from '../../helpers/sources.ts';
import { areAkin, formInWords, isMutualAid } from '../../helpers/forms.ts';

/** Neither when it is, nor when somebody is there. */
const hasNoTime = ({ when, available }: Contact): boolean => (missing(when) || notApplicable(when)) && missing(available);

type Reliance = Mechanism['reliesOn'] extends Answer<readonly (infer Word extends string)[]> ? Word : never;

/** What a mechanism relies on, and what is wrong where nothing says that there is such a thing. */
const unanswered = (answer: Answer<unknown>, on: string, wrong: string): string | undefined => {
  if (isNotReported(answer)) return `${on}, but the publication says no more of it`;
  return missing(answer) || notApplicable(answer) ? `${on}, but ${wrong}` : undefined;
};

/** What the design says instead of providing the thing that a mechanism relies on; undefined where it provides it. */
const lacking: Readonly<Record<Reliance, (spec: Spec) => string | undefined>> = {
  peerness: ({ matching }) =>
    valueOf(matching.peerness) === 'incidental' ? 'on the supporter being a peer, but `matching` says that this is incidental' : undefined,
  matching: ({ matching }) =>
    matching.characteristics.items.every((each) => valueOf(each.required) === 'not-attempted') &&
    matching.characteristics.gap?.gap !== 'undecided'
      ? 'on peer and person being alike in something, but no match is made on anything'
      : undefined,
  training: ({ peers }) => (notApplicable(peers.training) ? 'on what peers learned, but they are not trained' : undefined),
  approach: ({ peers }) => unanswered(peers.approach, 'on a way of talking', 'peers are trained in none'),
  autonomy: ({ peers }) => unanswered(peers.autonomy, 'on what peers decide themselves', 'nothing is left for them to decide'),
  mode: ({ contacts }) =>
    notApplicable(contacts.planned.gap ?? contacts.initiation) ? 'on the way of contact, but there are no contacts' : undefined,
  timing: ({ contacts }) =>
    contacts.planned.items.length > 0 && contacts.planned.items.every(hasNoTime)
      ? 'on when contacts happen, but no contact has a time'
      : undefined,
  initiation: ({ contacts }) =>
    notApplicable(contacts.initiation) ? 'on who makes the first move, but that is said not to apply' : undefined,
  reward: ({ peers }) => unanswered(peers.reward, 'on whether peers are paid', 'that is not stated'),
  group: ({ format }) => {
    const form = valueOf(format.form);
    if (form === 'one-to-one') return 'on the other members of a group, but support is one to one';
    return form === 'on-demand' ? 'on the other members of a group, but support is help on demand' : undefined;
  },
  confidentiality: ({ implementation }) =>
    unanswered(implementation.safeguarding, 'on what is said staying between them', 'nothing says what is kept confidential'),
  // Whether anybody asks for names is asked nowhere else.
  anonymity: () => undefined,
  'giving-help': (spec) =>
    valueOf(spec.format.mutualSupport) === false && !isMutualAid(spec)
      ? 'on people helping others, but members are not meant to support one another'
      : undefined,
};

const ofMechanism = (mechanism: Mechanism, spec: Spec): readonly Hit[] => {
  const { reliesOn, form } = mechanism;
  const whole = valueOf(spec.format.form);
  const own = valueOf(form);
  const otherForm = whole !== undefined && own !== undefined && whole !== 'mixed' && !areAkin(own, whole);
  return [
    ...(valueOf(reliesOn) ?? []).flatMap((reliance) => {
      const said = lacking[reliance](spec);
      return said === undefined ? [] : [{ at: reliesOn.at, message: `${calledFirst(mechanism)} relies ${said}.` }];
    }),
    ...(otherForm
      ? [
          {
            at: form.at,
            message: `${calledFirst(mechanism)} works in ${formInWords[own]}, but the form of support is ${formInWords[whole]}.`,
          },
        ]
      : []),
  ];
};

/** Mechanisms from which the theory goes on, although nothing leads to them. */
const unprompted = (spec: Spec): readonly Hit[] => {
  const { from, into, unreached, outcomes, contacts, whole } = specIndex(spec);
  if (!whole) return [];
  return spec.theory.mechanisms.items.flatMap(({ name = '', at }) => {
    const next = from.get(name) ?? [];
    const blamed = next.some((link) => outcomes.has(link.to.name) && unreached.has(link.to.name));
    // What people know of the support, such as that it is confidential, brings them to it before anything is given.
    const bringsPeople = next.every((link) => contacts.has(link.to.name));
    return next.length > 0 && !into.has(name) && !blamed && !bringsPeople
      ? [{ at, message: `The theory goes on from \`${name}\`, but nothing that is delivered leads to it.` }]
      : [];
  });
};

export const rule: Rule = {
  code: 'theory-element-undelivered',
  section: 'theory',
  severity: 'error',
  after: ['theory-missing'],
  waits: 'It judges arrows, and there are none.',
  acceptable: false,
  message: 'The theory depends on something that the design does not provide.',
  why: 'What the theory needs and the service does not give cannot work.',
  remedy: 'Add it to the design, or change the theory.',
  when: 'A mechanism relies on something that the design leaves out or rules out, belongs to another form of support, or is brought about by nothing.',
  quiet:
    'What is openly undecided is no contradiction yet. A mechanism that leads to contacts alone says why people come, and nothing need lead to it.',
  sources: [article('Lack of theory of change'), breuer('4')],
  bad: [
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "other mothers in the same boat"',
    '    responds: "says early what is wrong, and weighs her own options"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: group, matching, approach, mode',
    '  }',
    '}',
  ].join('\n'),
  good: [
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "somebody nearby who has been there and listens"',
    '    responds: "says early what is wrong, and weighs her own options"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: peerness, matching, approach, mode',
    '  }',
    '}',
  ].join('\n'),
  check: (spec) => [...spec.theory.mechanisms.items.flatMap((mechanism) => ofMechanism(mechanism, spec)), ...unprompted(spec)],
};
