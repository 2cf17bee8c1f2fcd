/** `event Birth the baby is born`: words behind a name are what it is called in full, and lack their quotes. */
import type { Phrase } from '../generated/ast.ts';
import { isLoose, isPhrase, isStray } from '../generated/ast.ts';
import { quoted } from '../everyday/texts.ts';
import { titleNeedsQuotes } from '../syntax/lexical-problems.ts';
import { positionsIn } from '../syntax/positions.ts';
import { clauseWords, gapWords } from '../vocabulary/index.ts';
import type { Beside } from './beside.ts';
import { partsWithin } from './beside.ts';
import { placeOf } from './context.ts';
import { nameRange } from './phrase-ranges.ts';

/** Two words or more, up to the end of the line or a remark. What holds a figure, a colon or a text may be an answer without its question. */
const wordsBehind = /^[ \t]+(?<words>(?<first>\p{Ll}[\p{L}\p{M}'’-]*)[ \t]+[^\p{N}"“”„:{}/\r\n]*?)[ \t]*(?=\/\/|[\r\n]|$)/u;

/** What stands on one line and has neither brace nor colon. Gives the number of statements that are part of it. */
export const tellTitleWithoutQuotes = (told: Beside, phrase: Phrase): number | undefined => {
  const { reader, statements, index, block } = told;
  const meaning = block.meanings.get(phrase.word);
  const next = statements[index + 1];
  if (phrase.name === undefined || phrase.colon || phrase.open || !next) return undefined;
  if (meaning?.is !== 'item' && meaning?.is !== 'section') return undefined;
  const isOther = isStray(next) || isLoose(next) || (isPhrase(next) && !block.words.includes(next.word) && !next.colon && !next.open);
  const { start, end } = nameRange(phrase);
  if (!isOther || meaning.row.title === undefined || placeOf(next).start.line !== end.line) return undefined;
  const { offsetAt, lineEnd, rangeAt } = positionsIn(reader.source);
  const found = wordsBehind.exec(reader.source.slice(offsetAt(end), lineEnd(end.line)));
  const { words, first } = found?.groups ?? {};
  if (!found || words === undefined || first === undefined) return undefined;
  if ([meaning.row.properties, clauseWords, gapWords].some((known) => Object.hasOwn(known, first))) return undefined;
  const at = rangeAt(offsetAt(start), offsetAt(end) + found[0].trimEnd().length);
  reader.problems.push(titleNeedsQuotes(phrase.name, quoted(words), at));
  reader.toldWhole.push(at);
  return partsWithin(told, at.end);
};
