/** Reads a statement that answers a question: its word, its colon and the answer behind it, with its reason. */
import type { Clause, Named, Phrase } from '../generated/ast.ts';
import { isBecause, isFrom } from '../generated/ast.ts';
import type { Answer, Placeholder, Range } from '../spec/values.ts';
import type { Answered } from '../vocabulary/blocks.ts';
import { blank, broken } from './answer-map.ts';
import { gapAmongAnswers, idleComma, missingAnswer, missingColon } from './answer-problems.ts';
import type { Asked } from './answers.ts';
import { readValue } from './answers.ts';
import { gapOfPhrase, isGapWord, rationaleIn, reportUnused } from './clauses.ts';
import type { Reader } from './context.ts';
import { placeOf, spanning } from './context.ts';
import { blockRange, calledBy, idleCommaRanges, nameNode, nameRange, titleNode, wordRange } from './phrase-ranges.ts';
import { placedIn } from './placeholder.ts';
import { unexpectedBlock, unexpectedName } from './statement-problems.ts';
import { writtenValueOf } from './written-value.ts';

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
  { row, path }: Answered,
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

/** Reads a statement that answers one question. `item`: the name of the declaration that it belongs to. */
export const readProperty = (reader: Reader, phrase: Phrase, asked: Answered, item: string | undefined): Answer<unknown> => {
  const used = phrase.clauses.length === 0 ? nothingToUse : new Set<Clause>();
  if (phrase.open) reader.problems.push(unexpectedBlock(phrase.word, blockRange(phrase)));
  else if (!phrase.colon) reader.problems.push(missingColon(phrase.word, wordRange(phrase)));
  if (phrase.colon && phrase.name) reader.problems.push(unexpectedName(phrase.name, reader.meaningOf(phrase).word, nameRange(phrase)));
  const whole = phrase.colon ? phrase : withColon(reader, phrase);
  const answer = !phrase.colon && whole.values.length === 0 ? broken(wordRange(phrase)) : answerOf(reader, whole, asked, item, used);
  reportUnused(reader, phrase.clauses, used);
  return answer;
};
