/** Titles that end too early: with quotes within, or with only their first words in quotes. */
import type { Phrase } from '../generated/ast.ts';
import { isLoose, isPhrase, isStray } from '../generated/ast.ts';
import { answersMeant } from '../everyday/meant.ts';
import { hasQuotesWithin, quoted } from '../everyday/texts.ts';
import { positionsIn } from '../syntax/positions.ts';
import { questionOf } from '../vocabulary/blocks.ts';
import { placeOf } from './context.ts';
import type { Beside } from './beside.ts';
import { partsWithin } from './beside.ts';
import { titleRange } from './phrase-ranges.ts';
import { tellTitleWithoutQuotes } from './title-without-quotes.ts';
import { missingColonBehindTitle, quotesWithin, textGoesOn } from './answer-problems.ts';

/** Whether something stands directly behind a title, as where it has quotes within. */
const isCutShort = (source: string, phrase: Phrase): boolean =>
  phrase.title !== undefined && /[\p{L}\p{N}]/u.test(source.charAt(positionsIn(source).offsetAt(titleRange(phrase).end)));

/** Words behind a title, up to the block or the end of the line; what holds a colon or another text is a statement of its own. */
const wordsBehind = /^["“„][^"“”„\r\n]*["”“][ \t]+[\p{L}\p{N}][^"“”„:{}\r\n]*(?=\{|[\r\n]|$)/u;

/** The line from a title on. */
const lineFrom = (source: string, phrase: Phrase): string => {
  const { offsetAt, lineEnd } = positionsIn(source);
  const { start, end } = titleRange(phrase);
  return source.slice(offsetAt(start), lineEnd(end.line));
};

/** Whether the title of a statement without a block ends before it is said whole: then the block is that of what follows. */
export const endsTooEarly = (source: string, phrase: Phrase): boolean =>
  phrase.title !== undefined && (isCutShort(source, phrase) || wordsBehind.test(lineFrom(source, phrase)));

/** A title that goes on behind its quotes in words with which nothing begins here. */
const titleGoingOn = ({ statements, index, block }: Beside, line: string): string | undefined => {
  const next = statements[index + 1];
  const isOther = next && (isStray(next) || (isPhrase(next) && !block.words.includes(next.word)));
  return isOther ? wordsBehind.exec(line)?.[0].trimEnd() : undefined;
};

/** A title that ends too early, because quotes stand in it: what follows stands directly behind them. */
const titleCutShort = (line: string): string | undefined => {
  const said = line.slice(0, line.search(/["”][^"“”]*$/) + 1);
  return hasQuotesWithin(said) ? said : undefined;
};

/** A figure behind a title, as far as it goes: then may follow when it was counted, and where. */
const figureBehind =
  /^["“„][^"“”„\r\n]*["”“][ \t]+\d[^"“”:{}\r\n]*?(?=[ \t]+(?:(?:source|because|from)\b|in[ \t]+(?:19|20)\d\d\b)|[ \t]*(?:[{}\r\n]|\/\/|$))/u;

/** Tells of a figure behind a title without a colon between them. Gives the number of statements that are part of it. */
const tellFigure = ({ reader, statements, index, block }: Beside, phrase: Phrase, line: string): number | undefined => {
  const meaning = block.meanings.get(phrase.word);
  const row = meaning && questionOf(meaning)?.row;
  const said = row?.kind.is === 'amount' && !isCutShort(reader.source, phrase) ? figureBehind.exec(line)?.[0] : undefined;
  if (!row || said === undefined) return undefined;
  const { offsetAt, rangeAt } = positionsIn(reader.source);
  const { start, end } = titleRange(phrase);
  const title = reader.source.slice(offsetAt(start), offsetAt(end));
  const answer = said.slice(title.length).trim();
  const [meant, another] = answersMeant(answer, { kind: row.kind, word: phrase.word, names: () => [], events: () => [] });
  const figure = meant && !another && !meant.isPart ? meant.text : answer;
  const at = rangeAt(offsetAt(start), offsetAt(start) + said.length);
  reader.problems.push(missingColonBehindTitle(phrase.word, at, title, figure));
  reader.toldWhole.push(at);
  // When it was counted and where is right as soon as the colon stands there.
  let count = 0;
  for (let next = statements[index + 1]; next; next = statements[index + 1 + count]) {
    const isOnLine = placeOf(next).start.line === end.line;
    if (!isOnLine || !(isStray(next) || isLoose(next) || (isPhrase(next) && !block.words.includes(next.word)))) break;
    count += 1;
  }
  return count;
};

/** Tells of a title that ends too early, or has no quotes at all. Gives the number of statements that are part of it. */
export const tellTitle = (told: Beside, phrase: Phrase): number | undefined => {
  const { reader, statements, index } = told;
  const { source, problems, toldWhole } = reader;
  const next = statements[index + 1];
  if (phrase.title === undefined) return tellTitleWithoutQuotes(told, phrase);
  if (phrase.colon || phrase.open || !next) return undefined;
  const { start, end } = titleRange(phrase);
  if (placeOf(next).start.line !== end.line) return undefined;
  const { offsetAt, rangeAt } = positionsIn(source);
  const line = lineFrom(source, phrase);
  const figures = tellFigure(told, phrase, line);
  if (figures !== undefined) return figures;
  const isCut = isCutShort(source, phrase);
  const said = isCut ? titleCutShort(line) : titleGoingOn(told, line);
  if (said === undefined) return undefined;
  const at = rangeAt(offsetAt(start), offsetAt(start) + said.length);
  const meant = [{ text: quoted(said) }];
  problems.push(isCut ? quotesWithin(at, meant) : textGoesOn(phrase.word, at, meant));
  toldWhole.push(at);
  return partsWithin(told, at.end);
};
