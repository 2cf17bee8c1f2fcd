/**
 * People write sections as in a letter or a list: a heading, and its questions below it, without braces. They are read as if
 * the braces were there, and told once for each section, or once for a file in which nothing has braces.
 */
import type { IToken, TokenType } from 'chevrotain';
import type { Problem } from '../problem.ts';
import { blockNamed } from '../vocabulary/blocks.ts';
import { isDeclarationWord } from '../vocabulary/words.ts';
import type { Edit } from './braces-written.ts';
import { edited, lineBelow, openingAt } from './braces-written.ts';
import { withoutBraces } from './lexical-problems.ts';
import type { MissingHead } from './no-intervention.ts';
import { headTokens, missingHead, withoutHead } from './no-intervention.ts';
import { positionsIn } from './positions.ts';
import { asPut, closingBehind, endOf, tokenRange } from './token.ts';
import type { TokenLine } from './token-lines.ts';
import { beginsStatement, indentOf, lineAt } from './token-lines.ts';
import type { HeadingMarks } from './heading-marks.ts';
import type { Extent } from './unbraced-heads.ts';
import { holds, isAtTop, unbracedHead } from './unbraced-heads.ts';

export interface BraceTypes {
  readonly open: TokenType;
  readonly close: TokenType;
  readonly name: TokenType;
  readonly text: TokenType;
}

/** A block around a token. */
interface Around {
  /** The word that begins it; undefined where that is not plain. */
  readonly word: string | undefined;
  /** How far in the line stands that begins it. */
  readonly indent: number;
  /** Of a block without braces. */
  readonly unbraced?: { readonly extent: Extent; readonly margin: string };
}

/** A section without braces that stands in none, with all that has to be written in it. */
interface Told {
  readonly head: IToken;
  readonly word: string;
  /** Where what has to be written begins: before the head, where a mark stands before it. */
  readonly start: number;
  readonly edits: Edit[];
  /** The line of the intervention is missing as well. */
  readonly missing?: MissingHead;
}

/** So many blocks around a line are asked whether it is theirs: nothing in the language goes deeper. */
const mostAround = 4;

/** The word of the block that a brace opens: that of the nearest declaration before it on its line. */
const wordOfBrace = (tokens: readonly IToken[], brace: number, outer: string | undefined): string | undefined => {
  const block = outer === undefined ? undefined : blockNamed(outer);
  for (let at = brace - 1; at >= Math.max(0, brace - 40); at--) {
    const token = tokens[at];
    if (!token || token.tokenType.name === '{' || token.tokenType.name === '}') return undefined;
    if (token.tokenType.name === 'ID' && isDeclarationWord(token.image) && block?.meanings.has(token.image)) return token.image;
  }
  return undefined;
};

/** Braces of a text that have no other one: those that close what nothing opens, and those that open what nothing closes. */
interface Uneven {
  readonly unopened: number;
  readonly unclosed: number;
}

const unevenIn = (tokens: readonly IToken[]): Uneven => {
  let unopened = 0;
  let unclosed = 0;
  for (const { tokenType } of tokens) {
    if (tokenType.name === '{') unclosed++;
    else if (tokenType.name === '}' && unclosed > 0) unclosed--;
    else if (tokenType.name === '}') unopened++;
  }
  return { unopened, unclosed };
};

/** One pass over the tokens of a text. */
class Pass {
  /** What has become of the tokens, once a brace was put. */
  result: IToken[] | undefined;
  readonly told: Told[] = [];
  readonly bullets = new Set<number>();
  private readonly around: Around[] = [{ word: '', indent: -1 }];
  /** How many blocks around have no braces. */
  private unbraced = 0;
  /** The line with braces that was looked at last. */
  private measured = { from: -1, indent: 0 };
  private readonly text: string;
  private readonly tokens: readonly IToken[];
  private readonly types: BraceTypes;
  /** How many braces close what has no opening one, and have not been come to yet. */
  private unopened: number;
  /** Whether there are blocks that nobody closes. */
  private readonly hasUnclosed: boolean;
  private readonly marks: HeadingMarks;

  constructor(text: string, tokens: readonly IToken[], types: BraceTypes, { unopened, unclosed }: Uneven, marks: HeadingMarks) {
    this.marks = marks;
    this.text = text;
    this.tokens = tokens;
    this.types = types;
    this.unopened = unopened;
    this.hasUnclosed = unclosed > 0;
  }

  run(): void {
    const missing = missingHead(this.text, this.tokens);
    for (let line = lineAt(this.tokens, 0); line.from < this.tokens.length; line = lineAt(this.tokens, line.to)) {
      if (missing?.from === line.from && this.around.length === 1) this.openIntervention(missing);
      if (this.unbraced > 0) this.endBefore(line);
      const outer = this.around.at(-1)?.word;
      const block = outer === undefined ? undefined : blockNamed(outer);
      const head = block && unbracedHead(this.text, this.tokens, line, block);
      if (head) this.open(line, head);
      else for (let at = line.from; at < line.to; at++) this.pass(at, line);
    }
    while (this.unbraced > 0) {
      if (this.around.at(-1)?.unbraced) this.close(this.tokens.length);
      else this.leaveOpen(this.tokens.length);
    }
  }

  /** The innermost block, which nobody has closed, ends before the token at an index: its own brace is written there as well. */
  private leaveOpen(before: number): void {
    const last = this.tokens[before - 1];
    const { indent = 0 } = this.around.pop() ?? {};
    if (last) this.told.at(-1)?.edits.push(lineBelow(this.text, last, `${' '.repeat(indent)}}`));
  }

  /** Begins the intervention that no line begins. */
  private openIntervention(missing: MissingHead): void {
    const { from, title, written } = missing;
    const first = this.tokens[title ? 0 : from];
    if (!first) return;
    const tokens = headTokens(missing, first, this.types);
    const brace = openingAt(this.text, tokens.at(-1) ?? first, undefined, this.types.open);
    this.result = [...(title ? [] : this.tokens.slice(0, from)), ...tokens, brace];
    const start = title?.start ?? first.startOffset;
    const edit = title ? { from: start, to: title.end, text: `${written} {` } : { from: start, to: start, text: `${written} {\n` };
    this.told.push({ head: title ? (tokens[1] ?? first) : first, word: 'intervention', start, edits: [edit], missing });
    for (let at = start; title && at < title.end; at++) this.bullets.add(at);
    this.around.push({ word: 'intervention', indent: 0, unbraced: { extent: 'file', margin: '' } });
    this.unbraced++;
  }

  /** Ends the blocks that cannot hold a line. */
  private endBefore(line: TokenLine): void {
    const first = this.tokens[line.from];
    if (!first) return;
    const { indent, bulletAt } = indentOf(this.text, first);
    for (let last = this.around.at(-1); last && this.unbraced > 0 && this.endsAt(line, indent, last); last = this.around.at(-1)) {
      if (last.unbraced) this.close(line.from);
      else this.leaveOpen(line.from);
    }
    const colon = this.tokens[line.from + 1]?.tokenType.name === ':';
    if (bulletAt === undefined || !this.around.at(-1)?.unbraced || !(colon || this.isHeld(line))) return;
    this.bullets.add(bulletAt);
    this.told.at(-1)?.edits.push({ from: bulletAt, to: first.startOffset, text: '' });
  }

  private isHeld(line: TokenLine): boolean {
    const { word } = this.around.at(-1) ?? {};
    return word !== undefined && holds(blockNamed(word), this.tokens, line);
  }

  private endsAt(line: TokenLine, indent: number, around: Around): boolean {
    const { unbraced } = around;
    const isClosing = this.tokens[line.from]?.tokenType.name === '}';
    const isBegun = beginsStatement(this.tokens, line);
    // A block that nobody has closed ends where the layout says so.
    if (!unbraced) return this.hasUnclosed && isBegun && indent <= around.indent;
    if (isClosing) return indent < around.indent || (indent === around.indent && this.unopened === 0);
    if (!isBegun) return false;
    if (unbraced.extent === 'file') return indent <= around.indent && isAtTop(this.tokens, line);
    if (unbraced.extent === 'set-in') return indent <= around.indent;
    if (indent < around.indent) return true;
    const outer = this.around.slice(-1 - mostAround, -1).map((each) => each.word);
    return !this.isHeld(line) && outer.some((each) => each !== undefined && holds(blockNamed(each), this.tokens, line));
  }

  private open(line: TokenLine, head: NonNullable<ReturnType<typeof unbracedHead>>): void {
    const [first, last] = [this.tokens[line.from], this.tokens[line.to - 1]];
    if (!first || !last) return;
    const mark = this.marks.get(first.startOffset);
    if (this.unbraced === 0) this.told.push({ head: first, word: head.word, start: mark ?? first.startOffset, edits: [] });
    const edits = this.told.at(-1)?.edits;
    const { indent } = indentOf(this.text, first);
    const margin = this.text.slice(first.startOffset - ((first.startColumn ?? 1) - 1), first.startOffset).replace(/\S.*$/s, '');
    const colon = head.colonAt === undefined ? undefined : this.tokens[head.colonAt];
    const isColonLast = colon === last;
    this.result ??= this.tokens.slice(0, line.from);
    if (mark !== undefined) edits?.push({ from: mark, to: first.startOffset, text: '' });
    if (head.isSpelt) edits?.push({ from: first.startOffset, to: endOf(first), text: head.word });
    for (let at = line.from; at < line.to; at++) {
      const token = this.tokens[at];
      if (!token || token === colon) continue;
      this.result.push(token === first && head.isSpelt ? { ...token, image: head.word } : token);
    }
    const opening = openingAt(this.text, last, isColonLast ? colon : undefined, this.types.open);
    this.result.push(opening);
    if (colon) edits?.push({ from: endOf(this.tokens[(head.colonAt ?? 0) - 1] ?? colon), to: endOf(colon), text: isColonLast ? ' {' : '' });
    if (!isColonLast) edits?.push({ from: opening.startOffset, to: opening.startOffset, text: ' {' });
    this.around.push({ word: head.word, indent, unbraced: { extent: head.extent, margin } });
    this.unbraced++;
  }

  /** Closes the innermost block, which has no braces, before the token at an index. */
  private close(before: number): void {
    const block = this.around.pop()?.unbraced;
    const [last, next] = [this.tokens[before - 1], this.tokens[before]];
    if (!block || !last) return;
    this.unbraced--;
    this.result?.push(asPut(closingBehind(last, this.types.close)));
    const isOnLine = next !== undefined && next.startLine === last.endLine;
    this.told
      .at(-1)
      ?.edits.push(isOnLine ? { from: endOf(last), to: endOf(last), text: ' }' } : lineBelow(this.text, last, `${block.margin}}`));
  }

  /** A line may have thousands of braces, and is looked at once. */
  private indentOfLine({ from }: TokenLine): number {
    const token = this.tokens[from];
    if (token && this.measured.from !== from) this.measured = { from, indent: indentOf(this.text, token).indent };
    return this.measured.indent;
  }

  private pass(at: number, line: TokenLine): void {
    const token = this.tokens[at];
    if (!token) return;
    const kind = token.tokenType.name;
    if (kind === '{') {
      const indent = this.indentOfLine(line);
      this.around.push({ word: wordOfBrace(this.tokens, at, this.around.at(-1)?.word), indent });
    }
    if (kind === '}') this.passClosing(at);
    this.result?.push(token);
  }

  private passClosing(at: number): void {
    const isLineStart = this.tokens[at - 1]?.endLine !== this.tokens[at]?.startLine;
    if (this.unopened > 0 && isLineStart && this.around.at(-1)?.unbraced) {
      // It closes what only lacks its opening brace.
      this.unopened--;
      this.unbraced--;
      this.around.pop();
      return;
    }
    // Where nothing has been opened, it closes nothing here either.
    if (this.around.length - 1 === this.unbraced) return;
    while (this.around.at(-1)?.unbraced) this.close(at);
    this.around.pop();
  }
}

/** The tokens with the braces that were left out, and where the bullets stand that are told with them. */
export const putBraces = (
  text: string,
  tokens: IToken[],
  types: BraceTypes,
  marks: HeadingMarks,
): { readonly tokens: IToken[]; readonly problems: readonly Problem[]; readonly bullets: ReadonlySet<number> } => {
  const pass = new Pass(text, tokens, types, unevenIn(tokens), marks);
  pass.run();
  const isBraced = tokens.some(({ tokenType }) => tokenType.name === '{');
  const problems = pass.told.map(({ head, word, start, edits, missing }) => {
    const mended = edited(text, start, edits);
    if (!missing) return withoutBraces(text, head, word, isBraced, { start, ...mended });
    const at = positionsIn(text).rangeAt(start, mended.end);
    const told = missing.title ? positionsIn(text).rangeAt(missing.title.start, missing.title.end) : tokenRange(head);
    return withoutHead(missing, isBraced || edits.length === 2, told, { at, text: mended.text });
  });
  return { tokens: pass.result ?? tokens, problems, bullets: pass.bullets };
};
