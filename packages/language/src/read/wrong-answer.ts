/** What is wrong with an answer in everyday words, and what it means in the words of the language: `monthly`, `3 April 2027`. */
import type { Phrase } from '../generated/ast.ts';
import { isPhrase } from '../generated/ast.ts';
import { bareWord } from '../everyday/bare-words.ts';
import { isDescribed } from '../everyday/blocks.ts';
import { isOptionName } from '../everyday/lists.ts';
import type { Meant } from '../everyday/meaning.ts';
import { answersMeant, leftOpen } from '../everyday/meant.ts';
import { otherAnswerMeant } from '../everyday/other-questions.ts';
import { areQuotedTexts, goesOnBehindQuote, hasQuotesWithin } from '../everyday/texts.ts';
import type { Problem } from '../problem.ts';
import { lostLetter } from '../syntax/lexical-problems.ts';
import { positionsIn } from '../syntax/positions.ts';
import { hasAddress } from '../syntax/web-address.ts';
import type { Meaning } from '../vocabulary/blocks.ts';
import { questionOf } from '../vocabulary/blocks.ts';
import type { KindName } from '../vocabulary/kinds.ts';
import { isOfTexts } from '../vocabulary/kinds.ts';
import { beginsWithMoney } from '../vocabulary/money.ts';
import type { PropertyRow } from '../vocabulary/rows.ts';
import {
  bareAnswer,
  missingColon,
  missingCommas,
  missingQuotes,
  otherQuestion,
  quotesWithin,
  severalQuestions,
  severalTexts,
  textGoesOn,
  wrongAnswers,
} from './answer-problems.ts';
import type { DoubtfulAnswer } from './beside.ts';
import { ownBlock } from './own-block.ts';
import { calledBy, headEnd, wordRange } from './phrase-ranges.ts';
import { gapMeant, noAnswerIn } from './placeholder.ts';
import { scheduleBeside } from './schedules.ts';
import { goesOnBehindStray } from './signs-in-answers.ts';
import type { Stretch } from './written-stretch.ts';
import { asWritten, stretchBehind } from './written-stretch.ts';

const isText = ({ kind }: PropertyRow): boolean => isOfTexts(kind);

const lists: ReadonlySet<KindName> = new Set(['texts', 'choices', 'words', 'names']);

const isList = ({ kind }: PropertyRow): boolean => lists.has(kind.is);

const words = (said: string): string =>
  said
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== 'and' && word !== '')
    .join(' ');

/** Whether what was said has the commas of what was meant, so that only its letters differ. */
const hasCommas = (said: string, meant: readonly Meant[]): boolean =>
  meant.every(({ text }) => text.split(',').length === said.split(',').length);

/** What is wrong with an answer as a whole, where it is known what was meant. */
const mistake = (word: string, row: PropertyRow, { at, said }: Stretch, meant: readonly Meant[]): Problem => {
  if (noAnswerIn(said)) return wrongAnswers(said, word, at, row.kind.described, meant);
  if (hasQuotesWithin(said)) return quotesWithin(at, meant);
  if (isText(row) && goesOnBehindQuote(said)) return textGoesOn(word, at, meant);
  if (isText(row) && !areQuotedTexts(said)) return missingQuotes(word, at, row.example, meant);
  if (row.kind.is === 'text') return severalTexts(word, at, meant);
  if (isList(row) && !hasCommas(said, meant) && meant.every(({ text }) => text.includes(',') && words(text) === words(said)))
    return missingCommas(word, at, meant);
  return wrongAnswers(said, word, at, row.kind.described, meant);
};

/** `canBeOpen`: where nobody can tell what was meant, the words are kept as what is still to be decided. */
const answersIn = (
  { reader, phrase, meaning: { word } }: DoubtfulAnswer,
  row: PropertyRow,
  said: string,
  canBeOpen: boolean,
): readonly Meant[] => {
  const isAnswer = (isText(row) && /^["“„]/.test(said)) || (row.kind.is === 'expectation' && /[↑↓]/.test(said));
  const none = isAnswer || isOptionName(said, row.kind.options) ? undefined : noAnswerIn(said);
  if (none) return [{ text: gapMeant(none) }];
  const { linker } = reader;
  const names = (): readonly string[] => linker.namesFor(phrase);
  const meant = answersMeant(said, { kind: row.kind, word, names, events: () => linker.eventsFor(phrase) });
  return meant.length > 0 || !canBeOpen ? meant : leftOpen(said, row);
};

/** `for: until Birth`, `count: weekly`: what is the answer to another question of the same block. */
const otherQuestionMeant = ({ reader, block, meaning, phrase }: DoubtfulAnswer, { at, said }: Stretch): Problem | undefined => {
  if (meaning.is !== 'property') return undefined;
  const meant = otherAnswerMeant(said, meaning.word, meaning.row.kind, () => reader.linker.eventsFor(phrase));
  if (!meant || meant.word === meaning.word || !Object.hasOwn(block.properties, meant.word)) return undefined;
  return otherQuestion(meaning.word, said, { start: wordRange(phrase).start, end: at.end }, `${meant.word}: ${meant.text}`);
};

/** `every: weekly for 12 weeks`: what answers several questions of the same block. */
const severalQuestionsMeant = (told: DoubtfulAnswer, { at, said }: Stretch): Problem | undefined => {
  if (told.meaning.is !== 'property') return undefined;
  const whole = { start: wordRange(told.phrase).start, end: at.end };
  const meant = scheduleBeside(told, said, whole);
  return meant && severalQuestions(told.meaning.word, said, whole, meant);
};

/** Whether something differs from what was said by signs alone that mean nothing: of these it is enough to say so. */
const isSameBut = (meant: string, said: string): boolean => meant === said || meant === said.replaceAll(/^[^\w"“]+|[^\w"”]+$/g, '');

/** A comma before the next question is no part of the answer. */
const withoutComma = (said: string): string => said.replace(/(?<=[^\s,])\s*,$/, '');

/** Nor is an equals sign in place of a colon, or behind it. */
const withoutEquals = (said: string): string => said.replace(/^=+>?\s*/, '');

/** Whether there is no colon, or an equals sign in its place: what puts the answer right puts the colon, too. */
const lacksColon = ({ reader: { source }, phrase }: DoubtfulAnswer, { at, said }: Stretch): boolean => {
  if (!phrase.colon || !said.startsWith('=')) return !phrase.colon;
  const { offsetAt } = positionsIn(source);
  return !source.slice(offsetAt(headEnd(phrase)), offsetAt(at.start)).includes(':');
};

/** Between two answers these are no question of their own. */
const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'plus', 'but', 'then', 'with', 'both']);

/** The option that is the only answer: `design: controlled` before words that say more. */
const optionOf = ({ values: [only, another] }: Phrase, { kind }: PropertyRow): string | undefined => {
  const word = only?.$type === 'Named' && another === undefined ? only.word.$refText : undefined;
  return word !== undefined && Object.hasOwn(kind.options ?? {}, word) ? word : undefined;
};

/** `context: rural, few buses`: in place of the name of something shared somebody describes it; one word may be such a name. */
const describesSection = (meaning: Meaning, { colon, name, open }: Phrase, said: string): boolean =>
  meaning.is === 'section' && colon && name === undefined && !open && isDescribed(meaning.row) && /[\s"“]/.test(said);

/** What is wrong with an answer as a whole, if it can be told. */
export const wrongAnswerOf = (told: DoubtfulAnswer, own: readonly Problem[], isReadable: boolean): Problem | undefined => {
  const { reader, statements, index, phrase, meaning, tail } = told;
  const { word } = meaning;
  const called = calledBy(word, phrase);
  const row = meaning.is === 'property' ? meaning.row : questionOf(meaning)?.row;
  const stretch = stretchBehind(told, tail, headEnd(phrase), row !== undefined && isList(row));
  // Of what letters are lost in, nobody can tell what was meant before they are back.
  if (!stretch || stretch.said.includes(lostLetter)) return undefined;
  if (!row) return phrase.colon ? ownBlock(reader, meaning, phrase, stretch) : undefined;
  const other = otherQuestionMeant(told, stretch);
  if (other) return other;
  const several = severalQuestionsMeant(told, stretch);
  if (several) return several;
  // A name alone that nothing has is told as one: it may be misspelt.
  const written = withoutComma(stretch.said);
  const said = withoutEquals(written);
  const isNameAlone = tail === 0 && own.length > 0 && own.every(({ code }) => code === 'unknown-name');
  const bare = bareWord(said, row.kind.is, word);
  const meant = (bare?.meant ?? answersIn(told, row, said, !isNameAlone)).map((each) => ({ ...each, text: asWritten(each.text, stretch) }));
  if (meant.length === 0 && !bare && describesSection(meaning, phrase, said)) return ownBlock(reader, meaning, phrase, stretch);
  if (meant.length === 0 && !bare) {
    // Nobody can tell what was meant: it is told of all that was written, and not of its first word.
    const next = statements[index + 1];
    const isOwnWord = isPhrase(next) && next.word === phrase.word;
    const isJoined = isPhrase(next) && !next.colon && conjunctions.has(next.word);
    const isList = isOwnWord || isJoined;
    const option = tail > 0 && own.length === 0 && !isList ? optionOf(phrase, row) : undefined;
    if (option !== undefined) return wrongAnswers(said, called, stretch.at, row.kind.described, [{ text: option, isPart: true }]);
    // Of several words of which the first is no name, that one alone says nothing.
    const isWrong = own.some(({ code }) => code === 'wrong-answer' || (row.kind.is === 'names' && code === 'unknown-name'));
    const isWhole =
      phrase.colon &&
      !isText(row) &&
      (goesOnBehindStray(reader, stretch) ||
        beginsWithMoney(said) ||
        (tail > 0 && (isList || isWrong || row.kind.is === 'words')) ||
        hasAddress(said));
    return isWhole ? wrongAnswers(said, called, stretch.at, row.kind.described, []) : undefined;
  }
  if (isReadable && meant.every(({ text }) => isSameBut(text, said))) return undefined;
  if (lacksColon(told, stretch)) {
    // What was written stays, though it says too little.
    return missingColon(word, { start: wordRange(phrase).start, end: stretch.at.end }, meant.length > 0 ? meant : [{ text: said }]);
  }
  return bare
    ? bareAnswer(said, called, stretch.at, row.example, bare.isThere, meant)
    : mistake(called, row, { ...stretch, said: written }, meant);
};
