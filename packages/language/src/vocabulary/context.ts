/** The surroundings: setting, usual care, the rate today, and what must be in place. */
import { amount, choice, names, text, year } from './kinds.ts';
import { also, ask, item, section } from './rows.ts';

export const conditionItem = item({
  word: 'condition',
  nameKind: 'condition',
  list: 'conditions',
  core: true,
  name: 'required',
  title: 'optional',
  heading: 'Conditions',
  question: 'What must be in place for the peers to make a difference?',
  why: 'Peer support is one cog among several; it turns only if the others do.',
  standards: { credeci: ['4'], guided: ['1'], rameses: ['8'] },
  example: 'condition Referral "staff tell everybody who could come" { kind: buy-in  status: planned }',
  properties: {
    kind: also(
      choice({
        service: 'another service',
        'buy-in': 'the willingness of an organisation or profession',
        leadership: 'somebody who leads',
        policy: 'a policy, law or guideline',
        norm: 'what people around think and do',
        resource: 'money, rooms, equipment',
        person: 'what a person brings: a need, a belief, a stage of life',
      }),
      'Kind',
      'Which kind of condition?',
      'Norms change more slowly than policies.',
      'buy-in',
    ),
    status: also(
      choice({ present: 'in place', planned: 'will be in place', absent: 'not in place', unknown: 'nobody knows' }),
      'Status',
      'Is it in place?',
      'A theory that hangs on something that is not there fails.',
      'present',
    ),
    'secured-by': also(
      names('the name of an activity or a stakeholder', 'activity', 'stakeholder'),
      'Secured by',
      'What or who secures it?',
      'A condition that nobody secures may not come.',
      'MeetTheStaff',
    ),
  },
});

export const context = section({
  word: 'context',
  nameKind: 'context',
  name: 'optional',
  title: 'optional',
  value: 'shared',
  heading: 'Context, usual care and baseline',
  question: 'What surrounds it?',
  why: 'The same support can work in one place and fail in another.',
  properties: {
    shared: also(
      names('the name of a shared context', 'context'),
      'Shared context',
      'Is it described elsewhere?',
      'Several interventions can share one context.',
      'SouthWales',
    ),
    setting: ask(
      text,
      'Setting',
      'Where does it take place?',
      'A ward, a home and a community centre are different offers.',
      '"community centres in three valleys"',
      { tidier: ['7'], credeci: ['4'], guided: ['1'], rameses: ['8'] },
    ),
    'usual-care': ask(
      text,
      'Usual care',
      'What would people get anyway?',
      'Otherwise nobody can tell what this adds.',
      '"a nurse once a month, and a helpline; no other peer support"',
      { credeci: ['6'], guided: ['1'], rameses: ['8'] },
    ),
    'existing-services': also(
      text,
      'Similar support nearby',
      'Is there similar support nearby?',
      'A new service may only replace what is there.',
      '"a weekly drop-in group run by a charity"',
    ),
  },
  items: {
    background: item({
      word: 'background',
      list: 'backgrounds',
      core: true,
      title: 'required',
      value: 'value',
      clauses: { in: 'year', source: 'source' },
      heading: 'Situation today',
      question: 'What is the rate today?',
      why: 'A target says nothing without the starting point.',
      example: 'background "people who often feel lonely": 24% in 2025 source "council survey"',
      properties: {
        value: ask(amount, 'Value', 'What is the figure?', 'A target says nothing without the starting point.', '24%'),
        year: also(year, 'Year', 'Of which year?', 'An old figure may mislead.', '2025'),
        source: also(text, 'Source', 'Where does it come from?', 'A reader can check it.', '"health board data"'),
      },
    }),
    condition: conditionItem,
  },
});
