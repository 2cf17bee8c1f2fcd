/** What should change, and what might change without being meant to. */
import { actors, amount, choice, expectation, measurements, moment, names, yesNo } from './kinds.ts';
import type { Standards } from './rows.ts';
import { also, item, section } from './rows.ts';

const properties = {
  in: also(
    names('the name of a population, the peers or a stakeholder', ...actors),
    'In whom',
    'In whom?',
    'A change is a change in somebody.',
    'People',
  ),
  expect: also(
    expectation,
    'Expected change',
    'Which way, and how much?',
    'A target can be checked; a hope cannot.',
    'increase from 23% to 30%',
  ),
  by: also(moment, 'By when', 'By when?', 'An outcome judged too early looks like a failure.', '6 months after Start'),
  measure: also(
    measurements,
    'Measure',
    'Measured how, and when?',
    'What nobody measures nobody learns from.',
    '"diary" at 6 months after Start',
  ),
  registered: also(
    moment,
    'Agreed for',
    'For when was its measurement agreed or registered?',
    'A result that was promised for one time is not answered at another.',
    '6 months after Start',
  ),
  recommended: also(
    amount,
    'Recommended',
    'How much of it is recommended, or possible at the most?',
    'Where that is reached already, nothing is left to gain.',
    '8',
  ),
  primary: also(yesNo, 'Main outcome', 'Is it the main outcome?', 'One outcome decides whether it worked.', 'yes'),
  accountable: also(
    yesNo,
    'Provider answers for it',
    'Does the service answer for it, or only contribute to it?',
    'A provider should answer only for what is in its hands.',
    'no',
  ),
  level: also(
    choice({
      individual: 'in individual people',
      network: 'in families and circles of friends',
      organisation: 'in services and teams',
      community: 'in a community or area',
    }),
    'Level',
    'Is it a change in individual people, in those around them, in services or in a community?',
    'A change in a community needs a step by which it spreads.',
    'individual',
  ),
};

const outcome = (word: string, heading: string, question: string, why: string, example: string, standards?: Standards) =>
  item({
    word,
    nameKind: 'outcome',
    list: 'changes',
    core: true,
    name: 'required',
    title: 'optional',
    heading,
    question,
    why,
    ...(standards && { standards }),
    example,
    properties,
  });

export const outcomes = section({
  word: 'outcomes',
  heading: 'Outcomes',
  question: 'What should change, in whom, by when, measured how?',
  why: 'What should be seen on the way to the result tells an idea that failed from one that was never delivered.',
  properties: {},
  items: {
    intermediate: outcome(
      'intermediate',
      'Intermediate outcomes',
      'What should change on the way?',
      'If the final result disappoints, this shows where it stopped.',
      'intermediate Confidence "people feel able to ask for help" { in: People  expect: increase  by: 2 weeks after Start  measure: "questionnaire" at 2 weeks after Start }',
      { 'tidier-php': ['2'] },
    ),
    'long-term': outcome(
      'long-term',
      'Long-term outcomes',
      'What should change in the end?',
      'It is what the service is bought for.',
      'long-term InWork "in work or training after six months" { in: People  primary: yes  expect: increase from 23% to 30%  by: 6 months after Start  measure: "diary" at 6 months after Start }',
      { 'tidier-php': ['2'] },
    ),
    unintended: outcome(
      'unintended',
      'Unintended outcomes',
      'What might change without being meant to, for better or worse?',
      'Peer support can do harm, and harm that nobody looks for is not found.',
      'unintended Guilt "people who stop coming feel that they failed" { in: People  measure: "interviews" at 8 weeks after Start }',
    ),
  },
});
