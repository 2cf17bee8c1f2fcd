/** Next to nothing is said, and still the document is one that can be read. */
import { describe, expect, test } from 'vitest';
import { documentOf, documentOfAnything } from './reading.ts';
import { flaws } from './structure.ts';

describe('a specification that says little', () => {
  test.each([
    ['nothing', 'intervention Empty { }'],
    ['its name alone', 'intervention A'],
    ['one thing', 'intervention OneLine "One line" { summary: "Somebody listens." }'],
    [
      'only empty sections',
      'intervention A { population P { } peers Q { } contacts { } theory "t" { } outcomes { } implementation { } evaluation { } stakeholders { } matching { } context { } activities { } timeline { } delivered { } }',
    ],
    [
      'only names',
      'intervention A { contacts { contact First { } } context { condition C { } background "b" } theory "t" { mechanism M { } assumption Q } outcomes { intermediate O { } } implementation { risk R } evaluation { study S { } } stakeholders { stakeholder T { } } timeline { event E } }',
    ],
    ['half of a thing', 'intervention A { summary: \n peers P { training: 24 hours supervision: every } theory "t" { First -> } }'],
  ])('%s', async (_, text) => {
    const document = await documentOfAnything(text);
    expect(flaws(document)).toEqual({});
    expect(document).toMatchSnapshot();
  });
});

test('a characteristic without a name and an answer is no empty bullet', async () => {
  const document = await documentOfAnything('intervention A { matching { on Valley: required  on :: not-attempted because "few" } }');
  expect(flaws(document)).toEqual({});
  expect(document).toContain('- **Similar in:**\n  - Valley: required');
});

test('every document has the same parts under the same numbers, and a line where nothing is written', async () => {
  const document = await documentOf('intervention OneLine "One line" { summary: "Somebody listens." peers P { hours: 3 hours per week } }');
  const headings = document.split('\n').filter((line) => line.startsWith('#'));
  expect(headings).toEqual([
    '# One line',
    '## Contents',
    '## 1. Purpose and need',
    '## 2. Who it is for',
    '## 3. Who the peers are',
    '### 3.1 What makes them peers',
    '### 3.2 Selection and training',
    '### 3.3 Role',
    '### 3.4 Supervision and care for peers',
    '### 3.5 Number of peers and their time',
    '## 4. Matching',
    '## 5. What happens when',
    '## 6. Outcomes',
    '## 7. Delivery',
    '## 8. Requirements, and how they are checked',
    '## 9. Context, usual care and baseline',
    '## 10. How it is meant to work',
    '## 11. Evaluation',
    '## 12. What really happened',
    '## 13. What it was adapted from',
    '## 14. Who had a say',
    '## 15. Evidence',
    '## 16. Agreed departures',
    '## 17. Still open',
    '### 17.1 To be decided',
    '### 17.2 Not known',
    '### 17.3 Not answered',
    '### 17.4 Uncertain',
    '### 17.5 Not reported',
    '### 17.6 Not checked',
  ]);
  expect(document).toContain('## 5. What happens when\n\nNothing is written on this.\n\n## 6. Outcomes');
  expect(document).toContain('### 3.3 Role\n\nNothing is written on this.');
});

test('quantities and dates are written as people write them', async () => {
  const document = await documentOf(`intervention A {
    revised: 2026-05-01
    timeline { event FirstVisit "the first visit" }
    population P { size: about 12500 per year }
    peers Q { training: 1 day "a" supervision: every 1 week "by her" hours: 7.5 hours per week }
    contacts { contact Call { when: within 48 hours after FirstVisit every: 1 week for: 6 months mode: telephone } contact Visit { when: at FirstVisit count: 1 } contact Early { when: 2 days count: 2 to 3 length: 30 to 45 minutes } }
  }`);
  for (const text of [
    '1 May 2026',
    'about 12,500 per year',
    '1 day: a',
    'every week by her',
    '7.5 hours per week',
    'within 48 hours after First visit',
    'every week for 6 months',
    'at First visit',
    '2 days after the start of the support',
    '2 to 3',
    '1 h to 2 h 15 min',
  ])
    expect(document).toContain(text);
});

test('contacts without a plain number are told as they are said, and no sum is made of them', async () => {
  const document = await documentOf(`intervention A {
    timeline { event Birth "the birth" event Pregnancy "from the last period": 40 weeks before Birth }
    contacts {
      contact Early "early" { when: from 24 weeks of Pregnancy every: 2 weeks until: Birth mode: telephone length: 30 minutes peers-present: 2 }
      contact Talks "talks" { count: up to 6 }
      contact Calls "calls" { count: at least 1 per week for: 6 weeks }
      contact Line "line" { count: on-demand available: "day and night" response: within 15 minutes demand: about 40 per week }
      contact Walks "walks" { count: as-needed }
    }
  }`);
  for (const text of [
    'from 24 weeks of Pregnancy',
    'every 2 weeks until Birth',
    ' up to 6 |',
    ' at least 1 per week |',
    ' whenever somebody asks for it |',
    ' as often as peer and person find it needed |',
    'Total, not counting “line” and “walks”',
    '**at least 14**',
    'day and night',
    'within 15 minutes',
    'about 40 per week',
    '*Peers present:* 2',
  ]) {
    expect(document).toContain(text);
  }
});

test('what is said of cost, priority, comparison and evidence is told', async () => {
  const document = await documentOf(`intervention A {
    population P { reach: universal priority: "those who live alone" }
    peers Q { number: 1 per 50 people hours: 2 days per week }
    implementation { cost: about 1200 pounds per person "all costs" }
    stakeholders { stakeholder R "residents" { kind: participants involved-in: none } }
    evaluation { study S "a study" { design: feasibility compares-with: waiting-list } }
    contacts { minimum: 3 from Old }
  }
  evidence Old "old" { kind: trial year: 2009 certainty: very-low superseded-by: New }
  evidence New "new" { kind: trial }`);
  for (const text of [
    'those who live alone',
    '1 per 50 people',
    '2 days per week',
    'about 1,200 pounds per person all costs',
    '| none ',
    'people who wait for their turn',
    'whether it can be done',
    '*Year:* 2009',
    '*Certainty:* very low',
    '*Superseded by:*',
  ]) {
    expect(document).toContain(text);
  }
});
