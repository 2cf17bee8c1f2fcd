/** Whatever an author writes reaches the reader: every text and every reason is marked, and each mark is looked for. */
import { readFileSync } from 'node:fs';
import { documentBlocks, markdown, type DocumentName } from '@peerspec/documents';
import { sectionRow, type Spec } from '@peerspec/language';
import { standardCoverage } from '@peerspec/rules';
import { answerIn, listIn, partOf } from '@peerspec/rules/internal';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { documentOf, peerFiles, readChanged, specOfAnything, today } from './reading.ts';
import { everythingFilled } from './vocabulary-text.ts';

/** Every text between quotation marks, with a mark of its own at its end; not those of comments and of `use`. */
const marked = (text: string): { readonly text: string; readonly marks: readonly string[] } => {
  const marks: string[] = [];
  const result = text.replaceAll(/\/\/[^\n]*|\buse\s+"[^"]*"|"(?:[^"\\]|\\.)*"/g, (found) => {
    if (!found.startsWith('"')) return found;
    const mark = `mark${String(marks.length)}end`;
    marks.push(mark);
    return `${found.slice(0, -1)} ${mark}"`;
  });
  return { text: result, marks };
};

const files = peerFiles('examples').filter((file) => /^intervention /m.test(readFileSync(fromRoot(file), 'utf8')));

const written = (name: DocumentName, spec: Spec): string => markdown(documentBlocks(name, spec, { today }));

/** The marks in any part of a Spec. */
const marksIn = (...parts: readonly unknown[]): readonly string[] => [...new Set(JSON.stringify(parts).match(/mark\d+end/g))];

/** The questions that TIDieR asks of an intervention, by their paths. */
const askedByTidier = (spec: Spec): readonly string[] =>
  standardCoverage(spec, 'tidier').items.flatMap((item) => item.questions.map(({ path }) => path));

/** The answers to them, each with its reasons, and the titles of declarations that are asked for. */
const answersToTidier = (spec: Spec): readonly unknown[] =>
  askedByTidier(spec).flatMap((path) => {
    const [section = '', word = '', property] = path.split('.');
    const row = sectionRow(section)?.items[word];
    if (!row) return [word === '' ? answerIn(spec, section) : answerIn(partOf(spec, section), word)];
    const declared = listIn(partOf(spec, section), row.list).filter((item) => item.word === row.word);
    return declared.map((item) => (property === undefined ? item.title : answerIn(item, property)));
  });

/** What each document promises to tell whole; of what is promised in plain words, or on one page, nothing can be counted. */
const promises: readonly (readonly [name: DocumentName, promised: (spec: Spec) => readonly unknown[]])[] = [
  ...(['commissioning', 'nhs', 'nhs-classic', 'council'] as const).map((name) => [name, (spec: Spec) => [spec]] as const),
  ['tidier', answersToTidier],
  ['theory', ({ theory }) => [theory]],
  ['open-questions', ({ open }) => open.filter(({ gap }) => gap.gap === 'undecided' || gap.gap === 'unknown')],
  [
    'evaluation',
    ({ evaluation, timeline, outcomes }) => [evaluation, timeline, outcomes.changes.items.map(({ title, measure }) => [title, measure])],
  ],
];

describe.each(files)('of %s', async (file) => {
  const { text, marks } = marked(readFileSync(fromRoot(file), 'utf8'));
  const { specs } = await readChanged(file, text);
  const lineOf = (mark: string): string | undefined =>
    text
      .split('\n')
      .find((line) => line.includes(mark))
      ?.trim();

  test.each(promises)('nothing is lost in the document %s', (name, promised) => {
    const document = specs.map((spec) => written(name, spec)).join('\n');
    expect(
      marksIn(specs.map(promised))
        .filter((mark) => !document.includes(mark))
        .map(lineOf),
    ).toEqual([]);
  });

  test('the whole file has been read', () => {
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((mark) => !marksIn(specs).includes(mark)).map(lineOf)).toEqual([]);
  });
});

describe.each(['commissioning', 'nhs', 'nhs-classic', 'council', 'tidier'] as const)(
  'where every answer has a reason, in the document %s',
  async (name) => {
    const { text, filled } = everythingFilled({ reasons: true });
    const spec = await specOfAnything(text);
    const document = written(name, spec);
    const asked = askedByTidier(spec);
    const promised = name === 'tidier' ? filled.filter(({ path }) => asked.includes(path)) : filled;

    test.each(promised.filter(({ marks: [mark] }) => mark?.startsWith('why')))('that of $path is told', ({ marks: [mark = ''] }) =>
      expect(document).toContain(mark),
    );
  },
);

test('the reasons of what stands at the head are told there', async () => {
  const document = await documentOf(`intervention A {
    topic: infant-feeding because "reason1"  country: UK because "reason2"  stage: design because "reason3" from Talks
    commissioner: "a board" because "reason4"  provider: "a charity" because "reason5"  authors: "we" because "reason6"
  }
  evidence Talks "talks with mothers" { kind: qualitative-study }`);
  const head = document.slice(0, document.indexOf('## Contents'));
  for (const number of [1, 2, 3, 4, 5, 6]) expect(head).toContain(`reason: reason${String(number)}`);
  expect(head).toContain('evidence: talks with mothers (E1)');
});

test.each(['population P', 'peers P', 'delivered', 'adaptation', 'theory'])(
  'the title of %s stays where all of it is open',
  async (section) => {
    const document = await documentOf(`intervention A { ${section} "a title of its own": undecided because "too early" }`);
    expect(document).toContain('a title of its own');
  },
);

test('a line break of Windows is one line break', async () => {
  const text = 'intervention A {\n  summary: "Women with a baby\n    walk together."\n  aims: "one\n    aim"\n}';
  expect(await documentOf(text.replaceAll('\n', '\r\n'))).toBe(await documentOf(text));
});
