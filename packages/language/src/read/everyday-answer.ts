/**
 * Answers in everyday words: `monthly`, `fewer mothers isolated`, `3 April 2027`. Where somebody has written something that
 * is no answer, all of it is told as one mistake, with what it means in the words of the language.
 */
import type { Clause, Phrase, Statement } from '../generated/ast.ts';
import { isBecause, isDecideBy, isHandledBy, isIn, isOwner, isPhrase, isSource } from '../generated/ast.ts';
import { beginsClause, clausesMeant, reasonsBehindAll } from '../everyday/clauses.ts';
import type { Meant } from '../everyday/meaning.ts';
import { bareWord } from '../everyday/bare-words.ts';
import { isOptionName } from '../everyday/lists.ts';
import { answersMeant, leftOpen } from '../everyday/meant.ts';
import { otherAnswerMeant } from '../everyday/other-questions.ts';
import { areQuotedTexts, bullet, goesOnBehindQuote, hasQuotesWithin } from '../everyday/texts.ts';
import type { Problem } from '../problem.ts';
import type { Position, Range } from '../spec/values.ts';
import { lostLetter } from '../syntax/lexical-problems.ts';
import { comparePositions, compareStarts, isBefore, isWithin, lastBegunAt, positionsIn } from '../syntax/positions.ts';
import { hasAddress } from '../syntax/web-address.ts';
import type { Block, Meaning } from '../vocabulary/blocks.ts';
import { questionOf } from '../vocabulary/blocks.ts';
import type { KindName } from '../vocabulary/kinds.ts';
import { isOfTexts } from '../vocabulary/kinds.ts';
import type { PropertyRow } from '../vocabulary/rows.ts';
import { isGapPhrase, isGapWord } from './clauses.ts';
import type { Reader } from './context.ts';
import { placeOf } from './context.ts';
import { ownBlock } from './own-block.ts';
import { blockRange, calledBy, nameRange, titleRange, wordRange } from './phrase-ranges.ts';
import { gapMeant, noAnswerIn } from './placeholder.ts';
import {
  bareAnswer,
  missingColon,
  missingCommas,
  missingQuotes,
  otherQuestion,
  quotesWithin,
  textGoesOn,
  reasonAmongAnswers,
  severalTexts,
  unfinishedClause,
  wrongAnswers,
} from './statement-problems.ts';
import { goesOnBehindStray, hasStray, isInBrackets } from './signs-in-answers.ts';
import type { Stretch } from './written-stretch.ts';
import { asWritten, stretchBehind, stretchOf, tailBehind, withoutRemark } from './written-stretch.ts';

/** What is told of an answer as a whole in place of these. */
const partial: ReadonlySet<string> = new Set([
  'wrong-answer',
  'missing-quotes',
  'missing-comma',
  'missing-colon',
  'too-many-answers',
  'misplaced-clause',
  'incomplete-clause',
  'unknown-name',
  'missing-block',
  'missing-name',
]);

/** What is told of the word of an answer, or of all that stands behind it. */
const ofWord: ReadonlySet<string> = new Set([
  'missing-answer',
  'gap-among-answers',
  'missing-colon',
  'missing-block',
  'missing-name',
  'too-many-answers',
]);

/** A statement among those of its block, and what was told of it. */
export interface ToldStatement {
  readonly reader: Reader;
  readonly statements: readonly Statement[];
  readonly index: number;
  readonly block: Block;
  readonly meaning: Meaning;
  /** How many problems there were before it was read. */
  readonly before: number;
}

const headEnd = (phrase: Phrase): Range['end'] => {
  if (!phrase.colon) return wordRange(phrase).end;
  return (phrase.title ? titleRange(phrase) : phrase.name ? nameRange(phrase) : wordRange(phrase)).end;
};

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
  const bare = bareWord(said, row.kind.is, word);
  if (bare) return bareAnswer(said, word, at, row.example, bare.isThere, meant);
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
const answersIn = (reader: Reader, phrase: Phrase, row: PropertyRow, said: string, canBeOpen: boolean): readonly Meant[] => {
  const bare = bareWord(said, row.kind.is, reader.meaningOf(phrase).word);
  if (bare) return bare.meant;
  const isAnswer = (isText(row) && /^["“„]/.test(said)) || (row.kind.is === 'expectation' && /[↑↓]/.test(said));
  const none = isAnswer || isOptionName(said, row.kind.options) ? undefined : noAnswerIn(said);
  if (!none) {
    const { linker } = reader;
    const names = (): readonly string[] => linker.namesFor(phrase);
    const meant = answersMeant(said, {
      kind: row.kind,
      word: reader.meaningOf(phrase).word,
      names,
      events: () => linker.eventsFor(phrase),
    });
    return meant.length > 0 || !canBeOpen ? meant : leftOpen(said, row);
  }
  return [{ text: gapMeant(none) }];
};

/** `undecided, by the board`: what stands behind the comma is no further answer. */
const goesOnBehindGap = ({ values: [first, second] }: Phrase): boolean =>
  first?.$type === 'Named' && isGapWord(first.word.$refText) && second?.$type === 'Named' && beginsClause(second.word.$refText);

/** A reason, a decider or a day that is begun and not finished. */
const dangling = (clause: Clause): boolean =>
  ((isBecause(clause) || isOwner(clause) || isSource(clause) || isHandledBy(clause)) && clause.text === undefined) ||
  (isDecideBy(clause) && clause.date === undefined);

/** Whether what stands behind `in` is a part of the answer, as in `3 in 5`, `randomised in clusters` and `from move in date`, and not when or where a figure holds. */
const isOfAnswer = (clause: Clause, [value]: Phrase['values']): boolean =>
  isIn(clause) &&
  (clause.name === undefined
    ? /^\d{1,3}$/.test(clause.year ?? '')
    : value?.$type === 'Named' || (value?.$type === 'Amount' && value.event !== undefined));

/** Whether a reason had quotes within: what stands behind its last quote is directly at it, or only goes on with the sentence. */
const isCutReason = ({ reader: { source }, statements, index }: ToldStatement, { clauses }: Phrase, tail: number): boolean => {
  const next = statements[index + 1];
  const last = clauses.at(-1);
  if (tail === 0 || next === undefined || last === undefined) return false;
  const start = positionsIn(source).offsetAt(placeOf(next).start);
  if (/["“”]/.test(source.charAt(start - 1))) return true;
  const behind = source.slice(start);
  return isBecause(last) && /^\p{Ll}/u.test(behind) && !beginsClause(behind);
};

/** What stands behind an answer and its clauses, from the last clause on where that is not finished. */
const behindClauses = (told: ToldStatement, phrase: Phrase, tail: number): Stretch | undefined => {
  const {
    reader: { source },
    statements,
    index,
  } = told;
  const { offsetAt } = positionsIn(source);
  const open = phrase.clauses.findLast(dangling);
  const [gap, another] = phrase.values;
  const last = statements[index + tail];
  if (!last || (tail === 0 && !another)) return undefined;
  const clause = open ?? (isCutReason(told, phrase, tail) ? phrase.clauses.at(-1) : undefined);
  const behind = offsetAt(clause ? placeOf(clause).start : gap && another ? placeOf(gap).start : placeOf(phrase).end);
  const from = behind + (/^\s*/.exec(source.slice(behind))?.[0].length ?? 0);
  const lineEnd = offsetAt({ line: placeOf(last).end.line, character: Number.MAX_SAFE_INTEGER });
  const next = statements[index + tail + 1];
  const limit = next && isBefore(placeOf(next).start, positionsIn(source).positionAt(lineEnd)) ? offsetAt(placeOf(next).start) : lineEnd;
  const written = withoutRemark(source.slice(from, limit));
  return stretchOf(source, from, from + written.length);
};

/** How many statements behind one begin before a place. */
export const partsWithin = (statements: readonly Statement[], index: number, end: Position): number => {
  let count = 0;
  for (let next = statements[index + 1]; next && isBefore(placeOf(next).start, end); next = statements[index + 1 + count]) count += 1;
  return count;
};

/**
 * What stands behind a word that means nothing here is a part of that mistake: nobody knows what it answers. Gives the number
 * of statements that are part of it.
 */
export const passOver = (
  { reader, statements, index, block }: Pick<ToldStatement, 'reader' | 'statements' | 'index' | 'block'>,
  phrase: Phrase,
): number => {
  if (!phrase.colon || phrase.open) return 0;
  const tail = tailBehind(statements, index, block, true);
  const hasStrays = reader.strayLines.has(placeOf(phrase).end.line);
  const behind = hasStrays
    ? stretchBehind(reader.source, statements, index, { block, tail, headEnd: headEnd(phrase), isList: false })
    : undefined;
  if (behind) reader.toldWhole.push(behind.at);
  return tail;
};

/** Tells mistakes as a whole, in place of what was told of their parts. Gives the number of statements that are part of them. */
const tell = ({ reader, statements, index, before }: ToldStatement, found: readonly Problem[]): number => {
  const parts = reader.problems.splice(before);
  const isPart = ({ code, at }: Problem): boolean => ofWord.has(code) || found.some((each) => isWithin(at, each.at));
  reader.problems.push(...parts.filter((part) => !isPart(part)), ...found);
  for (const { at } of found) reader.toldWhole.push(at);
  const [last] = found.map(({ at }) => at.end).toSorted((one, other) => comparePositions(other, one));
  return last ? partsWithin(statements, index, last) : 0;
};

/** `for: until Birth`, `count: weekly`: what is the answer to another question of the same block. */
const otherQuestionMeant = ({ reader, block, meaning }: ToldStatement, phrase: Phrase, { at, said }: Stretch): Problem | undefined => {
  if (meaning.is !== 'property') return undefined;
  const meant = otherAnswerMeant(said, meaning.word, meaning.row.kind, () => reader.linker.eventsFor(phrase));
  if (!meant || meant.word === meaning.word || !Object.hasOwn(block.properties, meant.word)) return undefined;
  return otherQuestion(meaning.word, said, { start: wordRange(phrase).start, end: at.end }, `${meant.word}: ${meant.text}`);
};

/** What stands behind an answer in plain words: a reason, who decides, by when. */
const wrongClause = (told: ToldStatement, phrase: Phrase, tail: number, isGap: boolean): Problem | undefined => {
  const behind = isGap || phrase.clauses.some(dangling) || isCutReason(told, phrase, tail) ? behindClauses(told, phrase, tail) : undefined;
  const reasoned = behind && asksForTexts(told.meaning) ? reasonsBehindAll(behind.said) : undefined;
  const last = phrase.values.at(-1);
  if (behind && reasoned !== undefined && last) {
    return reasonAmongAnswers({ start: placeOf(last).end, end: behind.at.end }, [{ text: reasoned }]);
  }
  const [, gap = '', said = ''] = /^([\w-]+)\s*,(.*)$/s.exec(behind?.said ?? '') ?? [];
  const isBehindGap = isGapWord(gap);
  const meant = behind
    ? clausesMeant(isBehindGap ? said : behind.said, isGap).map((each) => (isBehindGap ? { ...each, text: `${gap} ${each.text}` } : each))
    : [];
  return behind && meant.length > 0 ? unfinishedClause(behind.said, behind.at, meant) : undefined;
};

/** A list of texts may go on with bullets below it. */
const asksForTexts = (meaning: Meaning): boolean => meaning.is === 'property' && meaning.row.kind.is === 'texts';

const asksForOneText = (meaning: Meaning): boolean => meaning.is === 'property' && meaning.row.kind.is === 'text';

const beginsWithBullet = ({ source }: Reader, line: number): boolean => {
  const { offsetAt } = positionsIn(source);
  return bullet.test(source.slice(offsetAt({ line, character: 0 }), offsetAt({ line, character: Number.MAX_SAFE_INTEGER })));
};

/** Whether something differs from what was said by signs alone that mean nothing: of these it is enough to say so. */
const isSameBut = (meant: string, said: string): boolean => meant === said || meant === said.replaceAll(/^[^\w"“]+|[^\w"”]+$/g, '');

/** An equals sign in place of a colon, or behind it, is no part of the answer, nor is a comma before the next question. */
const bareAnswerIn = (said: string): string => said.replace(/^=+>?\s*/, '').replace(/(?<=[^\s,])\s*,$/, '');

/** Between two answers these are no question of their own. */
const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'plus', 'but', 'then', 'with', 'both']);

/** The option that is the only answer: `design: controlled` before words that say more. */
const optionOf = ({ values: [only, another] }: Phrase, { kind }: PropertyRow): string | undefined => {
  const word = only?.$type === 'Named' && another === undefined ? only.word.$refText : undefined;
  return word !== undefined && Object.hasOwn(kind.options ?? {}, word) ? word : undefined;
};

/** What is wrong with an answer as a whole, if it can be told. */
const wrongAnswerOf = (
  told: ToldStatement,
  phrase: Phrase,
  tail: number,
  own: readonly Problem[],
  isReadable: boolean,
): Problem | undefined => {
  const { reader, statements, index, block, meaning } = told;
  const { word } = meaning;
  const row = meaning.is === 'property' ? meaning.row : questionOf(meaning)?.row;
  const where = { block, tail, headEnd: headEnd(phrase), isList: row !== undefined && isList(row) };
  const stretch = stretchBehind(reader.source, statements, index, where);
  // Of what letters are lost in, nobody can tell what was meant before they are back.
  if (!stretch || stretch.said.includes(lostLetter)) return undefined;
  if (!row) return phrase.colon ? ownBlock(reader, meaning, phrase, stretch) : undefined;
  const other = otherQuestionMeant(told, phrase, stretch);
  if (other) return other;
  // A name alone that nothing has is told as one: it may be misspelt.
  const said = bareAnswerIn(stretch.said);
  const isNameAlone = tail === 0 && own.length > 0 && own.every(({ code }) => code === 'unknown-name');
  const meant = answersIn(reader, phrase, row, said, !isNameAlone).map((each) => ({
    ...each,
    text: asWritten(each.text, stretch),
  }));
  const isBare = bareWord(said, row.kind.is, word) !== undefined;
  if (meant.length === 0 && !isBare) {
    // Nobody can tell what was meant: it is told of all that was written, and not of its first word.
    const next = statements[index + 1];
    const isOwnWord = isPhrase(next) && next.word === phrase.word;
    const isJoined = isPhrase(next) && !next.colon && conjunctions.has(next.word);
    const isList = isOwnWord || isJoined;
    const option = tail > 0 && own.length === 0 && !isList ? optionOf(phrase, row) : undefined;
    if (option !== undefined)
      return wrongAnswers(said, calledBy(word, phrase), stretch.at, row.kind.described, [{ text: option, isPart: true }]);
    // Of several words of which the first is no name, that one alone says nothing.
    const isWrong = own.some(({ code }) => code === 'wrong-answer' || (row.kind.is === 'names' && code === 'unknown-name'));
    const isWhole =
      phrase.colon &&
      !isText(row) &&
      (goesOnBehindStray(reader, stretch) ||
        /^[£€$]/.test(said) ||
        (tail > 0 && (isList || isWrong || row.kind.is === 'words')) ||
        hasAddress(said));
    return isWhole ? wrongAnswers(said, calledBy(word, phrase), stretch.at, row.kind.described, []) : undefined;
  }
  if (isReadable && meant.every(({ text }) => isSameBut(text, said))) return undefined;
  if (phrase.colon) return mistake(calledBy(word, phrase), row, { ...stretch, said }, meant);
  return missingColon(word, { start: wordRange(phrase).start, end: stretch.at.end }, meant);
};

/**
 * Tells a wrong answer as a whole, where what was meant can be told. Gives the number of statements behind it that are a part
 * of it, or undefined where nothing is told.
 */
export const tellAsWhole = (told: ToldStatement, phrase: Phrase): number | undefined => {
  const { reader, statements, index, block, meaning, before } = told;
  const next = statements[index + 1];
  // Nothing was told of most answers, and nothing stands behind them.
  const isAlone = !next || placeOf(next).start.line > placeOf(phrase).end.line;
  if (isAlone && reader.problems.length === before && reader.strayLines.size === 0) return undefined;
  const { start: blockStart } = phrase.open ? blockRange(phrase) : { start: undefined };
  const isOfHead = ({ at }: Problem): boolean => blockStart === undefined || isBefore(at.start, blockStart);
  const own = reader.problems.slice(before).filter((problem) => compareStarts(problem.at, placeOf(phrase)) >= 0 && isOfHead(problem));
  const isGap = phrase.colon && (isGapPhrase(phrase) || goesOnBehindGap(phrase));
  // There may be thousands of both, as where a word was pasted again and again.
  const clauses = phrase.clauses.filter((clause) => !isOfAnswer(clause, phrase.values)).map(placeOf);
  const isInClause = ({ at }: Problem): boolean => {
    const clause = lastBegunAt(clauses, at.start);
    return clause !== undefined && isWithin(at, clause);
  };
  /** `wellbeing: ???`, `expect: ↑`: an answer of signs alone is none that is missing. */
  const isOfSigns = own.some(({ code }) => code === 'missing-answer') && hasStray(reader, phrase, next);
  const isWrong = isOfSigns || own.some((problem) => partial.has(problem.code) && !isInClause(problem));
  // Behind its block nothing is part of an answer.
  const tail = phrase.open ? 0 : tailBehind(statements, index, block, isWrong || isGap || isInBrackets(reader, phrase, next));
  const { line } = placeOf(phrase).end;
  const isSpoilt =
    hasStray(reader, phrase, next) ||
    ((asksForTexts(meaning) || asksForOneText(meaning)) && reader.strayLines.has(line + 1) && beginsWithBullet(reader, line + 1));
  // Of two texts side by side that alone is said, where there may be two.
  if (tail === 0 && !isSpoilt && phrase.colon && !asksForOneText(meaning) && own.every(({ code }) => code === 'missing-comma'))
    return undefined;
  if ((!isWrong && !isGap && tail === 0 && !isSpoilt) || (phrase.open && (!isWrong || questionOf(meaning) === undefined))) return undefined;
  const isPart = ({ code }: Problem): boolean =>
    partial.has(code) ||
    (isGap && code === 'gap-among-answers') ||
    (tail > 0 && code === 'empty-text') ||
    // The comma before the next question goes with the answer.
    (isWrong && code === 'extra-comma') ||
    (isOfSigns && code === 'missing-answer');
  if (!own.every(isPart)) return undefined;

  const clause = wrongClause(told, phrase, tail, isGap);
  const answer = isGap || (clause && !isWrong) ? undefined : wrongAnswerOf(told, phrase, tail, own, !isWrong && tail === 0);
  const found = [answer, clause].filter((problem) => problem !== undefined);
  return found.length === 0 ? undefined : tell(told, found);
};
