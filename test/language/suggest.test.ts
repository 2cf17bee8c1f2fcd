/** A word that was misspelt or borrowed from everyday speech leads to the word that was meant. */
import { didYouMean, suggest } from '@peerspec/language/internal';
import { describe, expect, test } from 'vitest';
import { intervention, problemsOf } from './support/saying.ts';

const words = ['summary', 'stage', 'topic', 'timeline', 'every', 'when', 'with'];

test.each([
  ['a letter is missing', 'sumary', 'summary'],
  ['a letter is too many', 'topicc', 'topic'],
  ['a letter is another', 'stuge', 'stage'],
  ['two letters changed places', 'satge', 'stage'],
  ['two letters changed places in a short word', 'wehn', 'when'],
  ['capitals were typed', 'Timeline', 'timeline'],
  ['several letters of a long word are wrong', 'tymelines', 'timeline'],
])('the near word is suggested where %s', (_, written, meant) => {
  expect(suggest(written, words)).toBe(meant);
});

test.each(['frequency', 'x', 'budget', ''])('nothing is suggested for "%s", which is near to no word', (written) => {
  expect(suggest(written, words)).toBeUndefined();
});

test.each([
  ['untargeted', 'targeted'],
  ['not-targeted', 'targeted'],
  ['non-randomised', 'randomised'],
  ['nonrandomised', 'randomised'],
  ['intended', 'unintended'],
])('"%s" is the contrary of "%s", and not misspelt', (written, contrary) => {
  expect(suggest(written, [contrary])).toBeUndefined();
});

test.each([
  ['iniversal', 'universal'],
  ['univresal', 'universal'],
  ['unitl', 'until'],
  ['nonte', 'note'],
])('"%s" is misspelt for "%s", however it begins', (written, meant) => {
  expect(suggest(written, [meant])).toBe(meant);
});

test('more than one letter in three may not differ', () => {
  expect(suggest('abcxyz', ['abcdef'])).toBeUndefined();
  expect(suggest('abcdxy', ['abcdef'])).toBe('abcdef');
});

test('the nearest word wins, and the first of equally near ones', () => {
  expect(suggest('thr', ['three', 'the'])).toBe('the');
  expect(suggest('cat', ['car', 'bat'])).toBe('car');
  expect(suggest('cat', ['bat', 'car'])).toBe('bat');
});

test('a word is never suggested for itself', () => {
  expect(suggest('topic', ['topic'])).toBeUndefined();
  expect(suggest('topic', ['topic', 'topics'])).toBe('topics');
});

test('names in any script are suggested', () => {
  expect(suggest('Bydwragod', ['Bydwragedd'])).toBe('Bydwragedd');
  expect(suggest('دایا', ['دایہ'])).toBe('دایہ');
});

test('the end of a sentence asks, or stops', () => {
  expect(didYouMean('every')).toBe('; did you mean `every`?');
  expect(didYouMean(undefined)).toBe('.');
});

describe('in a file', () => {
  test.each([
    ['frequency', 'contacts', 'every'],
    ['dose', 'contacts', 'minimum'],
    ['confidentiality', 'implementation', 'safeguarding'],
    ['role', 'peers Others', 'tasks'],
    ['expenses', 'peers Others', 'reward'],
    ['caseload-ratio', 'peers Others', 'caseload'],
    ['crisis-plan', 'implementation', 'escalation'],
    ['delivery-target', 'implementation', 'minimum-received'],
    ['venue', 'context', 'setting'],
  ])('`%s` in `%s` leads to `%s`, a word of the same meaning', async (written, block, meant) => {
    const [problem, ...others] = await problemsOf(intervention(`${block} { ${written}: "…" }`));
    expect(problem).toContain(
      `unknown-word: \`${written}\` is not something \`${block.split(' ')[0] ?? ''}\` can hold; did you mean \`${meant}\``,
    );
    expect(others).toEqual([]);
  });

  test.each([
    ['outcomes { long-term Better "…" { measured-by: "…" } }', 'measure'],
    ['outcomes { long-term Better "…" { outcome-measure: "…" } }', 'measure'],
    ['outcomes { unintended Worse "…" { whose: Others } }', 'in'],
    ['theory { assumption Stays "…" { status: likely } }', 'certainty'],
    ['evaluation { study Trial "…" { comparison-group: "…" } }', 'compares-with'],
    ['stakeholders { stakeholder Staff "…" { involved: "…" } }', 'involved-in'],
  ])('%s leads to `%s`', async (written, meant) => {
    expect((await problemsOf(intervention(written))).join()).toContain(`did you mean \`${meant}\`?`);
  });

  test('a question that belongs elsewhere is not swallowed by the answer before it', async () => {
    expect(await problemsOf(intervention('outcomes { long-term Lonely "…" { expect: fewer when: 6 months } }'))).toEqual([
      'wrong-answer: `fewer` is not an answer to `expect`; did you mean `decrease`?',
      'unknown-word: `when` is not something `long-term` can hold; did you mean `by`?',
    ]);
  });

  test('a time is not taken for those who do something', async () => {
    expect(await problemsOf(intervention('activities { activity Visits "…" { when: 6 months } }'))).toEqual([
      'misplaced-word: `when` is not something `activity` can hold; it belongs in `event`.',
    ]);
  });

  test('the wording that the page of the language promises', async () => {
    expect(await problemsOf(intervention('contacts { contact First { frequncy: 2 days } }'))).toEqual([
      'unknown-word: `frequncy` is not something `contact` can hold; did you mean `every`?',
    ]);
  });

  test('a misspelt option, name and section lead to the right one', async () => {
    expect(
      await problemsOf(intervention('stage: comissioning', 'topic: sleep from Jolly2021', 'contcts { initiation: proactive }')),
    ).toEqual([
      'wrong-answer: `comissioning` is not an answer to `stage`; did you mean `commissioning`?',
      'unknown-name: No evidence is called `Jolly2021`; did you mean `Jolly2012`?',
      'unknown-word: `contcts` is not something `intervention` can hold; did you mean `contacts`?',
    ]);
  });
});

test.each([
  ['evaluation { study S "…" { design: non-randomised } }', 'controlled'],
  ['evaluation { study S "…" { design: rct } }', 'randomised'],
  ['evaluation { study S "…" { design: pilot } }', 'feasibility'],
  ['format: helpline', 'on-demand'],
  ['contacts { contact C { count: "as needed" } }', 'as-needed'],
])('`%s` is led to `%s`', async (written, meant) => {
  expect((await problemsOf(intervention(written))).join()).toContain(`\`${meant}\``);
});
