/** What every document must be, whatever its Spec says. */
import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import stringWidth from 'string-width';

/** A document as another program reads it. */
export const parsed = (document: string): Root => fromMarkdown(document, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** All text that a reader sees, with white space as one space. */
export const shownText = (document: string): string =>
  parsed(document)
    .children.map((block) => shown(block))
    .join(' ')
    .replaceAll(/\s+/g, ' ');

const shown = (node: RootContent): string =>
  'children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell'
    ? node.children.map(shown).join(' ')
    : toString(node);

const isHeading = (node: RootContent | undefined): node is Heading => node?.type === 'heading';

/** Headings below which nothing stands. */
export const emptyHeadings = (document: string): readonly string[] => {
  const { children } = parsed(document);
  return children.flatMap((node, index) => {
    if (!isHeading(node)) return [];
    const next = children[index + 1];
    const empty = next === undefined || (isHeading(next) && next.depth <= node.depth) || toString(node).trim() === '';
    return empty ? [toString(node)] : [];
  });
};

/** Bullets in which nothing stands. */
export const emptyBullets = (document: string): readonly string[] => document.split('\n').filter((line) => /^\s*-\s*$/.test(line));

/** Rows of tables that are not as wide as the first row of their table. */
export const crookedRows = (document: string): readonly string[] => {
  let width: number | undefined;
  return document.split('\n').filter((line) => {
    if (!line.trimStart().startsWith('| ')) {
      width = undefined;
      return false;
    }
    width ??= stringWidth(line);
    return stringWidth(line) !== width;
  });
};

/** What a program prints where it forgot a case. */
export const slips = (document: string): readonly string[] =>
  document.split('\n').filter((line) => /\bundefined\b|\bnull\b|\bNaN\b|\[object|\bInfinity\b|\(\)|“”|: *$(?<!:\*\*)(?<!:)/.test(line));

export const trailingBlanks = (document: string): readonly string[] => document.split('\n').filter((line) => /\s$/.test(line));

/** Everything that is wrong with a document's form; empty for a good one. */
export const flaws = (document: string): Readonly<Record<string, readonly string[]>> => {
  const found = {
    'empty heading': emptyHeadings(document),
    'empty bullet': emptyBullets(document),
    'crooked row': crookedRows(document),
    slip: slips(document),
    'trailing blank': trailingBlanks(document),
    'line end': document.includes('\r') ? ['carriage return'] : [],
    end: document.endsWith('\n') && !document.endsWith('\n\n') ? [] : ['must end with one line break'],
  };
  return Object.fromEntries(Object.entries(found).filter(([, places]) => places.length > 0));
};

/** The document without its part on what is open: what is told where it belongs. */
export const body = (document: string): string => document.slice(0, document.search(/^## \d+\. Still open$/m));
