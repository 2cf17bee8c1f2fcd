/** `because they have been there`: a reason that stands alone in a block, without its quotes. */
import { isBecause, isLoose } from '../generated/ast.ts';
import { clausesMeant } from '../everyday/clauses.ts';
import type { Problem } from '../problem.ts';
import { positionsIn } from '../syntax/positions.ts';
import type { Beside } from './beside.ts';
import { partsWithin } from './beside.ts';
import { placeOf } from './context.ts';
import { unfinishedClause } from './clause-problems.ts';
import { withoutRemark, stretchOf } from './written-stretch.ts';

/** What is told of it, and how many statements it was taken for; undefined where none stands there. */
export const looseReasonAt = (here: Beside): { readonly problem: Problem; readonly count: number } | undefined => {
  const { reader, statements, index } = here;
  const { source, toldWhole } = reader;
  const statement = statements[index];
  const last = statement && isLoose(statement) ? statement.clauses.at(-1) : undefined;
  if (!last || !isBecause(last) || last.text !== undefined) return undefined;
  const { offsetAt, lineFrom } = positionsIn(source);
  const { start } = placeOf(last);
  const from = offsetAt(start);
  const written = withoutRemark(lineFrom(start));
  const { at, said } = stretchOf(source, from, from + written.length);
  const meant = clausesMeant(said, false);
  if (meant.length === 0) return undefined;
  toldWhole.push(at);
  return { problem: unfinishedClause(said, at, meant), count: 1 + partsWithin(here, at.end) };
};
