/** Moves what stands directly in an intervention to where it belongs: into a section that is begun for it. */
import type { Range, SectionRow, SectionWord } from '@peerspec/language';
import { questions, sections } from '@peerspec/language';
import type { Phrase } from '@peerspec/language/internal';
import { comparePositions, containsCursor, isPhrase, placeOf } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import { isSectionWord } from '@peerspec/rules/internal';
import type { SourceFile } from '../../source-file.ts';
import { apart } from './apart.ts';
import { textIn } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** The only section that asks for a word; others leave it to their author where it goes. */
const homeOf = (word: string): SectionWord | undefined => {
  const homes = new Set(questions.flatMap((question) => (question.word === word ? [question.section] : [])));
  const [home] = homes;
  return homes.size === 1 && home !== undefined && isSectionWord(home) ? home : undefined;
};

const phrasesIn = (statements: readonly object[]): readonly Phrase[] => statements.filter(isPhrase);

/** What begins at a place, among what stands directly in an intervention; not where its word has to be put right first. */
const statementAt = ({ parsed, text }: SourceFile, at: Range): Phrase | undefined =>
  phrasesIn(parsed.file.statements)
    .filter(({ word }) => word === 'intervention')
    .flatMap(({ statements }) => phrasesIn(statements))
    .find((phrase) => comparePositions(placeOf(phrase).start, at.start) === 0 && textIn(text, at) === phrase.word);

/** A section that has a name, or is there already, is for the author to look at. */
export const movedInto = (source: SourceFile, { code, at }: Finding): readonly Remedy[] => {
  const statement = code === 'misplaced-word' ? statementAt(source, at) : undefined;
  const home = statement && homeOf(statement.word);
  const spec = source.reading.specs.find(({ extent }) => containsCursor(extent, at.start));
  if (!statement || !home || spec?.[home].state !== 'silent') return [];
  const row: SectionRow = sections[home];
  if (row.name === 'required' || row.title === 'required') return [];
  const place = placeOf(statement);
  const indent = ' '.repeat(place.start.character);
  const written = textIn(source.text, place).replaceAll(/\r\n|\r|\n/g, '\n  ');
  const section = `${home} {\n${indent}  ${written}\n${indent}}`;
  return [{ title: `Move it into \`${home}\``, ...apart(source, place, section) }];
};
