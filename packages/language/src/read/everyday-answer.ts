/**
 * Answers in everyday words: `monthly`, `fewer mothers isolated`, `3 April 2027`. Where somebody has written something that
 * is no answer, all of it is told as one mistake, in place of what was told of its parts.
 */
import type { Clause, Phrase, Statement } from '../generated/ast.ts';
import { isIn, isPhrase } from '../generated/ast.ts';
import { beginsClause } from '../everyday/clauses.ts';
import { bullet } from '../everyday/texts.ts';
import type { Problem } from '../problem.ts';
import { comparePositions, compareStarts, isBefore, isWithin, lastBegunAt, positionsIn } from '../syntax/positions.ts';
import type { Block, Meaning } from '../vocabulary/blocks.ts';
import { questionOf } from '../vocabulary/blocks.ts';
import type { Beside } from './beside.ts';
import { partsWithin } from './beside.ts';
import { isGapPhrase, isGapWord } from './clauses.ts';
import type { Reader } from './context.ts';
import { placeOf } from './context.ts';
import { blockRange, headEnd } from './phrase-ranges.ts';
import { hasStray, isInBrackets } from './signs-in-answers.ts';
import { stretchBehind, tailBehind } from './written-stretch.ts';
import { wrongAnswerOf } from './wrong-answer.ts';
import { asksForTexts, wrongClause } from './wrong-clause.ts';

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

/** `undecided, by the board`: what stands behind the comma is no further answer. */
const goesOnBehindGap = ({ values: [first, second] }: Phrase): boolean =>
  first?.$type === 'Named' && isGapWord(first.word.$refText) && second?.$type === 'Named' && beginsClause(second.word.$refText);

/** Whether what stands behind `in` is a part of the answer, as in `3 in 5`, `randomised in clusters` and `from move in date`, and not when or where a figure holds. */
const isOfAnswer = (clause: Clause, [value]: Phrase['values']): boolean =>
  isIn(clause) &&
  (clause.name === undefined
    ? /^\d{1,3}$/.test(clause.year ?? '')
    : value?.$type === 'Named' || (value?.$type === 'Amount' && value.event !== undefined));

/**
 * What stands behind a word that means nothing here is a part of that mistake: nobody knows what it answers. Gives the number
 * of statements that are part of it.
 */
export const passOver = (here: Beside, phrase: Phrase): number => {
  if (!phrase.colon || phrase.open) return 0;
  const { strayLines, toldWhole } = here.reader;
  const tail = tailBehind(here, true);
  const behind = strayLines.has(placeOf(phrase).end.line) ? stretchBehind(here, tail, headEnd(phrase), false) : undefined;
  if (behind) toldWhole.push(behind.at);
  return tail;
};

/** Tells mistakes as a whole, in place of what was told of their parts. Gives the number of statements that are part of them. */
const tell = (here: Beside, found: readonly Problem[], before: number): number => {
  const { reader } = here;
  const parts = reader.problems.splice(before);
  const isPart = ({ code, at }: Problem): boolean => ofWord.has(code) || found.some((each) => isWithin(at, each.at));
  reader.problems.push(...parts.filter((part) => !isPart(part)), ...found);
  for (const { at } of found) reader.toldWhole.push(at);
  const [last] = found.map(({ at }) => at.end).toSorted((one, other) => comparePositions(other, one));
  return last ? partsWithin(here, last) : 0;
};

const asksForOneText = (meaning: Meaning): boolean => meaning.is === 'property' && meaning.row.kind.is === 'text';

const beginsWithBullet = ({ source }: Reader, line: number): boolean => bullet.test(positionsIn(source).lineFrom({ line, character: 0 }));

/** Whether a statement is a question of the block, with its colon. */
const asksItself = (statement: Statement, { properties }: Block): boolean =>
  isPhrase(statement) && statement.colon && Object.hasOwn(properties, statement.word);

/**
 * Tells a wrong answer as a whole, where what was meant can be told. `before`: how many problems there were before it was read.
 * Gives the number of statements behind it that are a part of it, or undefined where nothing is told.
 */
export const tellAsWhole = (here: Beside, phrase: Phrase, meaning: Meaning, before: number): number | undefined => {
  const { reader, statements, index, block } = here;
  const next = statements[index + 1];
  // Nothing was told of most answers, and nothing stands behind them but the next question.
  const isAlone = !next || asksItself(next, block) || placeOf(next).start.line > placeOf(phrase).end.line;
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
  const tail = phrase.open ? 0 : tailBehind(here, isWrong || isGap || isInBrackets(reader, phrase, next));
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

  const doubtful = { ...here, phrase, meaning, tail };
  const clause = wrongClause(doubtful, isGap);
  const answer = isGap || (clause && !isWrong) ? undefined : wrongAnswerOf(doubtful, own, !isWrong && tail === 0);
  const found = [answer, clause].filter((problem) => problem !== undefined);
  return found.length === 0 ? undefined : tell(here, found, before);
};
