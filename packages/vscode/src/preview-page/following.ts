/// <reference lib="dom" />
/** Which element of the page belongs to a line of the text, and which line to the top of the page. */
import { placedIn, placeOf } from './source-locations.ts';

export interface Anchor {
  readonly element: HTMLElement;
  readonly first: number;
  readonly last: number;
}

/** Lists and tables are followed line by line, pictures not at all; what only asks stands nowhere in the text yet. */
const isFollowed = (element: HTMLElement): boolean =>
  !['ul', 'ol', 'div', 'g'].includes(element.localName) && element.closest('.silent') === null;

/** What comes from the file itself, in the order of the page. */
export const anchorsIn = (root: ParentNode, file: string): readonly Anchor[] =>
  placedIn(root)
    .filter(isFollowed)
    .flatMap((element) => {
      const place = placeOf(element);
      const isHere = place && (place.file === undefined || place.file === file);
      return isHere ? [{ element, first: place.start.line, last: place.end.line }] : [];
    });

/** The last that begins at or before a line; of several, the first on the page, for the last part tells everything again. */
export const anchorBefore = (anchors: readonly Anchor[], line: number): Anchor | undefined => {
  let found: Anchor | undefined;
  for (const anchor of anchors) if (anchor.first <= line && (!found || anchor.first > found.first)) found = anchor;
  return found;
};

const isHeading = ({ element }: Anchor): boolean => /^h\d$/.test(element.localName);

/** What tells of a line and of no more around it than it must: rather the sentence than the heading above it. */
export const anchorAt = (anchors: readonly Anchor[], line: number): Anchor | undefined => {
  const around = anchors.filter(({ first, last }) => first <= line && line <= last);
  const closest = anchorBefore(around, line) ?? anchorBefore(anchors, line);
  // Nothing tells of a line such as a bare brace; then the writer is at what stands before it.
  return closest && isHeading(closest) ? (anchors.find((other) => other.first === closest.first && !isHeading(other)) ?? closest) : closest;
};

/** The first that can be seen below the top edge. */
export const anchorAtTop = (anchors: readonly Anchor[], top: number): Anchor | undefined =>
  anchors.find(({ element }) => {
    const { bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > top + 1;
  });
