/** A finished picture: an SVG that stands for itself, and how it fits onto a page. */
import { letterSize } from './widths.ts';
import { element, type Xml, xmlText } from './xml.ts';

/** What a picture is about, for those who do not see it, and its size in pixels. */
interface SvgFrame {
  /** Tells its parts from those of other pictures on a page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What stands below it in a document. */
  readonly caption: string;
  readonly width: number;
  readonly height: number;
}

export interface SvgPicture extends SvgFrame {
  readonly svg: string;
  /** The same as data, for a page that makes elements of it. */
  readonly drawing: Xml;
  readonly fit: PageFit;
}

/** What a picture is about, before it is drawn. */
export type Frame = Pick<SvgFrame, 'id' | 'title' | 'description' | 'caption'>;

/** The frame of one of several parts of a picture. @param more what else its caption says. @param whole what the first of them tells in words. */
export const frameOfPart = ({ id, title, description }: Frame, index: number, count: number, more: string, whole: string): Frame => {
  const number = String(index + 1);
  const which = `part ${number} of ${String(count)}`;
  return {
    id: `${id}-${number}`,
    title: `${title} (${which})`,
    caption: `${title}, ${which}.${more}`,
    description: index === 0 ? description : `The first part tells ${whole} in words.`,
  };
};

/** How a picture fits onto a page. */
interface PageFit {
  /** It needs a page that lies on its side. */
  readonly isWide: boolean;
  /** How large it can be there; 1 at most. */
  readonly scale: number;
}

/** What pages have room for, in pixels: A4 without its margins, a heading and a caption. */
const upright = { width: 649, height: 860 };
const onItsSide = { width: 1000, height: 560 };

/** At this size, letters are 8 points high. */
export const smallestScale = 10.67 / letterSize;

export const pageFit = ({ width, height }: { readonly width: number; readonly height: number }): PageFit => {
  const scaleOn = (page: typeof upright): number => Math.min(1, page.width / width, page.height / height);
  // An upright page is left only where letters would become too small on it.
  const isWide = scaleOn(upright) < smallestScale && scaleOn(onItsSide) > scaleOn(upright);
  return { isWide, scale: scaleOn(isWide ? onItsSide : upright) };
};

export const svgPicture = (frame: SvgFrame, ...children: readonly Xml[]): SvgPicture => {
  const { id, title, description } = frame;
  const [width, height] = [Math.ceil(frame.width), Math.ceil(frame.height)];
  const drawing = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': "Arial, 'Liberation Sans', Helvetica, sans-serif",
      'font-size': letterSize,
      fill: '#111827',
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-description` }, description),
    element('rect', { width, height, fill: '#ffffff' }),
    ...children,
  );
  return { ...frame, width, height, svg: xmlText(drawing), drawing, fit: pageFit(frame) };
};

/** Lines of text, one below the other; the direction of writing follows each text. */
export const textLines = (
  lines: readonly string[],
  {
    x,
    y,
    step,
    ...attributes
  }: Readonly<Record<string, string | number>> & { readonly x: number; readonly y: number; readonly step: number },
): Xml =>
  element(
    'text',
    { ...attributes, 'unicode-bidi': 'plaintext' },
    ...lines.map((line, index) => element('tspan', { x, y: y + (index + 0.75) * step }, line)),
  );
