/** Reads what stands in a block, statement by statement, and tells what cannot stand there. */
import type { Clause, Phrase, Statement } from '../generated/ast.ts';
import { isLoose, isPhrase } from '../generated/ast.ts';
import { nameFrom } from '../everyday/blocks.ts';
import type { Problem } from '../problem.ts';
import type { Rationale } from '../spec/values.ts';
import { isBefore, isSameRange, isWithin, positionsIn } from '../syntax/positions.ts';
import type { Meaning } from '../vocabulary/blocks.ts';
import { clauseWords } from '../vocabulary/index.ts';
import { beginsWithMoney } from '../vocabulary/money.ts';
import type { PropertyRow } from '../vocabulary/rows.ts';
import { takeTexts } from '../vocabulary/words.ts';
import type { AnswerMap } from './answer-map.ts';
import { broken, camel } from './answer-map.ts';
import type { Beside } from './beside.ts';
import { misplacedClause } from './clause-problems.ts';
import { mergeRationale, rationaleIn } from './clauses.ts';
import type { Reader } from './context.ts';
import { asideOf, placeOf, spanning } from './context.ts';
import { passOver, tellAsWhole } from './everyday-answer.ts';
import { tellHandling } from './handled-by.ts';
import { looseReasonAt } from './loose-reason.ts';
import { wordRange, writtenWord } from './phrase-ranges.ts';
import { readProperty } from './property.ts';
import { proseAt } from './prose.ts';
import { scheduleLineAt } from './schedules.ts';
import { duplicate, unexpected } from './statement-problems.ts';
import { textOfStatement } from './statement-text.ts';
import { stepLineAt } from './step-line.ts';
import { didYouMean, suggest } from '../suggest.ts';
import { tellTitle } from './title-cut-short.ts';
import { askedElsewhere, unknownWord } from './unknown-word.ts';
import { askedWithYesOrNo } from './yes-or-no.ts';

interface BlockRead {
  /** Answers by Spec name; only what is written. */
  readonly answers: AnswerMap;
  /** `because` and `from` that stand alone in the block. */
  readonly rationale: Rationale | undefined;
}

/** A section or a declaration that stands in a block. */
export type Inner = Extract<Meaning, { readonly is: 'section' | 'item' }>;

interface BlockAsked extends Omit<Beside, 'index'> {
  /** Reads a section or declaration in it. */
  readonly inner: (phrase: Phrase, meaning: Inner) => void;
  /** Arrows, `accept` and whatever else only some blocks hold; false where it may not stand here. */
  readonly special?: (statement: Statement) => boolean;
  /** The name of the item that the block belongs to. */
  readonly item?: string | undefined;
}

const isInner = (meaning: Meaning): meaning is Inner => meaning.is === 'section' || meaning.is === 'item';

/** Whether a text stands where the question that was probably meant asks for none: another one may have been meant. */
const isDoubtful = ({ values: [first] }: Phrase, { kind }: PropertyRow): boolean => first?.$type === 'Quoted' && !takeTexts.has(kind.is);

/** Longer ones are read where they are offered. */
const longestRemedy = 60;

/** A word with a capital letter and an answer that is wrong too: one message, which puts right of both what can be put right. */
const wordAndAnswer = (source: string, word: Problem, answer: Problem): Problem => {
  const { offsetAt } = positionsIn(source);
  const between = source.slice(offsetAt(word.at.end), offsetAt(answer.at.start));
  const written = source.slice(offsetAt(answer.at.start), offsetAt(answer.at.end));
  const withWord = (text: string): string => `${word.replacement ?? ''}${between}${text}`;
  return {
    code: word.code,
    message: `${word.message.replace(/\.$/, '')}; ${answer.message.charAt(0).toLowerCase()}${answer.message.slice(1)}`,
    remedy: answer.remedy,
    at: spanning(word.at, answer.at),
    ...(answer.readings
      ? { readings: answer.readings.map((each) => ({ ...each, text: withWord(each.text) })) }
      : { replacement: withWord(answer.replacement ?? written) }),
  };
};

/** What is told of a word, with all that is meant where its question is another one: `frequency: twice a month` is a `count`. */
const asMeant = ({ message, replacement = '' }: Problem, text: string): string =>
  text.startsWith(`${replacement}:`)
    ? message
    : message.replace(didYouMean(replacement), didYouMean(text.length < longestRemedy ? text : undefined));

/** A word that is not quite right, behind which nothing stands: one message, which puts the word right and shows an answer. */
const wordWithoutAnswer = (word: Problem, { remedy }: Problem): Problem => ({
  ...word,
  message: `${word.message} It has no answer yet.`,
  remedy,
});

/**
 * Word and answer are one mistake where there is no answer (`Aims:`), where what puts the answer right puts the word right as
 * well (`frequency: weekly for 12 weeks`), where the word has but a capital letter, and where money answers another question in other words (`pay: £12.60 per hour`).
 */
const tellTogether = ({ problems, source }: Reader, phrase: Phrase, word: Problem, told: number): void => {
  const [answer, second] = problems.slice(told);
  if (answer?.code === 'missing-answer' && !second && isSameRange(answer.at, word.at)) {
    problems.splice(told - 1, 2, wordWithoutAnswer(word, answer));
    return;
  }
  if (answer && !second && word.replacement === phrase.word.toLowerCase() && !isBefore(answer.at.start, word.at.end)) {
    problems.splice(told - 1, 2, wordAndAnswer(source, word, answer));
    return;
  }
  const meant = answer?.readings ?? (answer?.replacement === undefined ? undefined : [{ text: answer.replacement }]);
  if (!answer || second || !meant || word.replacement === undefined) return;
  if (isWithin(word.at, answer.at)) {
    problems.splice(told - 1, 2, { ...answer, code: word.code, message: asMeant(word, meant[0]?.text ?? '') });
    return;
  }
  if (!beginsWithMoney(source.charAt(positionsIn(source).offsetAt(answer.at.start)))) return;
  const question = word.replacement;
  const readings = meant.map((each) => ({ ...each, text: `${question}: ${each.text}` }));
  const remedy = readings[0] && readings[0].text.length < longestRemedy ? `Write \`${readings[0].text}\`.` : word.remedy;
  const whole: Problem = { code: word.code, message: word.message, remedy, at: spanning(word.at, answer.at), readings };
  problems.splice(told - 1, 2, whole);
};

/** `mothers { … }`: the word that was written in place of `population` can be the name that it needs, and is told once. */
const withWordAsName = (problem: Problem, written: string, word: string): Problem => {
  const name = nameFrom(written);
  if (name === undefined) return problem;
  const { code, message, at } = problem;
  const replacement = `${word} ${name}`;
  return {
    code,
    message: message.replace(didYouMean(word), didYouMean(replacement)),
    remedy: `Write \`${replacement}\`: by its name other lines can refer to it.`,
    at,
    replacement,
  };
};

/**
 * Reports a word that the block does not know, and reads what follows it as what was probably meant. Gives the number of
 * statements behind it that are a part of it.
 */
const readUnknown = (asked: BlockAsked, here: Beside, phrase: Phrase, meaning: Meaning, answers: AnswerMap): number => {
  const { reader, block, inner } = asked;
  const problem = unknownWord(phrase.word, writtenWord(phrase), wordRange(phrase), block, phrase.name !== undefined);
  const yesOrNo = askedWithYesOrNo(phrase, block, problem.replacement);
  if (yesOrNo) {
    reader.problems.push(yesOrNo.problem);
    answers[camel(yesOrNo.question)] ??= broken(wordRange(phrase));
    return 0;
  }
  const told = reader.problems.push(problem);
  const elsewhere = problem.code === 'misplaced-word' ? askedElsewhere(phrase.word, block) : undefined;
  if (elsewhere !== undefined) reader.misplaced?.add(elsewhere);
  if (isInner(meaning)) {
    inner(phrase, meaning);
    const nameless = reader.problems.findIndex(
      ({ code, at }, index) => index >= told && code === 'missing-name' && isSameRange(at, problem.at),
    );
    // What is only misspelt is no name.
    if (nameless >= 0 && suggest(phrase.word, [meaning.word]) === undefined) {
      reader.problems.splice(nameless, 1);
      reader.problems[told - 1] = withWordAsName(problem, writtenWord(phrase), meaning.word);
    }
    // The word is put right with its title, where that has to be.
    const isPart = reader.problems.slice(told).some(({ code, at }) => code === 'title-behind-colon' && isWithin(problem.at, at));
    if (isPart) reader.problems.splice(told - 1, 1);
    return 0;
  }
  // The question is not passed over in silence; nobody need be told a second time that its answer is missing.
  const property = problem.replacement;
  if (property !== undefined && Object.hasOwn(block.properties, property)) answers[camel(property)] ??= broken(wordRange(phrase));
  if (meaning.is !== 'property' || isDoubtful(phrase, meaning.row)) return passOver(here, phrase);
  readProperty(asideOf(reader), phrase, meaning, asked.item);
  const parts = tellAsWhole(here, phrase, meaning, told) ?? 0;
  tellTogether(reader, phrase, problem, told);
  return parts;
};

/** `housed at 6 months: 70%`: a word that means nothing, behind another one without a colon, is part of what that began. */
const goesOn = ({ statements, index }: Beside, meaning: Meaning): boolean => {
  const before = statements[index - 1];
  return meaning.is === 'unknown' && before !== undefined && !(isPhrase(before) && (before.colon || before.open));
};

/** Reads the statements of a block. The same question twice is reported at the second; the first counts. */
export const readBlock = (asked: BlockAsked): BlockRead => {
  const { reader, statements, block } = asked;
  const answers: AnswerMap = {};
  const firsts = new Map<string, Phrase>();
  let rationale: Rationale | undefined;
  /** The line on which something could not be understood: what follows on it is part of the same mistake. */
  let confusedLine = -1;
  /** Statements up to here are part of a mistake that is told as a whole. */
  let toldUpTo = 0;
  for (const [index, statement] of statements.entries()) {
    if (index < toldUpTo) continue;
    const here = { reader, statements, index, block };
    const place = placeOf(statement);
    const isConfused = place.start.line === confusedLine;
    const steps = isConfused ? undefined : stepLineAt(here);
    const words = isConfused || steps ? undefined : (scheduleLineAt(here) ?? proseAt(here) ?? looseReasonAt(here));
    if (steps) {
      toldUpTo = index + steps.count;
      const before = reader.problems.push(steps.problem);
      for (const chain of steps.chains) asked.special?.(chain);
      reader.problems.splice(before);
    } else if (words) {
      reader.problems.push(words.problem);
      toldUpTo = index + words.count;
    } else if (isPhrase(statement)) {
      const word = statement.word;
      const meaning = reader.meaningOf(statement);
      const before = reader.problems.length;
      /** Tells what is wrong with it as a whole, if that can be told. */
      const isToldWhole = (): boolean => {
        const parts = tellAsWhole(here, statement, meaning, before);
        toldUpTo = index + 1 + (parts ?? 0);
        return parts !== undefined;
      };
      if (meaning.is === 'property' && meaning.word === word) {
        const first = firsts.get(word);
        const read = readProperty(first ? asideOf(reader) : reader, statement, meaning, asked.item);
        const answer = isToldWhole() && read.state === 'given' ? broken(read.at) : read;
        if (first) reader.problems.push(duplicate(word, wordRange(statement), wordRange(first)));
        else {
          answers[camel(word)] = answer;
          firsts.set(word, statement);
        }
        if (reader.problems.length > before) confusedLine = place.end.line;
      } else if (isInner(meaning) && meaning.word === word) {
        asked.inner(statement, meaning);
        if (statement.colon) isToldWhole();
        else
          toldUpTo =
            index +
            1 +
            ((meaning.is === 'item' ? tellHandling(here, statement, meaning.row, before) : undefined) ?? tellTitle(here, statement) ?? 0);
        if (!statement.open && reader.problems.length > before) confusedLine = place.end.line;
      } else {
        const isToldBefore = isConfused && (goesOn(here, meaning) || !(statement.colon || statement.open));
        if (!isToldBefore) toldUpTo = index + 1 + readUnknown(asked, here, statement, meaning, answers);
        confusedLine = place.end.line;
      }
    } else if (isLoose(statement)) {
      const used = new Set<Clause>();
      rationale = mergeRationale(rationale, rationaleIn(reader, statement.clauses, used));
      for (const clause of statement.clauses) {
        // Behind an answer that cannot be read, it is that answer's.
        if (used.has(clause) || isConfused) continue;
        reader.problems.push(misplacedClause(clause.keyword, placeOf(clause), clauseWords[clause.keyword]));
        confusedLine = place.end.line;
      }
    } else if (asked.special?.(statement) !== true) {
      if (!isConfused) reader.problems.push(unexpected(textOfStatement(statement), place));
      confusedLine = place.end.line;
    }
  }
  return { answers, rationale };
};
