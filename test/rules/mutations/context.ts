/** Context and usual care: what is missed when one thing is taken out of a complete specification. */
import type { Change, Mutant } from './mutants.ts';
import { all, everyPlace, everywhere, inSection, replaced, without } from './mutants.ts';

/** A rate in the first week, from a low level, and a theory that aims straight at it. */
export const lowStart = all(
  replaced(/expect: increase\n +by: 10 days after Birth/, 'expect: increase from 40% to 50%\n      by: 7 days after Birth'),
  replaced('aims-to: both', 'aims-to: change-outcomes'),
);
export const usualCare = (text: string): Change => replaced(/usual-care: "[^"]*"/, `usual-care: "${text}"`);

/** Takes away what holds something back. */
const withoutBrake = (what: string, held: string): Change =>
  inSection('theory', replaced(new RegExp(`\\n    ${what} +-\\| ${held}\\b[^]*?(?=\\n    \\S|\\n\\n)`), ''));

export const mutants: readonly Mutant[] = [
  { what: 'nothing is said about usual care', rule: 'usual-care-missing', changes: everywhere(without('context', 'usual-care')) },
  { what: 'usual care has a name only', rule: 'usual-care-label-only', changes: everywhere(usualCare('routine care')) },
  {
    what: 'nothing says where the outcome stands today',
    rule: 'background-rate-missing',
    changes: { feeding: inSection('context', everyPlace(/\n {4}background [^]*?(?=\n {4}\S|\n\n)/g, '')) },
  },
  {
    what: 'a figure is four years old',
    rule: 'background-rate-stale',
    changes: { feeding: replaced('6 months": 22% in 2026', '6 months": 22% in 2022'), groups: replaced('14 in 2026', '14 in 2022') },
  },
  { what: 'a figure has no year', rule: 'background-rate-stale', changes: { wards: replaced('31% in 2026', '31%') } },
  {
    what: 'nearly everybody does it already',
    rule: 'no-headroom',
    changes: { feeding: replaced('increase from 22% to 28%', 'increase from 92% to 95%') },
  },
  {
    what: 'the target has been reached already',
    rule: 'no-headroom',
    changes: { feeding: replaced('increase from 22% to 28%', 'increase from 30% to 28%') },
  },
  {
    what: 'few start, and nothing changes around the mother',
    rule: 'low-background-direct-claim',
    changes: {
      feeding: all(
        lowStart,
        withoutBrake('FamilyBacking', 'BottleNorm'),
        // Somebody sees to what is in the way, or there would be another thing to say.
        replaced(/(?<=condition BottleNorm "[^"]*" \{\s+kind: norm\s+)status: present/, 'status: present  secured-by: Families'),
      ),
    },
  },
  {
    what: 'money and rooms are all that has to be in place',
    rule: 'context-components-missing',
    changes: everywhere(inSection('context', everyPlace(/kind: (?:service|buy-in|leadership|policy|norm)/g, 'kind: resource'))),
  },
  {
    what: 'something that the theory needs is not there',
    rule: 'condition-unmet',
    changes: {
      feeding: replaced(
        'within three days" {\n      kind: service\n      status: present',
        'within three days" {\n      kind: service\n      status: absent',
      ),
      groups: replaced('on the same day" { kind: service  status: present', 'on the same day" { kind: service  status: unknown'),
    },
  },
  {
    what: 'nothing says how it works with other services',
    rule: 'service-integration-missing',
    changes: everywhere(without('implementation', 'service-links')),
  },
  {
    what: 'nothing says what there is nearby',
    rule: 'existing-peer-service-unstated',
    changes: everywhere(without('context', 'existing-services')),
  },
  {
    what: 'the theory fails under something that is there, and nothing is done about it',
    rule: 'barrier-unanswered',
    changes: {
      feeding: replaced('  secured-by: FamilyEvening', ''),
      groups: withoutBrake('ShortFilm', 'GoodMother'),
      wards: withoutBrake('OnTheWard', 'PoorHousing'),
      online: withoutBrake('Welcome', 'Silent'),
      onDemand: withoutBrake('Spread', 'KeepQuiet'),
      mutual: withoutBrake('Call', 'SmallTown'),
    },
  },
];
