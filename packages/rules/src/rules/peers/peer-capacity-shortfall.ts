import { listed } from '@peerspec/language/internal';
import type { Rule } from '../../engine/rule.ts';
import { article, tidier } from '../../helpers/sources.ts';

const quoted = (name: string): string => `\`${name}\``;

/** Hours that differ by less come from rounding. */
const tolerance = 0.5;

export const rule: Rule = {
  code: 'peer-capacity-shortfall',
  section: 'peers',
  severity: 'error',
  needs: ['population.size', 'peers.number', 'peers.hours', 'contacts.contact', 'format.form'],
  acceptable: false,
  message: 'On your own figures there are not enough peer hours for the planned contacts.',
  why: 'Contacts that nobody has time for will not take place, and the idea will look as if it had failed.',
  remedy: 'Raise the number of peers or their hours, or lower the number of people or contacts.',
  when: 'People × contacts × (length + travel) comes to more hours than peers × hours, even with every span read in your favour.',
  quiet:
    'Contacts of which the number or the length is not given are left out of the sum: it speaks where the others come to more by themselves.',
  sources: [article('Unsuccessful implementation'), tidier('8')],
  bad: [
    'population Mothers {',
    '  size: 400 per year',
    '}',
    'peers Volunteers "mothers who have breastfed" {',
    '  number: 3',
    '  hours: 2 hours per week',
    '}',
    'contacts {',
    '  contact WeeklyCall "a call a week" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }',
    '}',
  ].join('\n'),
  good: [
    'population Mothers {',
    '  size: 400 per year',
    '}',
    'peers Volunteers "mothers who have breastfed" {',
    '  number: 40',
    '  hours: 2 hours per week',
    '}',
    'contacts {',
    '  contact WeeklyCall "a call a week" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone  length: 20 minutes }',
    '}',
  ].join('\n'),
  check: ({ computed: { peerHours }, peers, population }) => {
    const { needed, available } = peerHours.needed ? peerHours : (peerHours.atLeast ?? {});
    if (!needed || !available || available.orMore || needed.low <= available.high + tolerance) return [];
    const besides = peerHours.needed ? [] : (peerHours.atLeast?.without ?? []);
    const others = besides.length === 0 ? '' : `, and ${listed(besides.map(quoted), 'and')} besides`;
    return [
      {
        at: peers.hours.at,
        message: `On your own figures there are not enough peer hours. Needed: ${needed.working}${others}. There are: ${available.working}.`,
        related: [{ message: 'The number of people is here.', at: population.size.at }],
      },
    ];
  },
};
