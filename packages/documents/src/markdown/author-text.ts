/**
 * Text of an author on its way into a document. Every block and every picture takes its texts from here, so that nothing
 * hidden reaches a reader, and no line break but where a paragraph ends.
 */
import { withoutHidden } from '@peerspec/language/hidden';

/** With line feeds as its only line breaks, and without what cannot be seen. */
const readable = (text: string): string => withoutHidden(text.replaceAll(/\r\n?|[\u0085\u2028]/gu, '\n').replaceAll('\u2029', '\n\n'));

const blanks = /[ \t\n\v\f]+/gu;

/** The paragraphs of a text, each on one line, without characters that cannot be printed. */
export const paragraphsOf = (text: string): readonly string[] =>
  readable(text)
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph) => paragraph.replaceAll(blanks, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/** A text on one line, for a heading or the cell of a table. */
export const oneLine = (text: string): string => paragraphsOf(text).join(' ');

/** A stretch of a line, with the blanks at its ends that keep it from its neighbours. */
export const inLine = (text: string): string => readable(text).replaceAll(blanks, ' ');

/** Text for a machine: its lines stay, and so do its blanks. */
export const inFence = (text: string): string => withoutHidden(text);
