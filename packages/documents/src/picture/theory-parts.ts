/**
 * A theory that is too large for a page, in parts that are not: each arrow stands in one part, with the boxes at both of
 * its ends, so that nobody has to follow an arrow from page to page.
 */
import type { PictureArrow, TheoryPicture } from '../diagram/picture.ts';

/** What is put onto a page as one: an arrow with its ends, or a box that no arrow touches. */
interface Unit {
  readonly names: readonly string[];
  readonly arrow?: PictureArrow;
}

/** More than this has never fitted onto a page. */
const mostUnits = 120;

const unitsOf = ({ nodes, arrows }: TheoryPicture): readonly Unit[] => {
  const linked = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return [
    ...arrows.map((arrow) => ({ names: [arrow.from, arrow.to], arrow })),
    ...nodes.flatMap(({ name }) => (linked.has(name) ? [] : [{ names: [name] }])),
  ];
};

/** In the author's order, but what hangs together comes together: arrows between boxes that are there, then arrows from or to one. */
const together = (units: readonly Unit[]): readonly Unit[] => {
  const rest = [...units];
  const names = new Set<string>();
  const ordered: Unit[] = [];
  while (rest.length > 0 && ordered.length < mostUnits) {
    const inside = rest.findIndex((unit) => unit.names.every((name) => names.has(name)));
    const beside = inside === -1 ? rest.findIndex((unit) => unit.names.some((name) => names.has(name))) : inside;
    const [next] = rest.splice(Math.max(0, beside), 1);
    if (!next) break;
    ordered.push(next);
    for (const name of next.names) names.add(name);
  }
  return ordered;
};

const partOf = (picture: TheoryPicture, units: readonly Unit[]): TheoryPicture => {
  const names = new Set(units.flatMap((unit) => unit.names));
  return {
    ...picture,
    nodes: picture.nodes.filter(({ name }) => names.has(name)),
    arrows: units.flatMap(({ arrow }) => arrow ?? []),
  };
};

type Fits = (part: TheoryPicture) => boolean;

/** How many of the units, from the first on, fit onto a page: one at least. */
const mostThatFit = (picture: TheoryPicture, units: readonly Unit[], most: number, fits: Fits): number => {
  let [low, high] = [1, Math.min(most, units.length)];
  // The rest of a theory, or an even share of it, mostly fits.
  if (fits(partOf(picture, units.slice(0, high)))) return high;
  high -= 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(partOf(picture, units.slice(0, middle)))) low = middle;
    else high = middle - 1;
  }
  return low;
};

const split = (picture: TheoryPicture, most: number, fits: Fits): readonly (readonly Unit[])[] => {
  const parts: (readonly Unit[])[] = [];
  let rest = unitsOf(picture);
  while (rest.length > 0) {
    const ordered = together(rest);
    const part = ordered.slice(0, mostThatFit(picture, ordered, most, fits));
    parts.push(part);
    rest = rest.filter((unit) => !part.includes(unit));
  }
  return parts;
};

/** As few parts as can be, and none of them much smaller than the others. */
export const partsOf = (picture: TheoryPicture, fits: Fits): readonly TheoryPicture[] => {
  const few = split(picture, Infinity, fits);
  const even = few.length > 1 ? split(picture, Math.ceil(unitsOf(picture).length / few.length), fits) : few;
  return (even.length > few.length ? few : even).map((units) => partOf(picture, units));
};
