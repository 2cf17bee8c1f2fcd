/** `risk Rain "it rains" handled by: we hire a hall`, `… mitigation: a hall`: what is done about a risk, in people's own words. */
import type { Phrase } from '../generated/ast.ts';
import { quoted } from '../everyday/texts.ts';
import type { Range } from '../spec/values.ts';
import { isWithin, positionsIn } from '../syntax/positions.ts';
import type { ItemRow } from '../vocabulary/rows.ts';
import type { Beside } from './beside.ts';
import { partsWithin } from './beside.ts';
import { titleRange } from './phrase-ranges.ts';
import { withoutRemark } from './written-stretch.ts';

const doneAbout =
  /^(?<blank>[ \t]*)(?:[,;(–—-][ \t]*)?(?<word>(?:handled|mitigated|managed|dealt with|addressed|reduced|prevented)[ -](?:by|with|through)|mitigations?|(?:mitigating |planned )?actions?|response)(?<colon>[ \t]*[:=]|[ \t]+[–—-])?[ \t]+(?<said>[^\s)].*?)\)?$/iu;

/**
 * A text behind `handled-by` is right; behind `handled-by:` or `handled by` it has a colon too many or lacks a hyphen, which is told
 * where the signs are read. Of one that goes on below, nobody sees the end here.
 */
const isTextAlone = (word: string, colon: string, said: string): boolean =>
  /^["“„]/.test(said) &&
  (word === 'handled-by' || (word.toLowerCase() === 'handled by' && colon === '') || !/^["“„][^"“”„]*["”“]/.test(said));

/** What is said so behind a declaration, and where, with what it is to be and the question that it answers; undefined where nothing is, or all is right but a sign. */
export const handlingBehind = (
  source: string,
  { clauses }: Pick<ItemRow, 'clauses'>,
  phrase: Phrase,
): { readonly at: Range; readonly text: string; readonly question: string } | undefined => {
  const question = clauses?.['handled-by'];
  if (question === undefined || phrase.open || phrase.title === undefined) return undefined;
  const { lineFrom, offsetAt, rangeAt } = positionsIn(source);
  const { end } = titleRange(phrase);
  const line = withoutRemark(lineFrom(end));
  const { blank = '', word = '', colon = '', said = '' } = doneAbout.exec(line)?.groups ?? {};
  if (said === '' || isTextAlone(word, colon, said)) return undefined;
  return { at: rangeAt(offsetAt(end) + blank.length, offsetAt(end) + line.length), text: `handled-by ${quoted(said)}`, question };
};

/** Tells of it as one mistake, in place of what was told of its parts since `before`. Gives the number of statements that are part of it. */
export const tellHandling = (here: Beside, phrase: Phrase, row: Pick<ItemRow, 'clauses'>, before: number): number | undefined => {
  const { problems, source, toldWhole } = here.reader;
  const handling = handlingBehind(source, row, phrase);
  if (!handling) return undefined;
  const { at, text } = handling;
  const others = problems.splice(before).filter((problem) => !isWithin(problem.at, at));
  problems.push(...others, {
    code: 'incomplete-clause',
    message: 'What is done about a risk stands behind it in quotes, after `handled-by`.',
    remedy: 'Write `handled-by "…"`.',
    at,
    replacement: text,
  });
  toldWhole.push(at);
  return partsWithin(here, at.end);
};
