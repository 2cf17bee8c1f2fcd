/** Lines of a theory that are steps, and are not written as the language writes them. */
import type { Chain, Statement } from '../generated/ast.ts';
import { isChain, isPhrase } from '../generated/ast.ts';
import { stepsMeant } from '../everyday/steps.ts';
import type { Problem } from '../problem.ts';
import { positionsIn } from '../syntax/positions.ts';
import type { Block } from '../vocabulary/blocks.ts';
import type { Beside } from './beside.ts';
import { placeOf } from './context.ts';
import { wrongStep } from './statement-problems.ts';
import { stretchOf } from './written-stretch.ts';

/** Nobody writes a longer line of steps by hand. */
const longestLine = 400;

/** What is told of a line of steps, how many statements it was taken for, and those of them that are steps as they stand. */
interface StepLine {
  readonly problem: Problem;
  readonly count: number;
  readonly chains: readonly Chain[];
}

/** Whether a statement is a declaration or an answer of the block, and no part of a step. */
const isOther = (statement: Statement, { words }: Block): boolean =>
  isPhrase(statement) && (statement.open !== undefined || words.includes(statement.word));

/** Whether the statement may begin such a line: it is no question, and something on its line is not as it should be. */
const mayBegin = ({ reader, statements, index, block }: Beside): boolean => {
  const statement = statements[index];
  if (!statement || isOther(statement, block)) return false;
  const next = statements[index + 1];
  const { line } = placeOf(statement).start;
  return reader.strayLines.has(line) || (next !== undefined && placeOf(next).start.line === line);
};

/** Undefined where no such line begins with the statement. */
export const stepLineAt = (here: Beside): StepLine | undefined => {
  const { reader, statements, index, block } = here;
  const first = statements[index];
  if (block.word !== 'theory' || !first || !mayBegin(here)) return undefined;
  const { offsetAt, lineEnd } = positionsIn(reader.source);
  const { line } = placeOf(first).start;
  const begin = offsetAt({ line, character: 0 });
  const end = lineEnd(line);
  if (end - begin > longestLine) return undefined;
  const [, indent = '', written = ''] = /^(\s*)(.*?)\s*(?:\/\/.*)?$/.exec(reader.source.slice(begin, end)) ?? [];
  const from = begin + indent.length;
  const { at, said } = stretchOf(reader.source, from, from + written.length);
  const steps = stepsMeant(said);
  if (!steps || steps.join('\n') === said) return undefined;
  let last = index;
  while (statements[last + 1] && placeOf(statements[last + 1] ?? first).start.line === line) last += 1;
  const taken = statements.slice(index, last + 1);
  if (taken.some((statement) => isOther(statement, block)) || (taken.every(isChain) && !reader.strayLines.has(line))) return undefined;
  // What goes on below would stay behind without what it belongs to.
  if (taken.some((statement) => placeOf(statement).end.line !== line)) return undefined;
  reader.toldWhole.push(at);
  return { problem: wrongStep(said, at, steps, indent), count: taken.length, chains: taken.filter(isChain) };
};
