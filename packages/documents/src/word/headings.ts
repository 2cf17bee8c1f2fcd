/** Headings in Word, which its navigation knows, and the list of the parts. */
import { Bookmark, HeadingLevel, InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../markdown/blocks.ts';
import { anchorOf, listedParts } from '../markdown/headings.ts';
import { runs } from './text.ts';

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_4,
} as const;

export const headingOf = (heading: Heading): Paragraph => {
  const anchor = anchorOf(heading);
  const children = runs(heading.children);
  return new Paragraph({
    heading: levels[heading.depth],
    children: anchor === undefined ? [...children] : [new Bookmark({ id: anchor, children })],
  });
};

/** The parts of a long document, each a link. */
export const contentsOf = (blocks: readonly Block[]): readonly Paragraph[] => {
  const parts = listedParts(blocks);
  if (parts.length === 0) return [];
  return [
    new Paragraph({ style: 'Contents', children: [new TextRun('Contents')] }),
    ...parts.map(
      (part) =>
        new Paragraph({
          style: 'ContentsLine',
          children: [new InternalHyperlink({ anchor: anchorOf(part) ?? '', children: [new TextRun(toString(part))] })],
        }),
    ),
  ];
};
