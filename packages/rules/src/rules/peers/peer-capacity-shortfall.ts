import { listed, yearly } from '@peerspec/language/internal';
import type { Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, tidier } from '../../helpers/sources.ts';

/**
 * Of people who are counted, and not so many in a year, nobody says that they all come at once: over a year the same
 * peers may have time for them.
 */
const isEnoughInYear = ({ population, peers }: Spec, needed: number): boolean => {
  const [size, number, hours] = [valueOf(population.size), valueOf(peers.number), valueOf(peers.hours)];
  if (!size || size.per !== undefined || !number || number.per !== undefined || !hours) return false;
  const each = yearly(hours)?.span;
  return each !== undefined && needed <= number.high * each.high;
};

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
    'Contacts of which the number or the length is not given are left out of the sum: it speaks where the others come to more by themselves. Where the number of people says nothing of a year (`size: 90`), and the hours would do over a year, it is an info.',
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
  check: (spec) => {
    const {
      computed: { peerHours },
      peers,
      population,
    } = spec;
    const { needed, available } = peerHours.needed ? peerHours : (peerHours.atLeast ?? {});
    if (!needed || !available || available.orMore || needed.low <= available.high + tolerance) return [];
    const besides = peerHours.needed ? [] : (peerHours.atLeast?.without ?? []);
    const others = besides.length === 0 ? '' : `, and ${listed(besides.map(quoted), 'and')} besides`;
    const atOnce = isEnoughInYear(spec, needed.low);
    return [
      {
        at: peers.hours.at,
        ...(atOnce && { severity: 'info' as const, remedy: 'Say over which period they come: `size: 90 per year`.' }),
        message: `On your own figures there are not enough peer hours. Needed: ${needed.working}${others}. There are: ${available.working}.${atOnce ? ' That is, if they all come at once; over a year the hours would be enough.' : ''}`,
        related: [{ message: 'The number of people is here.', at: population.size.at }],
      },
    ];
  },
};
