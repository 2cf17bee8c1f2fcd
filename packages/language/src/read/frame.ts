/** Reads what is common to sections and declarations: their block, and the answers in it. */
import type { Clause, Named, Phrase, Statement } from '../generated/ast.ts';
import { isBecause, isFrom, isLoose, isPhrase } from '../generated/ast.ts';
import type { Problem } from '../problem.ts';
import type { Answer, Gap, Given, Placeholder, Range, Rationale, Silent } from '../spec/values.ts';
import { isWithin, positionsIn } from '../syntax/positions.ts';
import type { Block, Meaning } from '../vocabulary/blocks.ts';
import { clauseWords } from '../vocabulary/index.ts';
import type { KindName } from '../vocabulary/kinds.ts';
import type { Properties, PropertyRow } from '../vocabulary/rows.ts';
import type { Asked } from './answers.ts';
import { readValue } from './answers.ts';
import { gapOfPhrase, isGapWord, mergeRationale, rationaleIn, reportUnused } from './clauses.ts';
import type { Reader } from './context.ts';
import { placeOf, spanning } from './context.ts';
import { stepLineAt } from './step-line.ts';
import { writtenValueOf } from './written-value.ts';
import { noAnswerIn, placedIn } from './placeholder.ts';
import {
  duplicate,
  gapAmongAnswers,
  misplacedClause,
  idleComma,
  missingAnswer,
  missingColon,
  unexpected,
  unexpectedBlock,
  unexpectedName,
} from './statement-problems.ts';
import { passOver, tellAsWhole } from './everyday-answer.ts';
import { looseReasonAt } from './loose-reason.ts';
import { proseAt } from './prose.ts';
import { textOfStatement } from './statement-text.ts';
import { tellTitle } from './title-cut-short.ts';
import { askedElsewhere, unknownWord } from './unknown-word.ts';
import { blockRange, calledBy, idleCommaRanges, nameNode, nameRange, titleNode, wordRange, writtenWord } from './phrase-ranges.ts';

/** Answers by their names in the Spec. */
export type AnswerMap = Record<string, Answer<unknown>>;

const camelNames = new Map<string, string>();

/** `usual-care` as it is called in the Spec: `usualCare`. Kept, because it is asked for every answer of every file. */
export const camel = (word: string): string => {
  const known = camelNames.get(word);
  if (known !== undefined) return known;
  const name = word.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  camelNames.set(word, name);
  return name;
};

const silent = (at: Range): Silent => ({ state: 'silent', at });
const broken = (at: Range): Silent => ({ state: 'silent', broken: true, at });
/** A word whose answer is still to come. */
export const blank = (at: Range): Silent => ({ state: 'silent', broken: true, blank: true, at });

/** The place of all values of a phrase together. */
export const valuesAt = (phrase: Phrase): Range => {
  const first = phrase.values[0];
  const last = phrase.values.at(-1);
  return first && last ? spanning(placeOf(first), placeOf(last)) : wordRange(phrase);
};

/** The word behind the colon, where it stands there alone. */
const soleWord = (phrase: Phrase): string | undefined => {
  const [only, second] = phrase.values;
  return only?.$type === 'Named' && !second ? only.word.$refText : undefined;
};

/** Whether a phrase answers with one text or word, behind which a gap could have the same reason. */
const isText = ({ colon, values: [only, second], clauses }: Phrase): boolean =>
  colon &&
  (only?.$type === 'Quoted' || only?.$type === 'Named') &&
  !second &&
  only.times.length === 0 &&
  clauses.every((each) => isBecause(each) || isFrom(each));

/** Reads the answer behind the colon of a phrase. Clauses that it uses are added to `used`. */
export const answerOf = (
  reader: Reader,
  phrase: Phrase,
  row: PropertyRow,
  path: string,
  item: string | undefined,
  used: Set<Clause>,
): Answer<unknown> => {
  // `status: unknown` answers a question that has `unknown` among its own words; everywhere else it is a gap.
  const sole = soleWord(phrase);
  const isOwnWord = sole !== undefined && row.kind.options !== undefined && Object.hasOwn(row.kind.options, sole);
  const gap = isOwnWord ? undefined : gapOfPhrase(reader, phrase, used);
  if (gap) {
    reader.open.push({ path, ...(item !== undefined && { item }), gap });
    return gap;
  }
  const { word } = reader.meaningOf(phrase);
  const written = phrase.values.map(writtenValueOf);
  if (written.length === 0) {
    const example = `${calledBy(word, phrase)}: ${row.example}`;
    reader.problems.push(missingAnswer(word, wordRange(phrase), row.kind.described, example));
    rationaleIn(reader, phrase.clauses, used);
    return blank(wordRange(phrase));
  }
  reader.problems.push(...idleCommaRanges(phrase).map(idleComma));
  const stray = written.length > 1 ? written.find((written) => isGapWord(written.word)) : undefined;
  if (stray?.word !== undefined) {
    reader.problems.push(gapAmongAnswers(stray.word, word, stray.at));
    written.splice(written.indexOf(stray), 1);
  }
  const asked: Asked = { reader, word: calledBy(word, phrase), row, written, clauses: phrase.clauses, used };
  const told = reader.problems.length;
  const noted = reader.placeholders?.length ?? 0;
  const value = readValue(asked);
  const wrong = reader.problems.slice(told);
  const rationale = rationaleIn(reader, phrase.clauses, used);
  const at = valuesAt(phrase);
  const placed = (): number => {
    const isAlone = value === undefined && wrong.length === 0 && isText(phrase);
    const place: Partial<Placeholder> = {
      ...(value !== undefined && written.length === 1 && { answerAt: at }),
      ...(isAlone && { alone: true }),
      ...(rationale?.because !== undefined && { reasoned: true }),
    };
    const others = value !== undefined && wrong.length === 0 ? written.map((written) => written.at) : undefined;
    return placedIn(reader, noted, place, others);
  };
  const isNoted = (reader.placeholders?.length ?? 0) > noted;
  const found = isNoted ? placed() : 0;
  if (value !== undefined) return rationale ? { state: 'given', value, rationale, at } : { state: 'given', value, at };
  return found + wrong.length > 0 && wrong.every(({ code }) => code === 'empty-text') ? blank(at) : broken(at);
};

/** A phrase without its colon, as if the colon were there: `reach targeted`. */
const withColon = ({ linker }: Reader, phrase: Phrase): Phrase => {
  if (phrase.values.length > 0) return phrase;
  const [name, title] = [nameNode(phrase), titleNode(phrase)];
  const shared = { $container: phrase, times: [] };
  const value =
    phrase.name !== undefined && name
      ? {
          ...shared,
          $type: 'Named' as const,
          $cstNode: name,
          word: linker.buildReference(phrase, 'word', name, phrase.name) as Named['word'],
        }
      : phrase.title !== undefined && title && { ...shared, $type: 'Quoted' as const, $cstNode: title, text: phrase.title, more: [] };
  return value ? { ...phrase, values: [value] } : phrase;
};

/** Most questions have no clauses, and none is ever added to what was used of them. */
const nothingToUse = new Set<Clause>();

const readProperty = (reader: Reader, phrase: Phrase, row: PropertyRow, path: string, item: string | undefined): Answer<unknown> => {
  const used = phrase.clauses.length === 0 ? nothingToUse : new Set<Clause>();
  if (phrase.open) reader.problems.push(unexpectedBlock(phrase.word, blockRange(phrase)));
  else if (!phrase.colon) reader.problems.push(missingColon(phrase.word, wordRange(phrase)));
  if (phrase.colon && phrase.name) reader.problems.push(unexpectedName(phrase.name, reader.meaningOf(phrase).word, nameRange(phrase)));
  const whole = phrase.colon ? phrase : withColon(reader, phrase);
  const answer = !phrase.colon && whole.values.length === 0 ? broken(wordRange(phrase)) : answerOf(reader, whole, row, path, item, used);
  reportUnused(reader, phrase.clauses, used);
  return answer;
};

interface BlockRead {
  /** Answers by Spec name; only what is written. */
  readonly answers: AnswerMap;
  /** `because` and `from` that stand alone in the block. */
  readonly rationale: Rationale | undefined;
}

/** A section or a declaration that stands in a block. */
export type Inner = Extract<Meaning, { readonly is: 'section' | 'item' }>;

interface BlockAsked {
  readonly reader: Reader;
  readonly statements: readonly Statement[];
  readonly block: Block;
  /** Reads a section or declaration in it. */
  readonly inner: (phrase: Phrase, meaning: Inner) => void;
  /** Arrows, `accept` and whatever else only some blocks hold; false where it may not stand here. */
  readonly special?: (statement: Statement) => boolean;
  /** The name of the item that the block belongs to. */
  readonly item?: string | undefined;
}

const isInner = (meaning: Meaning): meaning is Inner => meaning.is === 'section' || meaning.is === 'item';

const takeTexts: ReadonlySet<KindName> = new Set(['text', 'texts', 'measured', 'counted', 'recurring', 'measurements', 'comparator']);

/** Whether a text stands where the question that was probably meant asks for none: another one may have been meant. */
const isDoubtful = ({ values: [first] }: Phrase, { kind }: PropertyRow): boolean => first?.$type === 'Quoted' && !takeTexts.has(kind.is);

/** Longer ones are read where they are offered. */
const longestRemedy = 60;

/** `pay: £12.60 per hour`: where money answers another question in other words, word and answer are one mistake. */
const tellTogether = ({ problems, source }: Reader, word: Problem, told: number): void => {
  const [answer, second] = problems.slice(told);
  const meant = answer?.readings ?? (answer?.replacement === undefined ? undefined : [{ text: answer.replacement }]);
  if (!answer || second || !meant || word.replacement === undefined) return;
  if (!/[£€$]/.test(source.charAt(positionsIn(source).offsetAt(answer.at.start)))) return;
  const question = word.replacement;
  const readings = meant.map((each) => ({ ...each, text: `${question}: ${each.text}` }));
  const remedy = readings[0] && readings[0].text.length < longestRemedy ? `Write \`${readings[0].text}\`.` : word.remedy;
  const whole: Problem = { code: word.code, message: word.message, remedy, at: spanning(word.at, answer.at), readings };
  problems.splice(told - 1, 2, whole);
};

/**
 * Reports a word that the block does not know, and reads what follows it as what was probably meant. Gives the number of
 * statements behind it that are a part of it.
 */
const readUnknown = (asked: BlockAsked, index: number, phrase: Phrase, meaning: Meaning, answers: AnswerMap): number => {
  const { reader, statements, block, inner } = asked;
  const problem = unknownWord(phrase.word, writtenWord(phrase), wordRange(phrase), block, phrase.name !== undefined);
  const told = reader.problems.push(problem);
  const elsewhere = problem.code === 'misplaced-word' ? askedElsewhere(phrase.word, block) : undefined;
  if (elsewhere !== undefined) reader.misplaced?.add(elsewhere);
  if (isInner(meaning)) {
    inner(phrase, meaning);
    // The word is put right with its title, where that has to be.
    const isPart = reader.problems.slice(told).some(({ code, at }) => code === 'title-behind-colon' && isWithin(problem.at, at));
    if (isPart) reader.problems.splice(told - 1, 1);
    return 0;
  }
  // The question is not passed over in silence; nobody need be told a second time that its answer is missing.
  const property = problem.replacement;
  if (property !== undefined && Object.hasOwn(block.properties, property)) answers[camel(property)] ??= broken(wordRange(phrase));
  if (meaning.is !== 'property' || isDoubtful(phrase, meaning.row)) return passOver({ reader, statements, index, block }, phrase);
  const [openBefore, placeholdersBefore] = [reader.open.length, reader.placeholders?.length ?? 0];
  readProperty(reader, phrase, meaning.row, meaning.path, asked.item);
  reader.open.splice(openBefore);
  reader.placeholders?.splice(placeholdersBefore);
  const parts = tellAsWhole({ reader, statements, index, block, meaning, before: told }, phrase) ?? 0;
  tellTogether(reader, problem, told);
  return parts;
};

/** Reads the statements of a block. The same question twice is reported at the second; the first counts. */
export const readBlock = (asked: BlockAsked): BlockRead => {
  const { reader } = asked;
  const answers: AnswerMap = {};
  const firsts = new Map<string, Phrase>();
  let rationale: Rationale | undefined;
  /** The line on which something could not be understood: what follows on it is part of the same mistake. */
  let confusedLine = -1;
  /** Statements up to here are part of a mistake that is told as a whole. */
  let toldUpTo = 0;
  for (const [index, statement] of asked.statements.entries()) {
    if (index < toldUpTo) continue;
    const place = placeOf(statement);
    const isConfused = place.start.line === confusedLine;
    const steps = isConfused ? undefined : stepLineAt(reader, asked.statements, index, asked.block);
    const words =
      isConfused || steps
        ? undefined
        : (proseAt(reader, asked.statements, index, asked.block) ?? looseReasonAt(reader, asked.statements, index));
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
        const parts = tellAsWhole({ reader, statements: asked.statements, index, block: asked.block, meaning, before }, statement);
        toldUpTo = index + 1 + (parts ?? 0);
        return parts !== undefined;
      };
      if (meaning.is === 'property' && meaning.word === word) {
        const first = firsts.get(word);
        const openBefore = reader.open.length;
        const placeholdersBefore = reader.placeholders?.length;
        const read = readProperty(reader, statement, meaning.row, meaning.path, asked.item);
        const answer = isToldWhole() && read.state === 'given' ? broken(read.at) : read;
        if (first) {
          reader.problems.push(duplicate(word, wordRange(statement), wordRange(first)));
          reader.open.splice(openBefore);
          reader.placeholders?.splice(placeholdersBefore ?? 0);
        } else {
          answers[camel(word)] = answer;
          firsts.set(word, statement);
        }
        if (reader.problems.length > before) confusedLine = place.end.line;
      } else if (isInner(meaning) && meaning.word === word) {
        asked.inner(statement, meaning);
        if (statement.colon) isToldWhole();
        else toldUpTo = index + 1 + (tellTitle({ reader, statements: asked.statements, index, block: asked.block }, statement) ?? 0);
        if (!statement.open && reader.problems.length > before) confusedLine = place.end.line;
      } else {
        if (place.start.line !== confusedLine || statement.colon || statement.open)
          toldUpTo = index + 1 + readUnknown(asked, index, statement, meaning, answers);
        confusedLine = place.end.line;
      }
    } else if (isLoose(statement)) {
      const used = new Set<Clause>();
      rationale = mergeRationale(rationale, rationaleIn(reader, statement.clauses, used));
      for (const clause of statement.clauses) {
        // Behind an answer that cannot be read, it is that answer's.
        if (!used.has(clause) && !isConfused)
          reader.problems.push(misplacedClause(clause.keyword, placeOf(clause), clauseWords[clause.keyword]));
      }
    } else if (asked.special?.(statement) !== true) {
      if (place.start.line !== confusedLine) reader.problems.push(unexpected(textOfStatement(statement), place));
      confusedLine = place.end.line;
    }
  }
  return { answers, rationale };
};

const keysByProperties = new WeakMap<Properties, readonly string[]>();

/** The names of properties in the Spec. Kept, because they are asked for every declaration of every file. */
const keysOf = (properties: Properties): readonly string[] => {
  const keys = keysByProperties.get(properties) ?? Object.keys(properties).map(camel);
  keysByProperties.set(properties, keys);
  return keys;
};

/** One answer for every property: what was written, the gap of the whole, or silence. */
export const complete = (properties: Properties, written: AnswerMap, at: Range, gap?: Gap): AnswerMap => {
  const answers: AnswerMap = {};
  // Most questions of a draft are silent: they share one answer.
  const none = gap ?? silent(at);
  for (const key of keysOf(properties)) answers[key] = written[key] ?? none;
  return answers;
};

/** An answer made of a text that stands elsewhere than behind a colon: a title, a clause. */
export const answerOfText = <T>(reader: Reader, text: string, at: Range, value: T): Given<T> | Silent => {
  const none = noAnswerIn(text);
  if (!none || !reader.placeholders) return { state: 'given', value, at };
  reader.placeholders.push({ text, ...none, at });
  return blank(at);
};
