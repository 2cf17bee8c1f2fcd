/** Sets of words drawn from the vocabulary, for the lexer and for messages. */
import { evidenceItems, interventionProperties, sections, statementWords, topLevelItems } from './index.ts';
import type { ItemRow, SectionRow } from './rows.ts';

const sectionRows: readonly SectionRow[] = Object.values(sections as Readonly<Record<string, SectionRow>>);
const itemRows: readonly ItemRow[] = [
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

/** Words that start a declaration or section, as opposed to a property. */
const declarationWords: ReadonlySet<string> = new Set([
  'use',
  'accept',
  'intervention',
  ...sectionRows.map((row) => row.word),
  ...itemRows.map((row) => row.word),
]);

export const isDeclarationWord = (word: string): boolean => declarationWords.has(word);
