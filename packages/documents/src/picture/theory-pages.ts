/** The theory for a document, in letters that can be read on paper, on as many pages as that takes. */
import type { Viz } from '@viz-js/viz';
import type { TheoryPicture } from '../diagram/picture.ts';
import { listOf } from '../words/lists.ts';
import type { SvgPicture } from './svg-picture.ts';
import { frameOfPart } from './svg-picture.ts';
import { partsOf } from './theory-parts.ts';
import { fitsUpright, frameOf, theoryReadable, theorySuited } from './theory-svg.ts';

/** Said where the circumstances are left out. */
const elsewhere = 'The circumstances in which mechanisms work are told with the mechanisms.';

/** "also in part 2", "also in parts 1 and 3": where else something has arrows. */
const feetOf = (parts: readonly TheoryPicture[], own: TheoryPicture): ((name: string) => string) => {
  const numbers = new Map<string, string[]>();
  for (const [index, part] of parts.entries())
    if (part !== own) for (const { name } of part.nodes) numbers.set(name, [...(numbers.get(name) ?? []), String(index + 1)]);
  return (name) => {
    const others = numbers.get(name);
    return others ? `also in part${others.length > 1 ? 's' : ''} ${listOf(others)}` : '';
  };
};

/** Room for that, before it is known which parts there are. */
const roomForFeet = (whole: TheoryPicture, part: TheoryPicture): ((name: string) => string) => {
  const drawn = new Set(part.arrows);
  const open = new Set(whole.arrows.filter((arrow) => !drawn.has(arrow)).flatMap(({ from, to }) => [from, to]));
  return (name) => (open.has(name) ? 'also in parts 1 and 2' : '');
};

/** Each with a sentence on how the parts belong together. */
const inParts = (viz: Viz, picture: TheoryPicture): readonly SvgPicture[] => {
  const parts = partsOf(picture, (part) => fitsUpright(viz, part, roomForFeet(picture, part)));
  const more = ` Each arrow is in one part, with the boxes at both of its ends. ${elsewhere}`;
  const frame = frameOf(picture);
  return parts.map((part, index) =>
    theorySuited(viz, part, frameOfPart(frame, index, parts.length, more, 'the whole theory'), feetOf(parts, part)),
  );
};

/**
 * Where it does not fit onto a page so that it can be read, the circumstances of the mechanisms, which the document
 * tells, are left out; where that does not do, it takes several pages.
 */
export const theoryPages = (viz: Viz, picture: TheoryPicture): readonly SvgPicture[] => {
  if (picture.nodes.length === 0) return [];
  const full = theoryReadable(viz, picture);
  if (full) return [full];
  const plain = { ...picture, nodes: picture.nodes.map((node) => ({ ...node, circumstances: [] })) };
  const alone = theoryReadable(viz, plain);
  return alone ? [{ ...alone, caption: `${alone.caption} ${elsewhere}` }] : inParts(viz, plain);
};
