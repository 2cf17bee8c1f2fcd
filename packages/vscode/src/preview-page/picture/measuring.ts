/// <reference lib="dom" />
/** Measures texts in the font of the page. */

/** The size of all letters, as the style sheet gives it, in pixels. */
export const letterSize = 13;

/** Letters are about this wide for their height; for a page that cannot draw. */
const usualWidth = 0.55;

const measureOf = (canvas: CanvasRenderingContext2D | null, family: string, size: number, weight: number): Measure => {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (canvas) canvas.font = `${weight} ${size}px ${family}`;
    const width = canvas ? canvas.measureText(text).width : text.length * size * usualWidth;
    known.set(text, width);
    return width;
  };
};

export const measuresOf = (host: HTMLElement): Measures => {
  const canvas = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(host).fontFamily || 'sans-serif';
  return {
    // Headings are bold, and titles may not be broader.
    title: measureOf(canvas, family, letterSize, 600),
    small: measureOf(canvas, family, letterSize, 400),
    bold: measureOf(canvas, family, letterSize, 600),
  };
};
import type { Measure, Measures } from '@peerspec/documents/picture';
