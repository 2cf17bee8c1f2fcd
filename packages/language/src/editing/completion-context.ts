/**
 * Where one is in a text: what stands around a place and right before it. Tokens suffice for that, so it
 * works in half-typed lines, unclosed blocks and unclosed texts.
 */
import type { IToken } from 'chevrotain';
import { normalForm } from '../syntax/normal-form.ts';
import type { Parsed } from '../syntax/parser.ts';
import { isClosed } from '../syntax/text-token.ts';
import { clauseWords, gapWords } from '../vocabulary/index.ts';
import { declarationWords } from '../vocabulary/words.ts';

/** A block that is open around a place. */
export interface EnclosingBlock {
  /** The word that begins it: `intervention`, `contacts`, `contact`. */
  readonly word: string;
  readonly name?: string;
  /** The words of the other statements in it, wherever they stand in it. */
  readonly written: readonly string[];
}

/** What can be written at a place. */
export type CursorPlace =
  /** In a comment, a text, or where a name or title is invented. */
  | { readonly is: 'nothing' }
  | { readonly is: 'empty-file' }
  /** Behind `use`; `quoted` where the quotes are there already. */
  | { readonly is: 'path'; readonly quoted: boolean }
  /** Where a statement may begin. */
  | { readonly is: 'statement' }
  /** Behind the title of a declaration, which may go on with a clause of its own. */
  | { readonly is: 'titled'; readonly word: string }
  /** Behind `word:`. `given` are the answers before the last comma, `behind` what stands of this one. */
  | { readonly is: 'answer'; readonly word: string; readonly given: readonly string[]; readonly behind: readonly string[] }
  /** In a chain; `arrow` where one stands right before. */
  | { readonly is: 'chain'; readonly names: readonly string[]; readonly arrow: boolean }
  /** Behind `from`, `because`, `assuming`, …: `given` is what it says already, `behind` what stands behind the last comma. */
  | {
      readonly is: 'clause';
      readonly word: string;
      /** The word of the statement that it belongs to. */
      readonly of: string;
      readonly given: readonly string[];
      readonly behind: readonly string[];
      /** The words of the other clauses that stand there already. */
      readonly before: readonly string[];
      /** The gap by which the statement leaves its answer open. */
      readonly gap?: string;
      readonly inChain: boolean;
    }
  /** Behind `accept`. */
  | { readonly is: 'rule' };

export interface CompletionContext {
  /** From the outermost to the innermost. */
  readonly blocks: readonly EnclosingBlock[];
  readonly place: CursorPlace;
  /** The word that is being typed, as far as it stands before the place. */
  readonly typed: string;
  /** All of that word, behind the place too, in characters of the text. */
  readonly from: number;
  readonly to: number;
  /** Something on the same line goes on with what is typed: a colon, a brace, a text. */
  readonly goesOn: boolean;
  /** In a block on one line: the next statement may begin here too. */
  readonly mayBegin: boolean;
}

interface Open {
  readonly word: string;
  readonly name?: string;
  readonly indent: number;
  /** The line of its brace. */
  readonly line: number | undefined;
  readonly written: string[];
  statement: IToken[];
}

const end = (token: IToken): number => token.startOffset + token.image.length;
const isVirtual = (token: IToken): boolean => token.image === '';
const isClause = (token: IToken): boolean => token.tokenType.name !== 'ID' && Object.hasOwn(clauseWords, token.image);
const isArrow = (token: IToken | undefined): boolean => token?.image === '->' || token?.image === '-|';

/** Kinds of token behind which an answer, a name or a figure is still to come. */
const unfinished: ReadonlySet<string> = new Set([
  ',',
  ':',
  '->',
  '-|',
  'use',
  'accept',
  'to',
  'per',
  'after',
  'before',
  'at',
  'within',
  'every',
]);

/** Kinds of token that always begin a statement. */
const beginners: ReadonlySet<string> = new Set(['HEAD', 'NODE', 'use', 'accept', ...declarationWords]);

const beginsStatement = (token: IToken, statement: readonly IToken[]): boolean => {
  const kind = token.tokenType.name;
  const last = statement.at(-1);
  if (!last || beginners.has(kind)) return true;
  if (kind !== 'ID' || unfinished.has(last.tokenType.name) || isClause(last)) return false;
  return !(statement.length === 1 && last.endLine === token.startLine);
};

const opened = (statement: readonly IToken[], brace: IToken): Open => {
  const [word, name] = statement;
  const named = name?.tokenType.name === 'ID' ? { name: normalForm(name.image) } : {};
  const indent = word?.startColumn ?? brace.startColumn ?? 1;
  return { word: word?.image ?? '', ...named, indent, line: brace.startLine, written: [], statement: [] };
};

/** Goes on with the blocks that are open, behind one more token. */
const goOn = (stack: Open[], token: IToken): void => {
  const top = stack.at(-1);
  if (!top) return;
  if (token.tokenType.name === '{') stack.push(opened(top.statement, token));
  else if (token.tokenType.name === '}') {
    if (stack.length > 1) stack.pop();
    const outer = stack.at(-1);
    if (outer) outer.statement = [];
  } else if (beginsStatement(token, top.statement)) {
    top.written.push(token.image);
    top.statement = [token];
  } else top.statement.push(token);
};

/** The blocks that are open behind the tokens; the outermost stands for the file itself. */
const openBlocks = (tokens: readonly IToken[]): Open[] => {
  const stack: Open[] = [{ word: '', indent: 0, line: undefined, written: [], statement: [] }];
  for (const token of tokens) goOn(stack, token);
  return stack;
};

/** The words of the statements that follow in the same block. */
const followingWords = (tokens: readonly IToken[]): readonly string[] => {
  let depth = 0;
  let statement: IToken[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    const kind = token.tokenType.name;
    if (kind === '}' && --depth < 0) break;
    if (kind === '{') depth++;
    else if (kind === '}') statement = [];
    else if (depth === 0) {
      if (beginsStatement(token, statement)) {
        words.push(token.image);
        statement = [token];
      } else statement.push(token);
    }
  }
  return words;
};

/** Whether a place is inside a text; one that nobody has closed goes on to the end of its line. */
const isInText = (token: IToken, source: string, offset: number): boolean => {
  if (token.tokenType.name !== 'TEXT' || offset <= token.startOffset) return false;
  return offset < end(token) || (!isClosed(token.image) && !/[\r\n}]/.test(source.slice(end(token), offset)));
};

const isInComment = (token: IToken, offset: number): boolean =>
  token.tokenType.name !== 'WS' &&
  offset > token.startOffset &&
  (offset < end(token) || (token.tokenType.name === 'LINE_COMMENT' && offset === end(token)));

/** What stands behind the last comma, and what before it. */
const parted = (tokens: readonly IToken[]): { readonly given: readonly string[]; readonly behind: readonly string[] } => {
  const comma = tokens.findLastIndex((token) => token.image === ',');
  const given = tokens.slice(0, Math.max(0, comma)).filter((token) => token.tokenType.name === 'ID');
  return { given: given.map((token) => normalForm(token.image)), behind: tokens.slice(comma + 1).map((token) => token.image) };
};

const inStatement = (statement: readonly IToken[]): CursorPlace => {
  const [word] = statement;
  const last = statement.at(-1);
  if (!word || !last) return { is: 'statement' };
  if (word.tokenType.name === 'use') return statement.length === 1 ? { is: 'path', quoted: false } : { is: 'nothing' };
  if (word.tokenType.name === 'accept' && statement.length === 1) return { is: 'rule' };
  const colon = statement.findIndex((token) => token.image === ':');
  const clause = statement.findLastIndex(
    (token, index) => isClause(token) && index > 0 && index !== colon + 1 && statement[index - 1]?.image !== ',',
  );
  const found = statement[clause];
  if (found) {
    const gap = statement.slice(0, clause).find((token) => token.tokenType.name === 'ID' && Object.hasOwn(gapWords, token.image));
    return {
      is: 'clause',
      word: found.image,
      of: word.image,
      ...parted(statement.slice(clause + 1)),
      before: statement.slice(0, clause).flatMap((token) => (isClause(token) ? [token.image] : [])),
      ...(gap && { gap: gap.image }),
      inChain: statement.some(isArrow),
    };
  }
  if (statement.some(isArrow)) {
    const names = statement.filter((token) => !isArrow(token)).map((token) => normalForm(token.image));
    return { is: 'chain', names, arrow: isArrow(last) };
  }
  if (colon < 0) return last.tokenType.name === 'TEXT' ? { is: 'titled', word: word.image } : { is: 'nothing' };
  return { is: 'answer', word: word.image, ...parted(statement.slice(colon + 1)) };
};

const isSpace = (text: string): boolean => text.trim() === '';

const partOfWord = /^[\p{L}\p{M}\p{N}_-]$/u;

/** The word that ends here: from the first letter of what looks like one, and nothing where it has none. */
const wordBefore = (source: string, offset: number): string => {
  let start = offset;
  let word = offset;
  for (;;) {
    const isPair = /[\uDC00-\uDFFF]/.test(source.charAt(start - 1)) && /[\uD800-\uDBFF]/.test(source.charAt(start - 2));
    const character = source.slice(Math.max(0, start - (isPair ? 2 : 1)), start);
    if (!partOfWord.test(character)) return source.slice(word, offset);
    start -= character.length;
    if (/\p{L}/u.test(character)) word = start;
  }
};

/** Whether a comment or a remark has begun on a line and not ended. */
const isInRemark = (line: string): boolean => {
  const written = line.replaceAll(/"[^"]*"/g, '');
  const begun = written.lastIndexOf('/*');
  return (begun >= 0 && !written.includes('*/', begun + 2)) || /(?:^|\s)#/.test(written);
};

/** Where one is at a place, in characters from the start of the text. Never throws for anything in the text. */
export const completionContextAt = ({ source, tokens, comments }: Parsed, offset: number): CompletionContext => {
  const typed = wordBefore(source, offset);
  const from = offset - typed.length;
  // In front of a word it is that word which is exchanged.
  const rest = (typed === '' ? /^\p{L}[\p{L}\p{M}\p{N}_-]*/u : /^[\p{L}\p{M}\p{N}_-]*/u).exec(source.slice(offset))?.[0] ?? '';
  const to = offset + rest.length;

  const before = tokens.filter((token) => (!isVirtual(token) ? end(token) <= from : token.startOffset <= from));
  // Blocks that nobody has closed are still open at the place, unless its line stands further left than they do.
  const lineStart = Math.max(source.lastIndexOf('\n', from - 1), source.lastIndexOf('\r', from - 1)) + 1;
  const column = from - lineStart + 1;
  const startsLine = isSpace(source.slice(lineStart, from));
  const virtual: IToken[] = [];
  for (let last = before.at(-1); last && isVirtual(last); last = before.at(-1)) {
    virtual.push(last);
    before.pop();
  }
  const stack = openBlocks(before);
  for (const close of virtual.reverse()) {
    const top = stack.at(-1);
    if (!(startsLine && column > 1 && top && column <= top.indent)) break;
    before.push(close);
    goOn(stack, close);
  }

  const after = tokens.filter((token) => token.startOffset >= to && !isVirtual(token));
  const [next] = after;
  const nextOnLine = next !== undefined && !/[\r\n]/.test(source.slice(to, next.startOffset)) ? next : undefined;
  const top = stack.at(-1);
  for (const word of followingWords(tokens.filter((token) => token.startOffset >= to))) top?.written.push(word);
  const blocks = stack.map(({ word, name, written }) => ({ word, ...(name !== undefined && { name }), written }));

  const placed = (): CursorPlace => {
    if (comments.some((token) => isInComment(token, offset))) return { is: 'nothing' };
    const lineBefore = source.slice(lineStart, from);
    if (isInRemark(lineBefore)) return { is: 'nothing' };
    const around = tokens.findIndex((token) => isInText(token, source, offset));
    if (around >= 0) {
      const used = tokens[around - 1];
      return used?.tokenType.name === 'use' ? { is: 'path', quoted: true } : { is: 'nothing' };
    }
    if (typed === '' && tokens.length === 0) return { is: 'empty-file' };
    const last = before.at(-1);
    const statement = top?.statement ?? [];
    if (last && typed === '' && /[\p{L}\p{N}"]/u.test(source.charAt(offset - 1))) return { is: 'nothing' };
    if (typed === '' && /^\p{N}/u.test(source.slice(offset))) return { is: 'nothing' };
    const sameLine = last !== undefined && !/[\r\n]/.test(source.slice(end(last), from));
    const isOpenEnded = last !== undefined && (unfinished.has(last.tokenType.name) || isClause(last));
    if (statement.length > 0 && (sameLine || isOpenEnded)) return inStatement(statement);
    // What follows goes on with the statement before: nothing can come between them.
    if (next && statement.length > 0 && typed === '' && !['ID', '}'].includes(next.tokenType.name) && !beginners.has(next.tokenType.name))
      return { is: 'nothing' };
    // In front of a statement another one would run together with it.
    return typed === '' && rest !== '' ? { is: 'nothing' } : { is: 'statement' };
  };
  const goesOn = nextOnLine !== undefined && !['HEAD', '}', 'NODE'].includes(nextOnLine.tokenType.name);
  const place = placed();
  const ended = before.at(-1);
  const isWhole = ended !== undefined && !unfinished.has(ended.tokenType.name) && ended.tokenType.name !== 'NUMBER';
  const mayBegin = (place.is === 'answer' || place.is === 'clause') && place.behind.length > 0 && isWhole && top?.line === ended.endLine;
  return { blocks: blocks.slice(1), place, typed, from, to, goesOn, mayBegin };
};
