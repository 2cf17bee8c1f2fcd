/** A section or a declaration that was answered as if it were a question: `population: new mothers`. */
import type { Head, ItemRow, SectionRow } from '../vocabulary/rows.ts';
import type { Meant } from './meaning.ts';
import { theOptionIn } from './lists.ts';
import { matchingMeant } from './matching.ts';
import { nameOfWords } from './names.ts';
import { quoted, textMeant } from './texts.ts';

const small = /^(?:a|an|the|of|and|or|for|to|in|at|on|by|with|who|have|has|had|that|from)$/i;

/** "new mothers in the borough" as a name: `NewMothers`. */
export const nameFrom = (said: string): string | undefined => {
  const words = said.split(/[^\p{L}\p{M}\p{N}-]+/u).filter((word) => /\p{L}/u.test(word));
  const telling = words.filter((word) => !small.test(word));
  const name = nameOfWords((telling.length > 0 ? telling : words).slice(0, 3).flatMap((word) => word.split('-')));
  return /^\p{L}/u.test(name) ? name : undefined;
};

/** A name and a title in quotes: `Mothers "mothers who have done it"`. */
const nameAndTitle = /^(?<own>\p{L}[\p{L}\p{M}\p{N}-]*)[ \t]+["“„](?<title>[^"“”„]+)["”“]$/u;

/** Word, name and title as they are written: `population NewMothers "new mothers"`. */
export const headMeant = (row: Head & { readonly word: string }, said: string, name: string | undefined): string | undefined => {
  const { own, title } = (name === undefined && nameAndTitle.exec(said)?.groups) || {};
  if (own !== undefined && title !== undefined && row.name && row.title) return `${row.word} ${own} ${quoted(title)}`;
  const given = name ?? nameFrom(said);
  if (row.name === 'required' && given === undefined) return undefined;
  const named = row.name === 'required' ? ` ${given ?? ''}` : '';
  return row.title === undefined ? undefined : `${row.word}${named} ${quoted(said.replace(/[;.,]$/, ''))}`;
};

/** Sections that hold little but declarations: what is said of one is the title of such a declaration. */
const lists: ReadonlySet<string> = new Set(['timeline', 'contacts', 'activities', 'outcomes', 'stakeholders', 'evaluation']);

/** Of these sections one question is answered by any words in which somebody describes the whole: `context: rural, few buses`. */
const describedBy: Readonly<Record<string, string>> = { context: 'setting' };

/** Whether a section is described in words where a title, or a name of something that is shared, could stand. */
export const isDescribed = (row: Pick<SectionRow | ItemRow, 'word'>): boolean => !('list' in row) && Object.hasOwn(describedBy, row.word);

const blockOfLines = (word: string, lines: readonly string[], indent: string): string =>
  `${word} {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}`;

/** How it may be written in place of all that was: with its title, and a block where it is a section. */
export const blocksMeant = (row: SectionRow | ItemRow, said: string, name: string | undefined, indent: string): readonly Meant[] => {
  const isSection = !('list' in row);
  if (isDescribed(row) && name === undefined)
    return [{ text: blockOfLines(row.word, [`${describedBy[row.word] ?? ''}: ${textMeant(said)}`], indent), isOffered: true }];
  const ways = row.word === 'matching' ? matchingMeant(said) : [];
  if (ways.length > 0) return ways.map((lines) => ({ text: blockOfLines(row.word, lines, indent), isOffered: true }));
  const own = headMeant(row, said, name);
  if (own !== undefined) return [{ text: isSection ? `${own} {\n${indent}}` : own }];
  if (!isSection || !lists.has(row.word)) return [];
  const answered = Object.entries(row.properties).flatMap(([word, { kind }]) => {
    const option = kind.options && theOptionIn(said, Object.keys(kind.options));
    return option === undefined ? [] : [{ ...option, text: `${row.word} {\n${indent}  ${word}: ${option.text}\n${indent}}`, called: word }];
  });
  if (answered.length > 0) return answered;
  return Object.values(row.items).flatMap((item) => {
    const head = headMeant(item, said, name);
    return head === undefined ? [] : [{ text: `${row.word} {\n${indent}  ${head}\n${indent}}`, called: item.word }];
  });
};
