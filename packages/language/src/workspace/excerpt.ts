/**
 * The statements of a text in which some names stand. Whoever asks what a few names mean in a thousand files need not have all of
 * each read: finding the tokens takes a tenth of the time.
 */
import type { IToken } from 'chevrotain';
import { blankForByteOrderMark } from '../byte-order-mark.ts';
import { normalForm } from '../syntax/normal-form.ts';
import { peerServices } from '../syntax/parser.ts';
import { isNameKind } from '../syntax/token.ts';
import { declarationWords } from '../vocabulary/words.ts';

/** A statement that has no block, or what stands in front of the block of one. */
interface Segment {
  readonly from: number;
  to: number;
  /** The segment in front of the block that it stands in. */
  readonly outer: Segment | undefined;
  isKept: boolean;
  /** Where the brace stands that closes its block. */
  close?: number;
}

/** Kinds of token with which a statement begins, beside the words of declarations; in the grammar they stand nowhere else. */
const beginnings: ReadonlySet<string> = new Set(['HEAD', 'NODE', 'use', 'accept']);

const begins = ({ tokenType: { name } }: IToken): boolean => beginnings.has(name) || declarationWords.has(name);

/** The segments of a text in its order: kept is what names another file or holds one of the names, and what stands around it. */
const segmentsOf = (tokens: readonly IToken[], names: ReadonlySet<string>): readonly Segment[] => {
  const segments: Segment[] = [];
  let outer: Segment | undefined;
  let current: Segment | undefined;
  for (const token of tokens) {
    const kind = token.tokenType.name;
    if (kind === '}') {
      if (outer) outer.close = token.startOffset;
      outer = outer?.outer;
      current = undefined;
      continue;
    }
    if (!current || begins(token)) {
      current = { from: token.startOffset, to: 0, outer, isKept: kind === 'use' };
      segments.push(current);
    }
    current.to = token.startOffset + token.image.length;
    if (isNameKind(kind) && names.has(normalForm(token.image)))
      for (let segment: Segment | undefined = current; segment && !segment.isKept; segment = segment.outer) segment.isKept = true;
    if (kind === '{') {
      outer = current;
      current = undefined;
    }
  }
  return segments;
};

/** Line ends, and blanks in front of what stands behind on the same line. */
const blanked = (text: string): string => {
  const lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return text.slice(0, lineStart).replaceAll(/[^\r\n]+/g, '') + ' '.repeat(text.length - lineStart);
};

/** A text of which only some stretches are left, given in their order; everything keeps its line and column. */
export const onlyStretches = (text: string, stretches: readonly { readonly from: number; readonly to: number }[]): string => {
  let behind = 0;
  const parts: string[] = [];
  for (const { from, to } of stretches) {
    parts.push(blanked(text.slice(behind, from)), text.slice(from, to));
    behind = to;
  }
  return parts.join('');
};

/**
 * A text in which only those statements are left that hold one of the names, with the blocks around them, and the lines with
 * `use`; everything keeps its line and column. Undefined where something is wrong with its signs, so that nobody can tell where
 * a statement ends.
 */
export const excerptOf = (text: string, names: ReadonlySet<string>): string | undefined => {
  const source = blankForByteOrderMark(text);
  const { tokens, problems } = peerServices().parser.Lexer.tokenize(source).report;
  if (problems.length > 0) return undefined;
  const stretches = segmentsOf(tokens, names)
    .filter(({ isKept }) => isKept)
    .flatMap(({ from, to, close }) => [{ from, to }, ...(close === undefined ? [] : [{ from: close, to: close + 1 }])])
    .toSorted((one, other) => one.from - other.from);
  return onlyStretches(source, stretches);
};
