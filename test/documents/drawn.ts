/** What a picture shows and where, read from its SVG: for tests that measure it. */
import { Window } from 'happy-dom';
import { usualMeasures } from '../../packages/documents/src/picture/widths.ts';

export interface Place {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const opened = (svg: string) => {
  const { document } = new Window();
  document.body.innerHTML = svg;
  return document;
};

interface Part {
  readonly parentElement: Part | null;
  readonly getAttribute: (name: string) => string | null;
}

/** How far an element has been moved by everything that it stands in. */
const movedBy = (element: Part | null): { readonly x: number; readonly y: number } => {
  if (!element) return { x: 0, y: 0 };
  const [, x = '0', y = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  const around = movedBy(element.parentElement);
  return { x: around.x + Number(x), y: around.y + Number(y) };
};

const numberAt = (element: Part, name: string): number => Number(element.getAttribute(name) ?? 0);

/** Each line of text. */
export const textsIn = (svg: string): readonly Place[] =>
  [...opened(svg).querySelectorAll('text')].flatMap((text) => {
    const by = movedBy(text);
    const anchor = text.getAttribute('text-anchor');
    const measure = text.getAttribute('font-weight') ? usualMeasures.bold : usualMeasures.title;
    return [...text.querySelectorAll('tspan')].map((line) => {
      const width = measure(line.textContent);
      const x = by.x + numberAt(line, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      const y = by.y + numberAt(line, 'y');
      return { text: line.textContent, left: x, right: x + width, top: y - 10, bottom: y + 3 };
    });
  });

/** Each box of a theory: the outlines that hold a text. */
export const boxesIn = (svg: string): readonly Place[] =>
  [...opened(svg).querySelectorAll('g')].flatMap((group) => {
    const outline = group.querySelector(':scope > path[fill]');
    const text = group.querySelector(':scope > text')?.textContent ?? '';
    const shape = outline?.getAttribute('d') ?? '';
    if (!outline || outline.getAttribute('fill') === 'none' || text === '' || group.querySelector('g')) return [];
    // An outline begins at the origin: what is left to know is its farthest corner.
    const xs = [...shape.matchAll(/[HML]([\d.]+)/g)].map(([, x]) => Number(x));
    const ys = [...shape.matchAll(/V([\d.]+)|,([\d.]+)/g)].map(([, v, y]) => Number(v ?? y));
    const by = movedBy(group);
    return [{ text, left: by.x, right: by.x + Math.max(...xs), top: by.y, bottom: by.y + Math.max(...ys) }];
  });

/** Which of them lie one over the other, by their words. */
export const overlaps = (places: readonly Place[]): readonly string[] =>
  places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.text} / ${other.text}`),
  );

/** The height of the smallest letters on paper, in points. */
export const lettersOnPaper = ({ svg, fit }: { readonly svg: string; readonly fit: { readonly scale: number } }): number => {
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  return Math.min(...sizes) * fit.scale * 0.75;
};
