/** The reference page of the language, from the vocabulary table. */
import type { Head, ItemRow, Properties, PropertyRow, SectionRow, Standard, Standards } from '@peerspec/language';
import {
  clauseWords,
  evidenceItems,
  gapWords,
  interventionProperties,
  sections,
  standards,
  statementWords,
  topLevelItems,
} from '@peerspec/language';

const paragraph = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A text as it stands in the cell of a table. */
const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return paragraph(line(heads), line(heads.map(() => '---')), ...rows.map(line));
};

const wordTable = (words: Readonly<Record<string, string>>): string =>
  table(
    ['Word', 'What it does'],
    Object.entries(words).map(([word, meaning]) => [`\`${word}\``, meaning]),
  );

const isGiven = (text: string): boolean => text !== '';

/** "TIDieR item 4, CReDECI 2 item 2" */
const standardItems = (answers: Standards | undefined): string =>
  (Object.entries(standards) as readonly (readonly [keyof Standards, Standard])[])
    .flatMap(([word, { name }]) => (answers?.[word] ?? []).map((number) => `${name} item ${number}`))
    .join(', ');

const propertyRow = ([word, { question, why, kind, example, core, standards: answers }]: readonly [string, PropertyRow]): string[] => [
  `\`${word}\`${core ? ' ●' : ''}`,
  `${question} ${why}`,
  kind.described,
  `\`${word}: ${example}\``,
  standardItems(answers),
];

const propertyTable = (properties: Properties): string =>
  table(
    ['Property', 'The question, and why it is asked', 'What to write', 'For example', 'Answers'],
    Object.entries(properties).map(propertyRow),
  );

/** The meaning of each word that can be chosen. */
const optionList = (properties: Properties): string =>
  Object.entries(properties)
    .filter(([, { kind }]) => kind.options !== undefined)
    .map(([word, { kind }]) => {
      const meanings = Object.entries(kind.options ?? {}).map(([option, meaning]) => `\`${option}\` (${meaning})`);
      return `- \`${word}\`: ${meanings.join(', ')}\n`;
    })
    .join('');

const ofProperties = (properties: Properties): string[] =>
  Object.keys(properties).length === 0 ? [] : [propertyTable(properties), optionList(properties)].filter(isGiven);

/** How it is written: `contact NAME "title" { … }`. */
const shape = (word: string, { name, title }: Head, value: string | undefined, hasBlock: boolean): string => {
  const optional = (text: string, need: 'required' | 'optional' | undefined): string =>
    need === 'required' ? ` ${text}` : need ? ` [${text}]` : '';
  return `${word}${optional('Name', name)}${optional('"title"', title)}${value ? ': …' : ''}${hasBlock ? ' { … }' : ''}`;
};

const itemPart = (row: ItemRow, level: string): string[] => [
  paragraph(`${level} \`${row.word}\`${row.core ? ' ●' : ''}`),
  paragraph(`${row.question} ${row.why}${row.standards ? ` Answers ${standardItems(row.standards)}.` : ''}`),
  paragraph('```peer', row.example, '```'),
  ...ofProperties(Object.fromEntries(Object.entries(row.properties).filter(([word]) => word !== row.value))),
];

const sectionPart = (row: SectionRow): string[] => [
  paragraph(`## \`${row.word}\`: ${row.heading.charAt(0).toLowerCase()}${row.heading.slice(1)}`),
  paragraph(`${row.question} ${row.why}`),
  paragraph('```peer', shape(row.word, row, row.value, true), '```'),
  ...ofProperties(row.properties),
  ...Object.values(row.items).flatMap((item) => itemPart(item, '###')),
];

const namesOfStandards = Object.values(standards)
  .map(({ name, citation }) => `${name} (${citation})`)
  .join('; ');

const introduction = [
  paragraph('# The language, word by word'),
  paragraph('<!-- Written by "npm run generate" from the vocabulary table; changes belong there. -->'),
  paragraph(
    'Every word that a `.peer` file can hold, with the question it answers. A dot (●) marks the design questions: those that `peerspec questions` counts as answered, openly left open, or silent. Sections and properties come in any order, each at most once; only of `population` and `peers` there may be several, each with a name, of which the first is the main one. The last column names the items of reporting standards that the answer belongs to: ' +
      `${namesOfStandards}. \`peerspec questions FILE --standard tidier\` shows them for a file.`,
  ),
  paragraph('## Statements'),
  wordTable(statementWords),
  paragraph('## When there is no answer'),
  paragraph(
    'Any answer, and any whole section, may be one of these instead, so that a decision differs from an omission. All but `not-reported` need a `because "…"`; `undecided` may name an `owner "…"` and a day (`decide-by 2027-03-01`).',
  ),
  wordTable(gapWords),
  paragraph('## After an answer'),
  wordTable(clauseWords),
];

export const languageReference = (): string => {
  const shared: readonly ItemRow[] = Object.values(topLevelItems);
  const parts = [
    ...introduction,
    paragraph('## The intervention itself'),
    ...ofProperties(interventionProperties),
    ...(Object.values(sections) as readonly SectionRow[]).flatMap(sectionPart),
    paragraph('## At the top of a file'),
    paragraph('These, and a whole `context`, can also stand outside an intervention, and be shared with other files through `use`.'),
    ...shared.flatMap((item) => itemPart(item, '###')),
    ...(Object.values(evidenceItems) as readonly ItemRow[]).flatMap((item) => itemPart(item, '####')),
  ];
  return parts.join('\n');
};
