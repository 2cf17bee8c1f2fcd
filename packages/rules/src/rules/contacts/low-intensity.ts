import { listed } from '@peerspec/language/internal';
import { fewestThatWorked, infantFeeding } from '../../helpers/infant-feeding.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, jolly2012 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'low-intensity',
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
  message: 'Fewer than five contacts are planned, and one-to-one breastfeeding support of that intensity has tended not to work.',
  why: 'Trust and a chance to ask at the right moment take more than one or two meetings.',
  remedy: 'Plan five contacts or more, or accept this and say why fewer should be enough here.',
  when: 'In one-to-one support with infant feeding, the planned contacts for one person come to fewer than five; those of which no number is known are not counted.',
  quiet: 'Groups and other topics are no part of the evidence. Five is no target: many contacts alone have not been enough either.',
  sources: [jolly2012, article('Bringing the evidence together')],
  bad: 'contacts {\n  contact WeeklyCall "two calls later on" { when: from 1 week after Birth  count: 2  mode: telephone  length: 20 minutes }\n}',
  good: 'contacts {\n  contact WeeklyCall "a call a week" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }\n}',
  check: ({ contacts, computed: { plannedContacts, knownContacts } }) => {
    const planned = plannedContacts ?? knownContacts;
    if (!planned || planned.orMore || planned.high >= fewestThatWorked) return [];
    const open = plannedContacts ? [] : (knownContacts?.without ?? []);
    const besides = open.length === 0 ? '' : `, besides ${listed(open.map((name) => `\`${name}\``))}, of which no number is known`;
    return [
      {
        at: contacts.at,
        message: `Fewer than five contacts are planned (${planned.working}${besides}), and one-to-one breastfeeding support of that intensity has tended not to work.`,
      },
    ];
  },
};
