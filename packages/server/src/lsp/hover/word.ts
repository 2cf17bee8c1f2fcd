/** What a word of the language asks, why, and how it may be answered. */
import type { Block } from '@peerspec/documents';
import { bullets, code, paragraph } from '@peerspec/documents/internal';
import type { ItemRow, PropertyRow, SectionRow, Standard, StandardName, Standards } from '@peerspec/language';
import type { Mark } from '@peerspec/language/internal';
import { clauseWords, gapWords, standards, statementWords } from '@peerspec/language';
import { withCode } from './hover-content.ts';

type Row = SectionRow | ItemRow | PropertyRow;

/** The items of reporting standards that an answer serves, as "TIDieR, item 8: When and how much". */
const standardBlocks = (answers: Standards = {}): readonly Block[] => {
  const items = (Object.keys(answers) as readonly StandardName[]).flatMap((name) => {
    const standard: Standard = standards[name];
    return (answers[name] ?? []).flatMap((number) => {
      const item = standard.items.find((each) => each.number === number);
      return item ? [{ lead: { strong: `${standard.name}, item ${number}:` }, text: item.asksFor }] : [];
    });
  });
  return items.length === 0 ? [] : [paragraph('It answers, of the reporting standards:'), bullets(items)];
};

/** The question that the value behind a section or declaration answers. */
const valueRowOf = (row: Row): PropertyRow | undefined =>
  'kind' in row || row.value === undefined ? undefined : row.properties[row.value];

/** How it could be written: a property with its answer, a whole declaration, a section with its first question. */
const exampleOf = (word: string, row: Row): string => {
  if ('kind' in row) return `${word}: ${row.example}`;
  if ('example' in row) return row.example;
  const valueRow = valueRowOf(row);
  if (valueRow) return `${word}: ${valueRow.example}`;
  const head = [word, row.name && 'Name', row.title && '"…"'].filter(Boolean).join(' ');
  const [property] = Object.entries(row.properties).filter(([, each]) => each.core && row.titleAnswers === undefined);
  const [item] = Object.values(row.items);
  const inside = property ? `${property[0]}: ${property[1].example}` : (item?.example ?? '…');
  return `${head} {\n  ${inside}\n}`;
};

/** The design question of a row, and why it is asked. */
export const questionBlocks = (row: Row): readonly Block[] => [
  paragraph({ strong: row.heading }),
  paragraph(...withCode(row.question)),
  paragraph({ emphasis: 'Why it matters:' }, ' ', ...withCode(row.why)),
];

/** The question, the reason, an example, the standards: for the word of a section, declaration or property. */
const wordBlocks = (word: string, row: Row): readonly Block[] => [
  ...questionBlocks(row),
  paragraph({ emphasis: 'For example:' }),
  code('peer', exampleOf(word, row)),
  ...standardBlocks(row.standards ?? valueRowOf(row)?.standards),
];

const meaningBlocks = (word: string, meaning: string): readonly Block[] => [paragraph({ strong: word }), paragraph(meaning)];

/** What a listed answer means, and what else could be answered. */
const choiceBlocks = (word: string, meaning: string, row: PropertyRow): readonly Block[] => [
  ...meaningBlocks(word, meaning),
  ...questionBlocks(row),
  paragraph({ emphasis: 'Other answers:' }),
  bullets(
    Object.entries(row.kind.options ?? {})
      .filter(([option]) => option !== word)
      .map(([option, text]) => ({ lead: { strong: `${option}:` }, text })),
  ),
];

/** What is to be told of a word of the language; nothing for quantities and rules, which have files of their own. */
export const markBlocks = (mark: Mark): readonly Block[] => {
  switch (mark.is) {
    case 'word':
      return wordBlocks(mark.word, mark.row);
    case 'answer':
      return mark.meaning === undefined ? questionBlocks(mark.row) : choiceBlocks(mark.word, mark.meaning, mark.row);
    case 'gap':
      return meaningBlocks(mark.word, gapWords[mark.word]);
    case 'clause':
      return [paragraph({ code: mark.word }, ` ${clauseWords[mark.word]}.`)];
    case 'statement':
      return [paragraph({ code: mark.word }, ` ${statementWords[mark.word]}.`)];
    case 'quantity':
    case 'rule':
      return [];
  }
};
