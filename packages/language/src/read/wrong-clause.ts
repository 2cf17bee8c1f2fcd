/** What is said behind an answer in plain words, and is no clause of the language: a reason, who decides, by when. */
import type { Clause } from '../generated/ast.ts';
import { isBecause, isDecideBy, isHandledBy, isOwner, isSource } from '../generated/ast.ts';
import { beginsClause, clausesMeant, reasonsBehindAll } from '../everyday/clauses.ts';
import type { Problem } from '../problem.ts';
import { isBefore, positionsIn } from '../syntax/positions.ts';
import type { Meaning } from '../vocabulary/blocks.ts';
import type { DoubtfulAnswer } from './beside.ts';
import { reasonAmongAnswers, unfinishedClause } from './clause-problems.ts';
import { isGapWord } from './clauses.ts';
import { placeOf } from './context.ts';
import type { Stretch } from './written-stretch.ts';
import { stretchOf, withoutRemark } from './written-stretch.ts';

/** A reason, a decider or a day that is begun and not finished. */
const dangling = (clause: Clause): boolean =>
  ((isBecause(clause) || isOwner(clause) || isSource(clause) || isHandledBy(clause)) && clause.text === undefined) ||
  (isDecideBy(clause) && clause.date === undefined);

/** Whether a reason had quotes within: what stands behind its last quote is directly at it, or only goes on with the sentence. */
const isCutReason = ({ reader: { source }, statements, index, phrase: { clauses }, tail }: DoubtfulAnswer): boolean => {
  const next = statements[index + 1];
  const last = clauses.at(-1);
  if (tail === 0 || next === undefined || last === undefined) return false;
  const start = positionsIn(source).offsetAt(placeOf(next).start);
  if (/["“”]/.test(source.charAt(start - 1))) return true;
  const behind = source.slice(start);
  return isBecause(last) && /^\p{Ll}/u.test(behind) && !beginsClause(behind);
};

/** What stands behind an answer and its clauses, from the last clause on where that is not finished. */
const behindClauses = (told: DoubtfulAnswer): Stretch | undefined => {
  const {
    reader: { source },
    statements,
    index,
    phrase,
    tail,
  } = told;
  const { offsetAt, lineEnd, positionAt } = positionsIn(source);
  const open = phrase.clauses.findLast(dangling);
  const [gap, another] = phrase.values;
  const last = statements[index + tail];
  if (!last || (tail === 0 && !another)) return undefined;
  const clause = open ?? (isCutReason(told) ? phrase.clauses.at(-1) : undefined);
  const behind = offsetAt(clause ? placeOf(clause).start : gap && another ? placeOf(gap).start : placeOf(phrase).end);
  const from = behind + (/^\s*/.exec(source.slice(behind))?.[0].length ?? 0);
  const end = lineEnd(placeOf(last).end.line);
  const next = statements[index + tail + 1];
  const limit = next && isBefore(placeOf(next).start, positionAt(end)) ? offsetAt(placeOf(next).start) : end;
  const written = withoutRemark(source.slice(from, limit));
  return stretchOf(source, from, from + written.length);
};

/** A list of texts may go on with bullets below it. */
export const asksForTexts = (meaning: Meaning): boolean => meaning.is === 'property' && meaning.row.kind.is === 'texts';

/** What stands behind an answer in plain words: a reason, who decides, by when. */
export const wrongClause = (told: DoubtfulAnswer, isGap: boolean): Problem | undefined => {
  const { phrase, meaning } = told;
  const behind = isGap || phrase.clauses.some(dangling) || isCutReason(told) ? behindClauses(told) : undefined;
  const reasoned = behind && asksForTexts(meaning) ? reasonsBehindAll(behind.said) : undefined;
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
