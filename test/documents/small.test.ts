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

test('what is not said has no heading', async () => {
  const document = await documentOf('intervention OneLine "One line" { summary: "Somebody listens." }');
  expect(document.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# One line',
    '## 1. Purpose and need',
    '## 2. Still open',
    '### 2.1 Not answered',
  ]);
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
