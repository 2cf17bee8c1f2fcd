import type { Contact, Spec } from '@peerspec/language';
import { minutesInDay } from '@peerspec/language/internal';
import { valueOf } from '../../helpers/answers.ts';
import { infantFeeding, sinceBirth } from '../../helpers/infant-feeding.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, birminghamTrial, jolly2012 } from '../../helpers/sources.ts';

/** An outcome that is expected later than this is about going on, not about starting. */
const firstDays = 7;

/** Whether a contact begins before the birth and is over by then; undefined where it cannot be compared with the birth. */
const isAntenatal = (contact: Contact, spec: Spec): boolean | undefined => {
  const time = contact.name === undefined ? undefined : sinceBirth(spec, contact.name);
  const length = (valueOf(contact.for)?.minutes.high ?? 0) / minutesInDay;
  return time && time.earliest < 0 && time.latest + length <= 0;
};

export const rule: Rule = {
  code: 'no-postnatal-contact',
  section: 'contacts',
  severity: 'warning',
  scope: {
    topics: [infantFeeding],
    forms: ['one-to-one'],
    saying: 'The evidence is 17 trials, mainly of one-to-one support for breastfeeding, in several countries, to 2011.',
  },
  needs: ['contacts.contact', 'topic', 'format.form'],
  after: ['form-unstated'],
  waits: 'Its evidence is about one form of support, so that it needs to know which this is.',
  message: 'Every contact is before the birth, although the aim is to help people continue afterwards.',
  why: 'Support that goes on after the birth has tended to be more effective.',
  remedy: 'Add contacts after the birth, early ones first.',
  when: 'In one-to-one support with infant feeding, every contact is over before the birth, and an outcome is expected more than a week after it.',
  quiet:
    'Where the aim is only that people start, contacts before the birth may be enough. The birth is the event called `Birth`, else the only one before which something is timed by four weeks or more and after which an outcome is expected; without such an event the rule keeps quiet.',
  sources: [jolly2012, birminghamTrial, article('Bringing the evidence together')],
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
    const { items } = spec.contacts.planned;
    if (items.length === 0 || !items.every((contact) => isAntenatal(contact, spec) === true)) return [];
    const goingOn = spec.outcomes.changes.items.some(({ name, word }) => {
      const time = word === 'unintended' || name === undefined ? undefined : sinceBirth(spec, name);
      return time !== undefined && time.latest > firstDays;
    });
    return goingOn ? [{ at: spec.contacts.at }] : [];
  },
};
