/** `peers Buddies: "older carers" { … }`: what stands behind a colon answers a question, and a title stands directly behind the name. */
import type { Phrase } from '../generated/ast.ts';
import { headMeant, isDescribed } from '../everyday/blocks.ts';
import { quoted } from '../everyday/texts.ts';
import type { Range } from '../spec/values.ts';
import { isSameRange, positionsIn } from '../syntax/positions.ts';
import { textValue } from '../syntax/text-token.ts';
import { isOfTexts } from '../vocabulary/kinds.ts';
import type { Head, PropertyRow } from '../vocabulary/rows.ts';
import { isGapPhrase } from './clauses.ts';
import type { Reader } from './context.ts';
import { placeOf } from './context.ts';
import { nameInLabel, wordRange, writtenWord } from './phrase-ranges.ts';

/** What stands behind the colon and is a title: a text, or words that stand before the block without quotes. */
const titleIn = ({ source }: Reader, phrase: Phrase): { readonly said: string; readonly at: Range } | undefined => {
  const [only, second] = phrase.values;
  if (!only || second || isGapPhrase(phrase) || phrase.clauses.length > 0) return undefined;
  const at = placeOf(only);
  if (only.$type === 'Quoted') return only.times.length > 0 ? undefined : { said: textValue(only.text), at };
  const { offsetAt } = positionsIn(source);
  return only.$type === 'Named' ? { said: source.slice(offsetAt(at.start), offsetAt(at.end)), at } : undefined;
};

/** Tells of it as a whole, and says whether it is one. `valueRow`: the question that is answered behind the colon, if any. */
export const tellTitleBehindColon = (
  reader: Reader,
  phrase: Phrase,
  row: Head & { readonly word: string },
  valueRow: PropertyRow | undefined,
): boolean => {
  // Of a figure or a time no text is asked, so that it is the title, with a block behind it or without.
  const isNoAnswer = valueRow !== undefined && !isOfTexts(valueRow.kind) && phrase.values[0]?.$type === 'Quoted';
  if (isDescribed(row) && phrase.open === undefined && phrase.name === undefined) return false;
  const isTitled = phrase.colon && (phrase.open !== undefined || isNoAnswer) && phrase.title === undefined && row.title !== undefined;
  const title = isTitled && !(valueRow && isOfTexts(valueRow.kind)) ? titleIn(reader, phrase) : undefined;
  // An answer that is no text may be one to the question.
  if (!title || (valueRow && phrase.values[0]?.$type !== 'Quoted')) return false;
  const word = wordRange(phrase);
  const at = { start: word.start, end: title.at.end };
  // The name that is missing as well is made of the title.
  const name = phrase.name ?? nameInLabel(writtenWord(phrase), row.word);
  const head = headMeant(row, title.said, name);
  const nameless =
    head === undefined ? -1 : reader.problems.findLastIndex((each) => each.code === 'missing-name' && isSameRange(each.at, word));
  if (nameless >= 0) reader.problems.splice(nameless, 1);
  reader.toldWhole.push(at);
  reader.problems.push({
    code: 'title-behind-colon',
    message:
      phrase.values[0]?.$type === 'Quoted'
        ? `Between \`${name ?? row.word}\` and its title stands no colon.`
        : `What \`${name ?? row.word}\` is called in full stands in quotes, without a colon before it.`,
    remedy: head === undefined ? 'Take the colon away.' : `Write \`${head}\`.`,
    at,
    replacement: head ?? `${row.word} ${quoted(title.said)}`,
  });
  return true;
};
