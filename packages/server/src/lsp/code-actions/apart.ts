/** Sets what a remedy writes apart from what stands before and behind it. */
import type { Range } from '@peerspec/language';
import { positionsIn } from '@peerspec/language/internal';
import type { SourceFile } from '../../source-file.ts';
import { textIn } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** A block on lines of its own has an empty line before and behind it. */
export const apart = ({ text }: SourceFile, { start, end }: Range, block: string): Pick<Remedy, 'at' | 'text'> => {
  const { offsetAt } = positionsIn(text);
  const lineStart = { line: start.line, character: 0 };
  const indent = textIn(text, { start: lineStart, end: start });
  if (!block.includes('\n') || indent.trim() !== '') return { at: { start, end }, text: block };
  const isFirst = /(?:^|(?:^|\{|\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n))$/.test(text.slice(0, offsetAt(lineStart)));
  const isLast = /^[ \t]*(?:\r\n|\r(?!\n)|\n)[ \t]*(?:[\r\n}]|$)/.test(text.slice(offsetAt(end)));
  return { at: { start: lineStart, end }, text: `${isFirst ? '' : '\n'}${indent}${block}${isLast ? '' : '\n'}` };
};
