/** Format and contacts: what is missed when one thing is taken out of a complete specification. */
import type { Change, Mutant } from './mutants.ts';
import {
  all,
  inItem,
  withoutIn,
  everyPlace,
  everywhere,
  inSection,
  replaced,
  without,
  everywhereButOnline,
  wherePlanned,
} from './mutants.ts';

const inContact = (name: string, change: Change): Change => inItem('contacts', `contact ${name}`, change);

/** Takes a property of a contact away. */
const withoutInContact = (name: string, word: string): Change => withoutIn('contacts', `contact ${name}`, word);

export const aloneAtBirth = replaced(/service-links: "[^"]*"/, 'service-links: not-applicable because "the charity works on its own"');
export const noWordOfBirth = replaced('enables: FirstVisit', 'enables: WeeklyCalls');
export const noServices = everyPlace(/kind: service/g, 'kind: resource');

export const mutants: readonly Mutant[] = [
  {
    what: 'nothing says whether it is one to one',
    rule: 'form-unstated',
    changes: {
      feeding: replaced('\n  format: one-to-one', ''),
      groups: replaced(/^ {2}format: group \{[^}]*\}/, ''),
      wards: replaced('\n  format: one-to-one', ''),
    },
  },
  {
    what: 'both forms share one theory',
    rule: 'mixed-form-one-theory',
    changes: { groups: replaced('format: group {', 'format: mixed {') },
  },
  { what: 'nothing says how big a group is', rule: 'group-composition-unstated', changes: { groups: without('format', 'group-size') } },
  { what: 'nothing says who may join', rule: 'group-composition-unstated', changes: { groups: without('format', 'membership') } },
  { what: 'nothing says who runs it', rule: 'group-composition-unstated', changes: { groups: without('format', 'facilitated-by') } },
  {
    what: 'nothing says how they make contact',
    rule: 'mode-unstated',
    changes: everywhere(inSection('contacts', everyPlace(/\n {6}mode:[^]*?(?=\n {6}\S)/g, ''))),
  },
  {
    what: 'nothing says who makes the first move',
    rule: 'initiation-unstated',
    changes: wherePlanned(
      inSection('contacts', all(replaced(/\n {4}initiation:[^]*?(?=\n\n)/, ''), everyPlace(/\n {6}initiation: proactive/g, ''))),
    ),
  },
  {
    what: 'people have to ask for everything',
    rule: 'reactive-only',
    changes: {
      feeding: all(
        everyPlace(/initiation: proactive/g, 'initiation: reactive'),
        replaced('relies-on: timing, initiation, mode', 'relies-on: timing, mode'),
      ),
    },
  },
  {
    what: 'a contact has no number',
    rule: 'contact-number-missing',
    changes: {
      feeding: withoutInContact('Farewell', 'count'),
      groups: withoutInContact('WeeklySessions', 'every'),
      wards: withoutInContact('Weekly', 'for'),
    },
  },
  {
    what: 'only four contacts are left',
    rule: 'low-intensity',
    changes: {
      feeding: all(
        replaced(/every: 2 days\n +for: 12 days/, 'count: 1'),
        replaced(/every: 1 week\n +for: 6 weeks/, 'count: 1'),
        replaced(/contact Farewell [^}]*\}/, ''),
        replaced('Farewell         -> PlaceToGo', 'WeeklyCalls -> PlaceToGo'),
      ),
    },
  },
  {
    what: 'all contacts are before the birth',
    rule: 'no-postnatal-contact',
    changes: {
      feeding: all(
        replaced('within 48 hours after Birth because', 'from 4 weeks before Birth because'),
        replaced('when: from 2 days after Birth', 'when: from 3 weeks before Birth'),
        replaced(
          /when: from 2 weeks after Birth\n +every: 1 week\n +for: 6 weeks/,
          'when: from 1 week before Birth  every: 1 day  for: 6 days',
        ),
        replaced('when: 9 weeks after Birth', 'when: 1 day before Birth'),
      ),
    },
  },
  {
    what: 'the first contact after the birth comes on the fifth day',
    rule: 'first-contact-late',
    changes: {
      feeding: all(
        replaced('within 48 hours after Birth because', 'within 5 days after Birth because'),
        replaced('when: from 2 days after Birth', 'when: from 6 days after Birth'),
      ),
    },
  },
  {
    what: 'nobody hears of the birth',
    rule: 'birth-notification-missing',
    changes: { feeding: all(aloneAtBirth, noWordOfBirth, noServices) },
  },
  {
    what: 'a contact has no time',
    rule: 'contact-schedule-missing',
    changes: { feeding: withoutInContact('Farewell', 'when'), wards: withoutInContact('Farewell', 'when') },
  },
  {
    what: 'a contact has no length',
    rule: 'contact-length-missing',
    changes: {
      feeding: withoutInContact('Farewell', 'length'),
      groups: withoutInContact('Reunions', 'length'),
      wards: withoutInContact('Weekly', 'length'),
    },
  },
  {
    what: 'number, frequency and period do not agree',
    rule: 'dose-arithmetic-mismatch',
    changes: { groups: inContact('WeeklySessions', replaced('every: 1 week\n', 'every: 1 week\n      count: 16\n')) },
  },
  {
    what: 'how often is told in a word that can mean anything',
    rule: 'ambiguous-frequency',
    changes: {
      feeding: replaced('twice a year in each team: what', 'regular talks: what'),
      groups: replaced('twice a year: what the group is', 'biweekly: what the group is'),
      wards: replaced('every Tuesday: who we are', 'frequent visits: who we are'),
    },
  },
  {
    what: 'nothing says what counts as having received it',
    rule: 'minimum-dose-undefined',
    changes: wherePlanned(without('contacts', 'minimum')),
  },
  { what: 'nothing says what may vary', rule: 'tailoring-unbounded', changes: everywhereButOnline(without('contacts', 'tailoring')) },
  {
    what: 'nothing says how it ends',
    rule: 'ending-unstated',
    // The groups meet `for` a stated time, and end with it.
    changes: { feeding: without('contacts', 'ending'), wards: without('contacts', 'ending') },
  },
  {
    what: 'nothing says where',
    rule: 'setting-unstated',
    changes: everywhereButOnline(all(without('context', 'setting'), everyPlace(/\n {6}place:[^]*?(?=\n {6}\S|\n {4}\})/g, ''))),
  },
  {
    what: 'there is one way in',
    rule: 'access-single-point',
    changes: everywhere(
      all(
        without('implementation', 'access-points'),
        replaced('\n  implementation {', '\n  implementation {\n    access-points: "the ward"'),
      ),
    ),
  },
  { what: 'nothing says what is handed out', rule: 'materials-unstated', changes: everywhere(without('activities', 'materials')) },
  {
    what: 'people call when they like, and nothing says when somebody is there',
    rule: 'availability-unstated',
    changes: { onDemand: withoutInContact('AtTheGate', 'available') },
  },
  {
    what: 'nothing says how an online community is moderated',
    rule: 'moderation-unstated',
    changes: { online: without('format', 'moderated-by') },
  },
];
