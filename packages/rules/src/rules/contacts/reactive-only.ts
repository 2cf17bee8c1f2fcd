import type { Contact, Spec, TimePoint } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { infantFeeding, sinceBirth } from '../../helpers/infant-feeding.ts';
import { isMeantForWhoeverComes, namesOf } from '../../helpers/forms.ts';
import { sinceEvent } from '../../helpers/moments.ts';
import { isAbout } from '../../helpers/countries-and-topics.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article, renfrew2012 } from '../../helpers/sources.ts';

/** The theory says why people would ask: a mechanism that leads to a contact relies on who makes the first move. */
const explained = (spec: Spec): boolean => {
  const { contacts, mechanisms, into } = specIndex(spec);
  return [...contacts.keys()].some((name) =>
    (into.get(name) ?? []).some((link) => {
      const mechanism = mechanisms.get(link.from.name);
      return mechanism !== undefined && (valueOf(mechanism.reliesOn) ?? []).includes('initiation');
    }),
  );
};

/** All contacts from an event on, where some come before it; none where structure cannot tell. */
const after = ({ contacts }: Spec, since: (name: string) => Omit<TimePoint, 'event'> | undefined): readonly Contact[] => {
  const { items } = contacts.planned;
  const times = items.map(({ name }) => (name === undefined ? undefined : since(name)));
  const later = items.filter((_, index) => (times[index]?.earliest ?? -1) >= 0);
  return times.every((time) => time !== undefined) && later.length < items.length ? later : [];
};

/** Before the birth somebody comes to the person, and after it nobody does. */
const leftAlone = (spec: Spec, isReactive: (contact: Contact) => boolean): readonly Hit[] => {
  const later = after(spec, (name) => sinceBirth(spec, name));
  const [first] = later;
  return first && later.every(isReactive)
    ? [
        {
          at: first.at,
          message: `After the birth, support depends wholly on people asking for it (${namesOf(later)}), and in trials such support tended not to work.`,
        },
      ]
    : [];
};

/** The same about any event, where no evidence says how such support does. */
const leftAloneAfter = (spec: Spec, isReactive: (contact: Contact) => boolean): readonly Hit[] => {
  for (const { name: event } of spec.timeline.events.items) {
    if (event === undefined) continue;
    const later = after(spec, (name) => sinceEvent(spec, event, name));
    const [first] = later;
    if (!first || !later.every(isReactive)) continue;
    const message = `After \`${event}\`, support depends wholly on people asking for it (${namesOf(later)}).`;
    return [{ at: first.at, severity: 'info', outsideEvidence: true, message }];
  }
  return [];
};

export const rule: Rule = {
  code: 'reactive-only',
  section: 'contacts',
  severity: 'warning',
  scope: {
    saying:
      'The evidence is a review of 52 studies of extra support for breastfeeding, lay and professional, mainly one to one, in 21 countries.',
  },
  needs: ['contacts.initiation'],
  after: ['initiation-unstated'],
  waits: 'Who makes the first move has to be known.',
  message: 'Support depends wholly on people asking for it, and in trials such support tended not to work.',
  why: 'Those who need support most are often those who do not ask.',
  remedy:
    'Add a proactive first contact, or say in the theory why people will ask: a mechanism that leads to the contact and `relies-on: initiation`.',
  when: 'In every contact it is the person who makes the first move; or in every contact after an event, although before it somebody came to the person.',
  quiet:
    'It is a warning for one-to-one support with infant feeding alone, and an info elsewhere: in groups and in mental health, turning up by choice may be the principle. Where it is the form itself (help on demand, mutual aid, an online community, a network), nothing is said.',
  sources: [renfrew2012, article('Bringing the evidence together')],
  bad: [
    'contacts {',
    '  initiation: reactive',
    '}',
    'theory {',
    '  mechanism Expected "she knows who will call" { offers: "a first talk before the birth"  responds: "feels free to ask"  in: Mothers  when: Referral  relies-on: timing }',
    '}',
  ].join('\n'),
  good: [
    'contacts {',
    '  initiation: mixed',
    '  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  count: 1  mode: telephone  length: 30 minutes  initiation: proactive }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const { contacts, format } = spec;
    const whole = valueOf(contacts.initiation);
    const isReactive = ({ initiation }: Contact): boolean => (valueOf(initiation) ?? whole) === 'reactive';
    const { items } = contacts.planned;
    if (items.length === 0 || explained(spec) || isMeantForWhoeverComes(spec)) return [];
    const inEvidence = isAbout(spec.topic, infantFeeding) && valueOf(format.form) === 'one-to-one';
    if (!items.every(isReactive)) return inEvidence ? leftAlone(spec, isReactive) : leftAloneAfter(spec, isReactive);
    const at = contacts.initiation.state === 'given' ? contacts.initiation.at : contacts.at;
    return [
      {
        at,
        ...(!inEvidence && {
          severity: 'info' as const,
          message: 'Support depends wholly on people asking for it or turning up.',
          outsideEvidence: true as const,
        }),
      },
    ];
  },
};
