import type { Contact, Spec } from '@peerspec/language';
import { valueOf } from '../../answers.ts';
import type { Rule } from '../../rule.ts';
import { article, jolly2012 } from '../../sources.ts';

/** An outcome that is expected later than this is about going on, not about starting. */
const firstDays = 7;
const minutesInDay = 1440;

/** The event before which a contact is over; undefined where it goes on behind it, or hangs on nothing. */
const endsBefore = (contact: Contact, { computed }: Spec): string | undefined => {
  const time = computed.times[contact.name ?? ''];
  if (!time || time.event === '') return undefined;
  const length = (valueOf(contact.for)?.minutes.high ?? 0) / minutesInDay;
  return time.latest + length <= 0 && time.earliest < 0 ? time.event : undefined;
};

export const rule: Rule = {
  code: 'no-postnatal-contact',
  section: 'contacts',
  severity: 'warning',
  scope: {
    topics: ['infant-feeding', 'breastfeeding'],
    forms: ['one-to-one'],
    saying: 'The evidence is 17 trials, mainly of one-to-one support for breastfeeding, in several countries, to 2011.',
  },
  needs: ['contacts.contact', 'topic', 'format.form'],
  after: ['form-unstated'],
  message: 'Every contact is before the birth, although the aim is to help people continue afterwards.',
  why: 'Support that goes on after the birth has tended to be more effective.',
  remedy: 'Add contacts after the birth, early ones first.',
  when: 'In one-to-one support with infant feeding, every contact is over before an event, and an outcome is expected more than a week after it.',
  quiet: 'Where the aim is only that people start, contacts before the birth may be enough.',
  sources: [jolly2012, article('Bringing the evidence together')],
  bad: [
    'contacts {',
    '  // nothing about contact',
    '  contact Introduction "getting to know each other" { when: 8 weeks before Birth  count: 1  mode: telephone  length: 30 minutes }',
    '  contact FirstCall "one call more" { when: 6 weeks before Birth  count: 1  mode: telephone  length: 30 minutes }',
    '  contact WeeklyCall "and four others" { when: from 5 weeks before Birth  every: 1 week  for: 4 weeks  mode: telephone  length: 20 minutes }',
    '}',
  ].join('\n'),
  good: [
    'contacts {',
    '  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  count: 1  mode: telephone  length: 30 minutes }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const [event, ...others] = new Set(spec.contacts.planned.items.map((contact) => endsBefore(contact, spec)));
    if (event === undefined || others.length > 0) return [];
    const goingOn = spec.outcomes.changes.items.some(({ name, word }) => {
      const time = word === 'unintended' ? undefined : spec.computed.times[name ?? ''];
      return time?.event === event && time.latest > firstDays;
    });
    return goingOn
      ? [{ at: spec.contacts.at, message: `Every contact is before \`${event}\`, although the aim is to help people continue afterwards.` }]
      : [];
  },
};
