/** What is offered while one types: what is missing, values, names, evidence, rules, paths and a whole intervention. */
import { readText } from '@peerspec/language';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { parsed } from '../../documents/structure.ts';
import { applied, expanded, labels, offered } from './folder.ts';

const inside = (statement: string): string =>
  `use "../shared/tools.peer"
measure Own "own"
evidence Audit "an audit" { kind: local-data  topic: infant-feeding  form: group  countries: UK }
intervention Calls "Calls" {
  topic: infant-feeding
  timeline {
    event Birth "the baby is born"
    event Booking "first appointment"
  }
  population Mothers "mothers" {
    size: 70
  }
  contacts {
    contact First "first call" { count: 1 }
  }
  context {
    condition Referral "they refer" { kind: buy-in }
  }
  theory "it works" {
    mechanism Safe "safe to say" { in: Mothers }
    assumption Answers "they pick up"
    First -> Safe
  }
  outcomes {
    intermediate Confidence "confident" { expect: increase }
    long-term Feeding "feeding" { expect: increase }
  }
${statement}
`;

const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'a property that is missing, before those that need not be said',
    inside('  peers Buddies "x" {\n    position: trained-peer\n    |\n  }\n}'),
    ['experience', 'same-issue'],
    ['position', 'need', 'contacts'],
  ],
  ['the sections that are missing', inside('  |\n}'), ['summary', 'stage'], ['topic', 'contacts', 'timeline', 'mechanism']],
  ['a declaration that can be repeated', inside('  stakeholders {\n    stakeholder A "a"\n    |\n  }\n}'), ['stakeholder'], ['kind']],
  ['properties in a block on one line', inside('  stakeholders {\n    stakeholder A "a" { kind: peers  | }\n  }\n}'), [], ['kind']],
  ['words in a block that nobody has closed', 'intervention X {\n  matching {\n    pe|', ['peerness'], ['summary']],
  ['choices with their meaning', inside('  stage: |\n}'), ['idea', 'design', 'commissioning'], ['summary', 'yes']],
  ['a choice that is half typed', inside('  stage: de|\n}'), ['idea', 'design'], ['de']],
  [
    'the choices that are left',
    inside('  support: emotional, |\n}'),
    ['appraisal', 'informational', 'practical'],
    ['emotional', 'undecided'],
  ],
  [
    'yes and no, and the five gaps',
    inside('  peers B "x" {\n    same-issue: |\n  }\n}'),
    ['yes', 'no', 'undecided', 'unknown', 'not-reported', 'not-checked', 'not-applicable'],
    ['maybe'],
  ],
  ['names of the right kind', inside('  activities {\n    activity A "a" { in: | }\n  }\n}'), ['Mothers'], ['First', 'Safe', 'Calls']],
  [
    'units behind a number',
    inside('  format: group {\n    group-size: 6 |\n  }\n}'),
    ['minutes', 'hours', 'days', 'weeks', 'months', 'years', '%', 'per'],
    ['minute', 'after'],
  ],
  [
    'words in place of a number, beside figures',
    inside('').replace('count: 1', 'count: |'),
    ['on-demand', 'as-needed', '4', 'at least', 'at most', 'up to', 'about', 'undecided'],
    ['Birth', 'yes'],
  ],
  ['events that stand for themselves', inside('').replace('count: 1', 'until: |'), ['Birth', 'Booking'], ['Mothers']],
  ['after, before and of behind a length of time', inside('').replace('count: 1', 'when: 24 weeks |'), ['after', 'before', 'of'], ['per']],
  ['events behind of', inside('').replace('count: 1', 'when: 24 weeks of |'), ['Birth', 'Booking'], ['Mothers']],
  ['units in the singular behind one', inside('  peers B "x" {\n    experience-length: 1 |\n  }\n}'), ['minute', 'hour'], ['minutes']],
  ['events behind after', inside('  outcomes {\n    unintended U "u" { by: 6 weeks after | }\n  }\n}'), ['Birth', 'Booking'], ['Mothers']],
  [
    'events at which a measure is taken',
    inside('  outcomes {\n    unintended U "u" { measure: Own at | }\n  }\n}'),
    ['Birth', 'Booking'],
    ['least'],
  ],
  ['measures', inside('  outcomes {\n    unintended U "u" { measure: | }\n  }\n}'), ['Own', 'Scale'], ['Audit', 'Mothers']],
  [
    'mechanisms behind a contact',
    inside('').replace('First -> Safe', 'First -> |'),
    ['Safe', 'Referral', 'Confidence', 'Feeding'],
    ['First', 'Mothers'],
  ],
  [
    'outcomes behind a mechanism, the nearest first',
    inside('').replace('First -> Safe', 'First -> Safe -> |'),
    ['Confidence', 'Feeding', 'Referral'],
    ['Safe', 'Answers'],
  ],
  [
    'arrows behind a name in a chain',
    inside('').replace('First -> Safe', 'First -> Safe |'),
    ['->', '-|', 'because', 'from', 'assuming'],
    ['Confidence'],
  ],
  ['who decides, and by when, behind a gap', inside('  stage: undecided |\n}'), ['because', 'owner', 'decide-by'], ['from', 'idea']],
  [
    'who decides, and by when, behind the reason of a gap',
    inside('  stage: undecided because "later" |\n}'),
    ['owner', 'decide-by'],
    ['because', 'from'],
  ],
  [
    'what is not said yet of a gap',
    inside('  stage: undecided because "later" owner "us" |\n}'),
    ['decide-by'],
    ['owner', 'because', 'from'],
  ],
  [
    'nothing but a reason behind a gap that nobody decides',
    inside('  stage: unknown because "lost" |\n}'),
    [],
    ['owner', 'decide-by', 'from'],
  ],
  ['evidence behind a reason', inside('  stage: idea because "new" |\n}'), ['from'], ['owner', 'decide-by', 'because', 'assuming']],
  [
    'assumptions too behind the reason of a step',
    inside('').replace('First -> Safe', 'First -> Safe because "x" |'),
    ['from', 'assuming'],
    ['owner', 'because'],
  ],
  ['today by which to decide', inside('  stage: undecided because "later" decide-by |\n}'), ['2026-11-25'], ['because', 'owner']],
  ['today as the last time', inside('').replace('First -> Safe', 'reviewed: every 6 months last |'), ['2026-11-25'], ['because']],
  ['the words to choose from in front of one of them, which is then exchanged', inside('  stage: |design\n}'), ['idea'], ['summary']],
  ['today as a date', inside('  revised: |\n}'), ['2026-11-25'], ['2026-10-01']],
  [
    'years behind a figure',
    inside('').replace('condition Referral', 'background "rate": 24% in |\n    condition Referral'),
    ['2026', '2025', '2024'],
    ['Mothers', '2027'],
  ],
  [
    'the year and the source behind a figure, before its reason',
    inside('').replace('condition Referral', 'background "rate": 24% |\n    condition Referral'),
    ['in', 'source', 'because', 'from'],
    ['handled-by', 'about'],
  ],
  [
    'the source behind the year of a figure',
    inside('').replace('condition Referral', 'background "rate": 24% in 2025 |\n    condition Referral'),
    ['source'],
    ['in', 'handled-by'],
  ],
  [
    'no year behind a figure that is left open',
    inside('').replace('condition Referral', 'background "rate": unknown because "lost" |\n    condition Referral'),
    [],
    ['in', 'source'],
  ],
  ['what is done about a risk, behind its title', inside('  implementation { risk Drift "drift" | }\n}'), ['handled-by'], ['source', 'in']],
  ['what a finding is about, behind its title', 'evidence Own "own" {\n  finding "it works" |\n}', ['about'], ['because']],
  [
    'nothing behind a title that nothing follows',
    inside('  stakeholders { stakeholder Nurses "nurses" | }\n}'),
    [],
    ['handled-by', 'kind'],
  ],
  [
    'parts of a design that a finding can be about, those in use first',
    'evidence Own "own" {\n  finding "it works" about |\n}',
    ['outcomes'],
    ['Own', 'undecided'],
  ],
  ['the parts that are left', 'evidence Own "own" {\n  finding "it works" about outcomes, |\n}', ['contacts'], ['outcomes']],
  [
    'parts of a design behind the property too',
    inside('').replace('"they pick up"', '"they pick up" { about: | }'),
    ['outcomes', 'contacts'],
    ['Mothers'],
  ],
  [
    'topics that there is evidence about',
    inside('').replace('topic: infant-feeding\n  timeline', 'topic: |\n  timeline'),
    ['infant-feeding'],
    ['Mothers'],
  ],
  ['countries', inside('  country: |\n}'), ['England'], ['infant-feeding']],
  [
    'what figures are counted by',
    inside('  peers B "x" {\n    hours: 10 hours per |\n  }\n}'),
    ['day', 'week', 'month', 'year', 'peer'],
    ['weeks', 'because'],
  ],
  ['assumptions', inside('').replace('First -> Safe', 'First -> Safe assuming |'), ['Answers'], ['Safe']],
  [
    'what can stand at the top of a file',
    'measure A "a"\n|',
    ['intervention', 'context', 'condition', 'measure', 'evidence', 'use'],
    ['accept', 'summary'],
  ],
];

const others = { 'shared/tools.peer': 'measure Scale "a scale"\n', 'here/beside.peer': '' };

describe('what is offered', () => {
  test.each(cases)('are %s', async (_, marked, first, never) => {
    const found = (await offered(marked, {}, others)).map(({ label }) => label);
    expect(found.slice(0, first.length)).toEqual(first);
    for (const label of never) expect(found).not.toContain(label);
  });

  test.each([
    ['in a text', inside('  summary: "a text |"\n}')],
    ['in front of a statement', inside('  |stage: design\n}')],
    ['in a text that nobody has closed', inside('  summary: "a text |\n}')],
    ['in a comment', inside('  // a remark |\n}')],
    ['where a name is invented', inside('  peers |\n}')],
    ['where a figure is meant', inside('').replace('expect: increase }', 'expect: increase from | }')],
  ])('is nothing %s', async (_, marked) => {
    expect(await labels(marked)).toEqual([]);
  });

  test('asks its question, says why it matters and shows an example', async () => {
    const [summary] = await offered(inside('  |\n}'));
    expect(summary).toMatchObject({ label: 'summary', detail: 'What is it, in a sentence or two?' });
    expect(summary?.documentation).toEqual({
      kind: 'markdown',
      value:
        'A reader decides from this whether to read on.\n\n```peer\nsummary: "One-to-one telephone support by people who have been there."\n```',
    });
  });

  test.each([
    ['summary', 'summary: "${1:…}"'],
    ['stage', 'stage: ${1:}'],
    ['peers', 'peers ${1:Peers} "${2:…}" {\n  position: ${3:}\n}'],
    ['format', 'format: ${1:}'],
    ['revised', 'revised: ${1:2026-11-25}'],
  ])('has the shape of its kind: %s', async (label, newText) => {
    const item = (await offered(inside('  |\n}'))).find((each) => each.label === label);
    expect(item).toMatchObject({ textEdit: { newText }, insertTextFormat: 2 });
  });

  test.each([
    ['stage', true],
    ['peers', false],
    ['summary', false],
    ['revised', false],
  ])('opens the list of words where one has to be chosen first, and in an editor that has such a list: %s', async (label, chosen) => {
    const command = async (suggests: boolean): Promise<string | undefined> =>
      (await offered(inside('  |\n}'), { suggests })).find((each) => each.label === label)?.command?.command;
    expect(await command(true)).toBe(chosen ? 'editor.action.triggerSuggest' : undefined);
    expect(await command(false)).toBe(undefined);
  });

  test('is plain text where the editor knows no places to fill in', async () => {
    const [item] = await offered(inside('  |\n}'), { snippets: false });
    expect(item).toMatchObject({ textEdit: { newText: 'summary: "…"' }, insertTextFormat: 1 });
  });

  test('is the word alone where its answer is written already', async () => {
    const item = (await offered(inside('  summ|: "there already"\n}'))).find(({ label }) => label === 'summary');
    expect(item).toMatchObject({ textEdit: { newText: 'summary' } });
  });
});

describe('evidence behind from', () => {
  test('shows its kind, topic, form and scope, own evidence first, but never what is cited already', async () => {
    const found = await offered(inside('  summary: "x" from |\n}'));
    expect(found[0]).toMatchObject({ label: 'Audit', detail: 'local-data · infant-feeding · group · UK' });
    const names = found.map(({ label }) => label);
    for (const name of ['Hunch', 'PracticeKnowledge', 'LocalData', 'Jolly2012']) expect(names).toContain(name);
    expect(await labels(inside('  summary: "x" from Audit, |\n}'))).not.toContain('Audit');
  });
});

test('what an author wrote about evidence is shown as it is written: no picture, no link, no HTML', async () => {
  const hostile = '![p](p.png) [click](command:evil) <img src=x> <b>bold</b>';
  const file = `evidence Audit "${hostile}" {\n  finding "${hostile}" { about: outcomes }\n}\n`;
  const [own] = await offered(`${file}intervention A "a" {\n  summary: "x" from |\n}`);
  const { value } = own?.documentation as MarkupContent;
  expect(value.match(/click/g)).toHaveLength(2);
  const types = new Set<string>();
  const look = (node: Nodes): void => {
    types.add(node.type);
    if ('children' in node) node.children.forEach(look);
  };
  look(parsed(value));
  expect([...types].sort()).toEqual(['list', 'listItem', 'paragraph', 'root', 'text']);
});

describe('rules behind accept', () => {
  test('come with what they find now first, and only where they can be accepted', async () => {
    const found = await offered(inside('  accept |\n}'));
    const names = found.map(({ label }) => label);
    expect(found[0]?.sortText?.startsWith('00')).toBe(true);
    expect(names).toContain('reactive-only');
    expect(names).not.toContain('safeguarding-missing');
    expect(names).not.toContain('unknown-word');
  });
});

describe('paths behind use', () => {
  test.each([['use "|"'], ['use "|\n'], ['use |']])('are seen from the file: %s', async (marked) => {
    const found = await offered(marked, {}, others);
    expect(found.map(({ label }) => label)).toEqual(['beside.peer', '../shared/tools.peer']);
  });
});

describe('an empty file', () => {
  test('becomes a whole intervention in which nothing is wrong but that the form is to be chosen', async () => {
    const [item, second] = await offered('|');
    expect(second).toBeUndefined();
    const text = applied('', item, expanded(item?.textEdit?.newText ?? ''));
    expect(text.replace('format: ', 'format:')).not.toMatch(/ $/m);
    expect((await readText(text)).problems.map(({ code }) => code)).toEqual(['missing-answer']);
    expect(text).toMatchSnapshot();
  });
});
