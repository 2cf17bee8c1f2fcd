/** The vocabulary table and the language are one: what the table says can be written, and nothing else can. */
import type { ItemRow, PropertyRow, SectionRow } from '@peerspec/language';
import {
  evidenceItems,
  formatText,
  gapWords,
  interventionProperties,
  questions,
  readText,
  sections,
  topLevelItems,
} from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { problemText } from './marked.ts';
import { specOf } from './support/saying.ts';

const sectionRows: readonly SectionRow[] = Object.values(sections as Readonly<Record<string, SectionRow>>);
const topRows: readonly ItemRow[] = Object.values(topLevelItems as Readonly<Record<string, ItemRow>>);
const evidenceRows: readonly ItemRow[] = Object.values(evidenceItems as Readonly<Record<string, ItemRow>>);
const topProperties = Object.entries(interventionProperties as Readonly<Record<string, PropertyRow>>);

const camel = (word: string): string => word.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Declarations of every name that an example of the table uses, by the section they belong in. */
const declarations: Readonly<Record<string, readonly string[]>> = {
  timeline: ['event Start "…"'],
  contacts: ['contact FirstCall "…"'],
  activities: ['activity MeetTheStaff "…"'],
  context: ['condition Referral "…"', 'condition FormulaNorm "…"'],
  theory: ['mechanism SafeToTalk "…"'],
  outcomes: ['intermediate Confidence "…"', 'long-term InWork "…"'],
  stakeholders: ['stakeholder Staff "…"', 'stakeholder PastUsers "…"'],
  implementation: ['risk Contamination "…"'],
  evaluation: ['study Trial "…"'],
};

const names: Readonly<Record<string, string>> = { population: 'People', peers: 'Buddies' };

/** A declaration that an example makes itself must not be made twice. */
const without = (lines: readonly string[], written: string): readonly string[] =>
  lines.filter((line) => !written.includes(` ${line.split(' ')[1] ?? ''} "`));

/** A section with a line of its own, as it would be typed. */
const sectionText = (word: string, line: string): string => {
  const row = sectionRows.find((each) => each.word === word);
  const valueExample = row?.value === 'form' ? ': group' : '';
  const lines = [...without(declarations[word] ?? [], line), line].filter((each) => each !== '');
  return `${word}${names[word] === undefined ? '' : ` ${names[word]}`}${valueExample} {\n${lines.join('\n')}\n}`;
};

/** A whole file in which `line` stands in `section` (empty: directly in the intervention) and every name is declared. */
const fileWith = (section: string, line: string, top = ''): string => {
  const words = new Set([...Object.keys(declarations), ...Object.keys(names)]);
  if (section !== '') words.add(section);
  const parts = [...words].map((word) => sectionText(word, word === section ? line : ''));
  return `intervention Service "…" {\n${section === '' ? `${line}\n` : ''}${parts.join('\n')}\n}\ncontext SouthWales "…" { setting: "…" }\n${top}\n`;
};

/** How a property of a section is written: the section's own value behind its colon, everything else in its block. */
const asWritten = (row: SectionRow, word: string, answer: string): string =>
  row.value === word && row.word === 'format' ? fileWith('', `format: ${answer}`) : fileWith(row.word, `${word}: ${answer}`);

type Path = readonly (string | number)[];

/** Every property of the table, with a file in which it is answered and the way to the answer in the Spec. */
interface Place {
  readonly label: string;
  readonly row: PropertyRow;
  readonly text: (answer: string) => string;
  readonly path: Path;
}

const itemHead = (row: ItemRow): string =>
  `${row.word}${row.name ? ' Another' : ''}${row.title ? ' "another"' : ''}${row.value === undefined ? '' : `: ${row.properties[row.value]?.example ?? ''}`}`;

const inItem = (row: ItemRow, word: string, answer: string): string =>
  row.value === word ? `${itemHead({ ...row, properties: {} })}${answer}` : `${itemHead(row)} { ${word}: ${answer} }`;

const places: readonly Place[] = [
  ...topProperties.map(([word, row]) => ({
    label: word,
    row,
    text: (answer: string) => fileWith('', `${word}: ${answer}`),
    path: [camel(word)],
  })),
  ...sectionRows.flatMap((row) => [
    ...Object.entries(row.properties).map(([word, property]) => ({
      label: `${row.word}.${word}`,
      row: property,
      text: (answer: string) => asWritten(row, word, answer),
      path: [row.word, camel(word)],
    })),
    ...Object.values(row.items).flatMap((item) =>
      Object.entries(item.properties).map(([word, property]) => ({
        label: `${row.word}.${item.word}.${word}`,
        row: property,
        text: (answer: string) => fileWith(row.word, inItem(item, word, answer)),
        path: [row.word, item.list, 'items', -1, camel(word)],
      })),
    ),
  ]),
  ...topRows.flatMap((item) =>
    // What secures a condition is declared in an intervention, which a shared condition cannot see.
    Object.entries(item.properties)
      .filter(([word]) => word !== 'secured-by')
      .map(([word, property]) => ({
        label: `${item.word} at the top: ${word}`,
        row: property,
        text: (answer: string) => fileWith('', '', inItem(item, word, answer)),
        path: ['shared', item.list, 'items', -1, camel(word)].filter((step) => step !== 'items'),
      })),
  ),
  ...evidenceRows.flatMap((item) =>
    Object.entries(item.properties).map(([word, property]) => ({
      label: `evidence.${item.word}.${word}`,
      row: property,
      text: (answer: string) => fileWith('', '', `evidence Another "…" {\n${inItem(item, word, answer)}\n}`),
      path: ['shared', 'evidence', -1, item.list, 'items', -1, camel(word)],
    })),
  ),
];

const at = (value: unknown, path: Path): unknown => {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found)) found = typeof step === 'number' ? (found.at(step) as unknown) : undefined;
    else
      found =
        typeof found === 'object' && found !== null && Object.hasOwn(found, step) ? (found as Record<string, unknown>)[step] : undefined;
  }
  return found;
};

const answerAt = async (text: string, path: Path): Promise<unknown> => at(await specOf(text), path);

describe.each(places.filter(({ row }) => row.kind.options !== undefined))('$label', ({ row, text, path }) => {
  test('each of its words can be chosen', async () => {
    for (const [option, meaning] of Object.entries(row.kind.options ?? {})) {
      expect(meaning).not.toBe('');
      const value = row.kind.is === 'choices' ? [option] : row.kind.is === 'expectation' ? { direction: option } : option;
      expect(await answerAt(text(option), path)).toMatchObject({ state: 'given', value });
    }
  });
});

describe.each(places)('$label', ({ row, text, path }) => {
  test('its example can be written there and arrives in the Spec under its name', async () => {
    expect(await answerAt(text(row.example), path)).toMatchObject({ state: 'given' });
  });

  test('asks, explains and is titled in whole sentences', () => {
    expect(row.question).toMatch(/^[A-Z].*\?$/);
    expect(row.why).toMatch(/^["A-Z].*[.?]$/);
    expect(row.heading).toMatch(/^[A-Z][^.?]*$/);
    expect(row.kind.described).toMatch(/^[^A-Z].*[^.]$/);
  });

  test('its example is laid out as the formatter does it', () => {
    const line = `summary: ${row.example}\n`;
    expect(formatText(line)).toEqual({ formatted: line });
  });

  test('each of the four gaps can stand there', async () => {
    for (const gap of Object.keys(gapWords)) {
      if (Object.hasOwn(row.kind.options ?? {}, gap)) continue;
      const because = gap === 'not-reported' ? '' : ' because "the reason"';
      expect(await answerAt(text(`${gap}${because}`), path)).toMatchObject({ state: 'gap', gap });
    }
  });

  test('a reason and evidence can follow', async () => {
    const answer = await answerAt(text(`${row.example.replace(/ because .*$/, '')} because "the reason" from Hunch`), path);
    expect(answer).toMatchObject({ state: 'given', rationale: { because: 'the reason', from: [{ name: 'Hunch', kind: 'evidence' }] } });
  });
});

describe.each(sectionRows.flatMap((row) => Object.values(row.items).map((item) => ({ section: row.word, item, word: item.word }))))(
  '$section: $word',
  ({ section, item, word }) => {
    test('its example can be written there and arrives in its list', async () => {
      const items = at(await specOf(fileWith(section, item.example)), [section, item.list, 'items']);
      expect(at(items, [-1, 'word'])).toBe(word);
    });

    test('asks, explains and is titled in whole sentences; its example is laid out', () => {
      expect(item.question).toMatch(/^[A-Z].*\?$/);
      expect(item.why).toMatch(/^["A-Z].*[.?]$/);
      expect(item.heading).toMatch(/^[A-Z][^.?]*$/);
      expect(formatText(`${item.example}\n`)).toEqual({ formatted: `${item.example}\n` });
    });
  },
);

test.each([...topRows, ...evidenceRows].map((row) => ({ word: row.word, row })))('$word has a whole example', async ({ row }) => {
  const text = row.word === 'finding' ? `evidence Another "…" {\n${row.example}\n}` : row.example;
  expect((await readText(fileWith('', '', text).replace(/condition Referral "…"\n/, ''))).problems.map(problemText)).toEqual([]);
  expect(formatText(`${row.example}\n`)).toEqual({ formatted: `${row.example}\n` });
});

test.each(sectionRows.map((row) => ({ word: row.word, row })))('the section $word asks and explains', ({ row }) => {
  expect(row.question).toMatch(/^[A-Z].*\?$/);
  expect(row.why).toMatch(/^["A-Z].*[.?]$/);
  expect(row.heading).toMatch(/^[A-Z]/);
});

test('every kind of value is used by some question', () => {
  expect([...new Set(places.map(({ row }) => row.kind.is))].sort()).toEqual([
    'amount',
    'amount-or-word',
    'choice',
    'choices',
    'comparator',
    'counted',
    'date',
    'duration',
    'expectation',
    'measured',
    'measurements',
    'moment',
    'names',
    'recurring',
    'text',
    'texts',
    'words',
    'yes-no',
  ]);
});

/** A new question comes into this list by `npm run snapshots`; that one counts, or no longer does, is seen in the change of it. */
test('which questions there are, each of them once, and which of them count, is as it was', async () => {
  const paths = questions.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const text = questions.map(({ path, row }) => `${path} ${row.core ? 'yes' : 'no'}\n`).join('');
  await expect(text).toMatchFileSnapshot('resources/core-questions.txt');
});

describe('the reader knows no word that the table does not have, and misses none', () => {
  const blocks: readonly (readonly [string, readonly string[], (word: string) => string])[] = [
    ['intervention', [...topProperties.map(([word]) => word), ...Object.keys(sections)], (word) => `intervention X "…" {\n${word}: "…"\n}`],
    ...sectionRows.flatMap((row) => [
      [
        row.word,
        [...Object.keys(row.properties), ...Object.keys(row.items)],
        (word: string) => `intervention X "…" {\n${row.word} Y { ${word}: "…" }\n}`,
      ] as const,
      ...Object.values(row.items).map(
        (item) =>
          [
            item.word,
            Object.keys(item.properties),
            (word: string) => `intervention X "…" {\n${row.word} Y { ${itemHead(item)} { ${word}: "…" } }\n}`,
          ] as const,
      ),
    ]),
    ...topRows.map(
      (item) =>
        [
          item.word,
          [...Object.keys(item.properties), ...(item.word === 'evidence' ? Object.keys(evidenceItems) : [])],
          (word: string) => `${item.word} Y "…" { ${word}: "…" }`,
        ] as const,
    ),
    ['', ['intervention', 'context', ...Object.keys(topLevelItems)], (word) => `${word}: "…"`],
  ];
  const allWords = [...new Set(blocks.flatMap(([, words]) => words)), 'frequency', 'link'];

  test.each(blocks)('in `%s`', async (_, known, text) => {
    const accepted: string[] = [];
    for (const word of allWords) {
      const { problems } = await readText(text(word));
      if (!problems.some(({ code }) => code === 'unknown-word' || code === 'misplaced-word')) accepted.push(word);
    }
    expect(accepted.sort()).toEqual([...new Set(known)].sort());
  });
});

test('every clause is read where it belongs', async () => {
  const spec = await specOf(`intervention X "…" {
  aims: undecided because "a" owner "b" decide-by 2027-03-01
  topic: sleep from Hunch
  context { background "rate": 24% in 2012 source "c" }
  theory "…" {
    reviewed: every 6 months last 2026-05-01
    mechanism Trust "…"
    assumption Calls "…"
    Trust -> Sleep assuming Calls
    Sleep -> Trust feedback certain
  }
  outcomes { long-term Sleep "…" }
  implementation { risk Cold "…" handled-by "d" }
}
evidence Audit "…" { finding "…" about peers }
`);
  expect(spec.aims).toMatchObject({ because: 'a', owner: 'b', decideBy: '2027-03-01' });
  expect(spec.topic).toMatchObject({ rationale: { from: [{ name: 'Hunch' }] } });
  expect(spec.context.backgrounds.items).toMatchObject([{ year: { value: [{ value: '2012' }] }, source: { value: 'c' } }]);
  expect(spec.theory.reviewed).toMatchObject({ value: { last: '2026-05-01' } });
  expect(spec.theory.links).toMatchObject([
    { assuming: [{ name: 'Calls' }], feedback: false },
    { assuming: [], feedback: true, certainty: 'certain' },
  ]);
  expect(spec.implementation.risks.items).toMatchObject([{ handledBy: { value: 'd' } }]);
  expect(spec.shared.evidence[0]?.findings.items).toMatchObject([{ about: { value: [{ value: 'peers' }] } }]);
});
