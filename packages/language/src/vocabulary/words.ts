/** Sets of words and of kinds drawn from the vocabulary, for the lexer, for reading and for messages. */
import { clauseWords, evidenceItems, gapWords, interventionProperties, sections, statementWords, topLevelItems } from './index.ts';
import type { KindName } from './kinds.ts';
import type { ItemRow, PropertyRow, SectionRow } from './rows.ts';
import { timeUnits } from './time-units.ts';

/** The rows of all sections. */
export const sectionRows: readonly SectionRow[] = Object.values(sections as Readonly<Record<string, SectionRow>>);
/** The rows of everything that is declared, in sections, at the top of a file and in evidence. */
export const itemRows: readonly ItemRow[] = [
  ...sectionRows.flatMap((row) => Object.values(row.items)),
  ...Object.values(topLevelItems as Readonly<Record<string, ItemRow>>),
  ...Object.values(evidenceItems as Readonly<Record<string, ItemRow>>),
];

/** Words that start a declaration or a section with a name: what follows them may be a name even before a colon. */
export const namingWords: ReadonlySet<string> = new Set([
  'intervention',
  ...[...sectionRows, ...itemRows].filter((row) => row.name !== undefined).map((row) => row.word),
]);

/** Every word that can start a statement somewhere. */
const statementWordSet: ReadonlySet<string> = new Set([
  ...Object.keys(statementWords),
  ...Object.keys(interventionProperties),
  ...sectionRows.flatMap((row) => [row.word, ...Object.keys(row.properties)]),
  ...itemRows.flatMap((row) => [row.word, ...Object.keys(row.properties)]),
]);

export const isStatementWord = (word: string): boolean => statementWordSet.has(word);

const propertyRows: readonly PropertyRow[] = [
  ...Object.values(interventionProperties as Readonly<Record<string, PropertyRow>>),
  ...[...sectionRows, ...itemRows].flatMap((row) => Object.values(row.properties)),
];

const meaningful: ReadonlySet<string> = new Set([
  ...statementWordSet,
  ...propertyRows.flatMap(({ kind }) => Object.keys(kind.options ?? {})),
  ...[gapWords, clauseWords, timeUnits].flatMap((words) => Object.keys(words)),
]);

/** Whether a word means something by itself somewhere: it begins a statement, answers a question, is a unit or goes on with an answer. */
export const hasMeaning = (word: string): boolean => meaningful.has(word);

/** A heading as a word would be written: `similar-support-nearby`. */
export const asWord = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** The headings under which documents tell the questions, as words. */
export const headingWords: ReadonlySet<string> = new Set(propertyRows.map(({ heading }) => asWord(heading)));

/** Kinds whose answer may be a text alone. */
export const takeTexts: ReadonlySet<KindName> = new Set([
  'text',
  'texts',
  'measured',
  'counted',
  'recurring',
  'measurements',
  'comparator',
]);

const noWords: ReadonlySet<string> = new Set();

/** What each block may hold that is more than a question, by the word of the block; '' is the top of a file. */
const declarationsByBlock: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['', new Set(['intervention', 'context', ...Object.keys(topLevelItems)])],
  ['intervention', new Set(sectionRows.map((row) => row.word))],
  ...sectionRows.map((row) => [row.word, new Set(Object.keys(row.items))] as const),
  ['evidence', new Set(Object.keys(evidenceItems))],
]);

/** The words of the sections and declarations that a block may hold, by the word of the block; '' is the top of a file. */
export const declarationsIn = (block: string): ReadonlySet<string> => declarationsByBlock.get(block) ?? noWords;

/** The words of all sections and declarations. */
export const declarationWords: ReadonlySet<string> = new Set([...declarationsByBlock.values()].flatMap((words) => [...words]));

/** Whether a word starts more than a question: a section, a declaration, `use`, `accept`. */
export const isDeclarationWord = (word: string): boolean => declarationWords.has(word) || word === 'use' || word === 'accept';

/** Words of sections and declarations behind whose colon figures, times or names may stand before a block: `background "…": 24% { … }`. */
export const wordsWithFigures: ReadonlySet<string> = new Set(
  [...sectionRows, ...itemRows].flatMap(({ word, value, properties }) => {
    const kind = value === undefined ? undefined : (properties as Readonly<Record<string, PropertyRow>>)[value]?.kind;
    return kind === undefined || kind.is === 'choice' ? [] : [word];
  }),
);
