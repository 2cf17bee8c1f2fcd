/** How to read the picture of a theory: each shape and each line that occurs in it, with its name. */
import type { PictureArrow, PictureNode, TheoryPicture } from '../diagram/picture.ts';
import { arrowXml, hangingOutline, outline, placed } from './marks.ts';
import { outlines } from './shapes.ts';
import { englishStrings as strings, filled } from './strings.ts';
import { textLines } from './svg-picture.ts';
import { usualMeasures } from './widths.ts';
import type { Xml } from './xml.ts';

const sample = { width: 34, height: 15 };
const lineStep = 22;

/** A shape or a line, and what it means. */
interface Entry {
  readonly drawn: readonly Xml[];
  readonly name: string;
}

const arrow = (name: string, kind: Pick<PictureArrow, 'effect' | 'feedback'>): Entry => {
  const points = [0, 1, 2, 3].map((third) => ({ x: (third * sample.width) / 3, y: sample.height / 2 }));
  return { drawn: arrowXml(kind, points), name };
};

const entriesOf = ({ nodes, arrows }: TheoryPicture): readonly Entry[] => {
  const kinds = (Object.keys(outlines) as PictureNode['kind'][]).filter((kind) => nodes.some((node) => node.kind === kind));
  const words = (['when', 'unless'] as const).filter((word) => nodes.some((node) => node.circumstances.some((one) => one.word === word)));
  const effects = [
    { name: strings.leadsTo, effect: 'leads-to' },
    { name: strings.holdsBack, effect: 'holds-back' },
    { name: strings.enables, effect: 'enables' },
  ] as const;
  return [
    ...kinds.map((kind) => ({ drawn: [outline(kind, sample.width, sample.height)], name: strings.kinds[kind] })),
    ...words.map((word) => ({
      drawn: [hangingOutline(word, sample.width, sample.height)],
      name: filled(word === 'when' ? strings.when : strings.unless, '…'),
    })),
    ...effects
      .filter(({ effect }) => arrows.some((one) => one.effect === effect && !one.feedback))
      .map(({ name, effect }) => arrow(name, { effect, feedback: false })),
    ...(arrows.some(({ feedback }) => feedback) ? [arrow(strings.feedback, { effect: 'leads-to', feedback: true })] : []),
  ];
};

/** In lines that are no longer than the picture is broad. */
export const legendOf = (picture: TheoryPicture, width: number): { readonly drawn: readonly Xml[]; readonly height: number } => {
  let x = 0;
  let y = 0;
  const drawn = entriesOf(picture).map((entry) => {
    const own = sample.width + 8 + usualMeasures.small(entry.name);
    if (x > 0 && x + own > width) {
      x = 0;
      y += lineStep;
    }
    const label = textLines([entry.name], { x: sample.width + 8, y: 0, step: sample.height });
    const placedEntry = placed(x, y, ...entry.drawn, label);
    x += own + 20;
    return placedEntry;
  });
  return { drawn, height: y + sample.height };
};
