/** Sentences where a question is expected: somebody has pasted a brief, or begun to write as one would write a letter. */
import type { Statement } from '../generated/ast.ts';
import { isLoose, isPhrase, isStray } from '../generated/ast.ts';
import { bullet } from '../everyday/texts.ts';
import type { Problem } from '../problem.ts';
import type { Position, Range } from '../spec/values.ts';
import { positionsIn } from '../syntax/positions.ts';
import type { Block } from '../vocabulary/blocks.ts';
import type { Beside } from './beside.ts';
import { partsWithin } from './beside.ts';
import { placeOf } from './context.ts';
import { suggest } from '../suggest.ts';

/** Fewer words are a slip of the keyboard rather than a sentence. */
const fewestWords = 4;
/** So many are a sentence, even where the first is nearly a word of the language. */
const plainlyASentence = 7;

const wordsIn = (line: string): number => line.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;

/** Whether a word may begin a sentence here, because it begins nothing else. */
const isFree = (statement: Statement, block: Block): boolean =>
  isPhrase(statement)
    ? !statement.colon && !statement.open && !block.words.includes(statement.word)
    : isStray(statement) || isLoose(statement);

const begins = (statement: Statement | undefined): Position => (statement ? placeOf(statement).start : { line: Infinity, character: 0 });

/** Whether a statement is written as a declaration is, with a name, a title or a reason, and nothing behind them: no sentence is. */
const isDeclared = (statement: Statement, next: Statement | undefined): boolean =>
  isPhrase(statement) &&
  statement.name !== undefined &&
  (statement.title !== undefined || statement.clauses.length > 0) &&
  (next === undefined || begins(next).line > placeOf(statement).end.line);

/** The lines of prose that begin with a statement: the first is a sentence, and those below it begin with no word of the block. */
const proseLines = ({ reader: { source }, statements, index, block }: Beside): Range | undefined => {
  const first = statements[index];
  if (!first || !isFree(first, block) || isLoose(first) || isDeclared(first, statements[index + 1])) return undefined;
  const { offsetAt, lineFrom } = positionsIn(source);
  /** A line up to its braces; from a place on, where one is given. */
  const lineAt = (line: number, character = 0): string => lineFrom({ line, character }).replace(/\s*[{}].*$/s, '');
  const { start } = placeOf(first);
  const before = source.slice(offsetAt({ line: start.line, character: 0 }), offsetAt(start));
  // The layout begins a new line behind a brace: what stands before it says nothing here either.
  const from = Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1;
  if (/[\p{L}\p{N}"]/u.test(before.slice(from))) return undefined;
  const line = lineAt(start.line, from);
  const words = wordsIn(line);
  const isNearly = isPhrase(first) && suggest(first.word, block.words) !== undefined;
  const isListed = bullet.test(line) && words > 0;
  if (!isListed && words < (isNearly ? plainlyASentence : fewestWords)) return undefined;
  let last = start.line;
  let next = index + 1;
  for (;;) {
    while (begins(statements[next]).line === last) next += 1;
    const below = statements[next];
    if (!below || !isFree(below, block) || begins(below).line > last + 2) break;
    const text = lineAt(begins(below).line);
    if (!bullet.test(text) && wordsIn(text) < 2) break;
    last = begins(below).line;
  }
  const isOneLine = last === start.line;
  return {
    start: { line: start.line, character: from + (/^\s*/.exec(line)?.[0].length ?? 0) },
    end: { line: last, character: isOneLine ? from + line.trimEnd().length : lineAt(last).trimEnd().length },
  };
};

/** The same as remarks, line by line. */
const asRemarks = (said: string): string => said.replaceAll(/^([ \t]*)(?=\S)/gm, '$1// ');

/** What is told of a sentence, and how many statements it was taken for; undefined where none begins here. */
export const proseAt = (here: Beside): { readonly problem: Problem; readonly count: number } | undefined => {
  const at = proseLines(here);
  if (!at) return undefined;
  const { source, toldWhole } = here.reader;
  const { offsetAt, lineFrom } = positionsIn(source);
  const said = source.slice(offsetAt(at.start), offsetAt(at.end));
  toldWhole.push(at);
  return {
    problem: {
      code: 'unexpected',
      message: 'This is running text: it does not say which question it answers.',
      remedy: 'Put it in quotes behind the word of a question, as in `summary: "…"`, or keep it as a remark behind `//`.',
      at,
      ...(lineFrom(at.end).trim() === '' && { replacement: asRemarks(said) }),
    },
    count: 1 + partsWithin(here, at.end),
  };
};
