/** Moves what stands in a wrong place to where it belongs: into its section, or out of all braces. */
import type { Range, SectionRow, SectionWord, Spec } from '@peerspec/language';
import { questions, sections, topLevelItems } from '@peerspec/language';
import type { Phrase } from '@peerspec/language/internal';
import { comparePositions, containsCursor, isPhrase, placeOf, positionsIn } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import { answerIn, insertItem, isSectionWord } from '@peerspec/rules/internal';
import type { SourceFile } from '../../source-file.ts';
import { apart } from './apart.ts';
import type { Change } from './changes.ts';
import { canInsertAt, changeOf, settled, textIn, withChanges } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** The only section that asks for a word; others leave it to their author where it goes. */
const homeOf = (word: string): SectionWord | undefined => {
  const homes = new Set(questions.flatMap((question) => (question.word === word ? [question.section] : [])));
  const [home] = homes;
  return homes.size === 1 && home !== undefined && isSectionWord(home) ? home : undefined;
};

const phrasesIn = (statements: readonly object[]): readonly Phrase[] => statements.filter(isPhrase);

/** A statement, and what it stands in. */
interface Placed {
  readonly statement: Phrase;
  readonly within: Phrase;
}

const placedIn = (within: Phrase, at: Range): Placed | undefined => {
  const around = phrasesIn(within.statements).find((phrase) => containsCursor(placeOf(phrase), at.start));
  if (!around) return undefined;
  return comparePositions(placeOf(around).start, at.start) === 0 ? { statement: around, within } : placedIn(around, at);
};

/** The intervention around a place. */
const interventionAt = ({ parsed }: SourceFile, at: Range): Phrase | undefined =>
  phrasesIn(parsed.file.statements).find((phrase) => phrase.word === 'intervention' && containsCursor(placeOf(phrase), at.start));

/** What is written as it stands, or as far set in as another place asks. */
const writtenFor = ({ text }: SourceFile, statement: Phrase, indent: string): string => {
  const place = placeOf(statement);
  const own = ' '.repeat(place.start.character);
  return textIn(text, place)
    .split(/\r\n|\r|\n/)
    .map((line, index) => (index === 0 ? line : indent + (line.startsWith(own) ? line.slice(own.length) : line.trimStart())))
    .join('\n');
};

/** Takes it away where it stands, and puts it elsewhere, as the one change that a remedy is; undefined where the two meet. */
const movedTo = (source: SourceFile, statement: Phrase, put: Change): Pick<Remedy, 'at' | 'text'> | undefined => {
  const { text } = source;
  const { offsetAt } = positionsIn(text);
  const taken = changeOf(source, placeOf(statement), '');
  const isBehind = comparePositions(put.at.start, taken.at.end) >= 0;
  if (!isBehind && comparePositions(put.at.end, taken.at.start) > 0) return undefined;
  const at = isBehind ? { start: taken.at.start, end: put.at.end } : { start: put.at.start, end: taken.at.end };
  const whole = withChanges(text, [taken, put]);
  return { at, text: whole.slice(offsetAt(at.start), whole.length - (text.length - offsetAt(at.end))) };
};

/** Into a section that is there, and there once, or that is begun for it in its place in the order. */
const intoSection = (source: SourceFile, { statement }: Placed, spec: Spec, home: SectionWord): readonly Remedy[] => {
  const inserted = insertItem(spec, home, writtenFor(source, statement, ''));
  if (!inserted || !canInsertAt(source, inserted.at.start, inserted.text)) return [];
  const change = movedTo(source, statement, settled(source.text, inserted.at, inserted.text));
  return change ? [{ title: `Move it into \`${home}\``, ...change }] : [];
};

/** In place of what stands directly in an intervention a section is begun that holds it. */
const inItsPlace = (source: SourceFile, { statement }: Placed, home: SectionWord): readonly Remedy[] => {
  const place = placeOf(statement);
  const indent = ' '.repeat(place.start.character);
  const section = `${home} {\n${indent}  ${writtenFor(source, statement, `${indent}  `)}\n${indent}}`;
  return [{ title: `Move it into \`${home}\``, ...apart(source, place, section) }];
};

/** What only the top of a file holds goes to its end, as what is declared there anew does. */
const outOfBraces = (source: SourceFile, { statement }: Placed): readonly Remedy[] => {
  const { text } = source;
  const end = positionsIn(text).positionAt(text.trimEnd().length);
  const change = movedTo(source, statement, { at: { start: end, end }, text: `\n\n${writtenFor(source, statement, '')}` });
  return change ? [{ title: 'Move it out of all braces, to the end of the file', ...change }] : [];
};

/** Where a section needs a name, or is there twice, or has an answer already, it is for the author to look. */
export const movedInto = (source: SourceFile, { code, at }: Finding): readonly Remedy[] => {
  const intervention = code === 'misplaced-word' ? interventionAt(source, at) : undefined;
  const placed = intervention && placedIn(intervention, at);
  // A word that is misspelt besides is put right first.
  if (!placed || textIn(source.text, at) !== placed.statement.word) return [];
  const { word } = placed.statement;
  if (Object.hasOwn(topLevelItems, word) && !questions.some((question) => question.word === word)) return outOfBraces(source, placed);
  const home = homeOf(word);
  const spec = source.reading.specs.find(({ extent }) => containsCursor(extent, at.start));
  if (!home || !spec || phrasesIn(intervention.statements).filter((phrase) => phrase.word === home).length > 1) return [];
  const section = spec[home];
  const row: SectionRow = sections[home];
  if (section.state === 'silent' && (row.name === 'required' || row.title === 'required')) return [];
  if (section.state === 'silent' && placed.within === intervention) return inItsPlace(source, placed, home);
  const isAnswered = (answerIn(section, word)?.state ?? 'silent') !== 'silent';
  return isAnswered ? [] : intoSection(source, placed, spec, home);
};
