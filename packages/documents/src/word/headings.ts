/** Headings in Word, which its navigation knows, and to which links lead. */
import { Bookmark, HeadingLevel, Paragraph } from 'docx';
import type { Heading } from 'mdast';
import { anchorOf } from '../markdown/headings.ts';
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
