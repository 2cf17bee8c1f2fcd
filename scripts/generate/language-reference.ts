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
  writtenForms,
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

/** What stands at the edge of the text, between files, and between the parts of a theory. */
const statements = [
  paragraph('### `use`'),
  paragraph('```peer', 'use "shared/south-wales.peer"', '```'),
  paragraph(
    'At the top of a file, outside all braces: measures, evidence, conditions and contexts of the other file can then be named here. The path starts from this file, has `/` between folders, and may not leave the folder that is checked. What the other file itself uses is not passed on; a name that both files have is the own one.',
  ),
  paragraph('### `accept`'),
  paragraph('```peer', 'accept reactive-only because "people choose when to write"', '```'),
  paragraph(
    'In an intervention: the finding of this rule is agreed to stay, for this reason. It is counted, not shown, and the document lists it under “Agreed departures”. A departure that no finding needs is told; what keeps people safe, and contradictions, cannot be accepted.',
  ),
  paragraph('### Arrows'),
  paragraph(
    '```peer',
    'FirstCall -> Understood -> Confidence because "trouble that is shared can be worked on" from Schmied2011 assuming StillTime',
    'FamilyAgainst -| Confidence',
    '```',
  ),
  paragraph(
    'In `theory`: `->` says that one thing leads to the next, `-|` that it holds it back. Contacts, activities, conditions, mechanisms and outcomes stand at either end, by their names. Behind the last name stand, in any order, why (`because "…"`), on what evidence (`from …`), what must be true for it (`assuming …`), `feedback` where the arrows close a circle on purpose, and `certain` where nothing need be assumed. They hold for every step of the line.',
  ),
  paragraph('### `on`'),
  paragraph(
    'In `matching`, `on` is followed by a word of your own for what peer and person have in common (`local-area`, `age`, `language`, `diagnosis`), and behind the colon by how much it matters:',
  ),
  optionList({ on: sections.matching.items.on.properties.required }),
];

const introduction = [
  paragraph('# The language, word by word'),
  paragraph('<!-- Written by "npm run generate" from the vocabulary table; changes belong there. -->'),
  paragraph(
    'Every word that a `.peer` file can hold, with the question it answers. A dot (●) marks the design questions: those that `peerspec questions` counts as answered, openly left open, or silent. Sections and properties come in any order, each at most once; only of `population` and `peers` there may be several, each with a name, of which the first is the main one. The last column names the items of reporting standards that the answer belongs to: ' +
      `${namesOfStandards}. \`peerspec questions FILE --standard tidier\` shows them for a file.`,
  ),
  paragraph('## Statements'),
  wordTable(statementWords),
  ...statements,
  paragraph('## When there is no answer'),
  paragraph(
    'Any answer, and any whole section, may be one of these instead, so that a decision differs from an omission. All but `not-reported` need a `because "…"`; `undecided` may name an `owner "…"` and a day (`decide-by 2027-03-01`).',
  ),
  wordTable(gapWords),
  paragraph('## After an answer'),
  wordTable(clauseWords),
];

/** How each kind of value is written, and what is refused. */
const values = [
  paragraph('## How answers are written'),
  paragraph(
    'Blanks and line breaks may stand anywhere between words. Behind every answer may stand its reason, `because "…"`, and its evidence, `from …`.',
  ),
  ...Object.values(writtenForms).flatMap(({ called, forms, not }) => [
    paragraph(`### ${called}`),
    table(
      ['Written', 'What it says'],
      [
        ...Object.entries(forms).map(([form, meaning]) => [`\`${form}\``, meaning]),
        ...Object.entries(not).map(([form, instead]) => [`not \`${form}\``, instead]),
      ],
    ),
  ]),
  paragraph('### What people say, and what it becomes'),
  paragraph(
    'An answer in everyday words is told as what it would be in the words of the language, and the light bulb (`Ctrl+.`) writes that. Nothing is changed before somebody asks for it, and where more than one thing may be meant (`3/4/2027`), each is offered.',
  ),
  table(
    ['An answer of this kind', 'As people say it', 'What it becomes'],
    Object.values(writtenForms).flatMap(({ called, said = {} }) =>
      Object.entries(said).map(([everyday, becomes]) => [called, `\`${everyday}\``, `\`${becomes}\``]),
    ),
  ),
];

export const languageReference = (): string => {
  const shared: readonly ItemRow[] = Object.values(topLevelItems);
  const parts = [
    ...introduction,
    ...values,
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
