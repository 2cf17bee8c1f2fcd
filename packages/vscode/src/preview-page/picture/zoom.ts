/// <reference lib="dom" />
/** How large the picture is shown: so that it can be read, as wide as there is room, or as large as the reader wants it. */
import type { PictureStrings } from '@peerspec/documents/picture';
import { html } from './elements.ts';
import { letterSize } from './measuring.ts';

const least = 0.2;
const most = 4;
const step = 1.25;

interface Zoom {
  readonly buttons: HTMLElement;
  /** Tells it of a picture of another size. */
  readonly show: (drawing: SVGSVGElement, width: number, height: number) => void;
  /** Whether the key was one of its own. */
  readonly onKey: (key: string) => boolean;
}

/** At this, no letter is smaller than those of the page, which are as large as those of the editor's texts. */
export const readableScale = (view: HTMLElement): number => (Number.parseFloat(getComputedStyle(view).fontSize) || letterSize) / letterSize;

export const zoomOf = (view: HTMLElement, strings: PictureStrings): Zoom => {
  let shown: { readonly drawing: SVGSVGElement; readonly width: number; readonly height: number } | undefined;
  /** Undefined while the reader has chosen nothing. */
  let chosen: number | undefined;
  /** Who asks for the whole width gets it, however small. */
  let wholeWidth = false;

  /** A picture that is then wider than its place scrolls. */
  const fitting = (): number =>
    wholeWidth && shown && view.clientWidth > 0 ? Math.min(1, Math.max(least, view.clientWidth / shown.width)) : readableScale(view);
  const apply = (): void => {
    if (!shown) return;
    const scale = chosen ?? fitting();
    shown.drawing.setAttribute('width', String(Math.round(shown.width * scale)));
    shown.drawing.setAttribute('height', String(Math.round(shown.height * scale)));
  };
  /** What is at the given place of the view stays there. */
  const scaleBy = (factor: number, x = view.clientWidth / 2, y = view.clientHeight / 2): void => {
    const before = chosen ?? fitting();
    chosen = Math.min(most, Math.max(least, before * factor));
    const ratio = chosen / before;
    const { scrollLeft, scrollTop } = view;
    apply();
    view.scrollTo((scrollLeft + x) * ratio - x, (scrollTop + y) * ratio - y);
  };
  const fit = (): void => {
    chosen = undefined;
    wholeWidth = true;
    apply();
  };

  const button = (label: string, sign: string, onClick: () => void): HTMLButtonElement => {
    const element = html('button', { type: 'button', title: label, 'aria-label': label }, sign);
    element.addEventListener('click', onClick);
    return element;
  };
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = view.getBoundingClientRect();
      scaleBy(Math.exp(-event.deltaY / 300), event.clientX - left, event.clientY - top);
    },
    { passive: false },
  );
  new ResizeObserver(apply).observe(view);

  return {
    buttons: html(
      'div',
      { class: 'picture-buttons' },
      button(strings.zoomOut, '−', () => scaleBy(1 / step)),
      button(strings.zoomIn, '+', () => scaleBy(step)),
      button(strings.fit, '↔', fit),
    ),
    show: (drawing, width, height) => {
      shown = { drawing, width, height };
      apply();
    },
    onKey: (key) => {
      if (key === '+' || key === '=') scaleBy(step);
      else if (key === '-') scaleBy(1 / step);
      else if (key === '0') fit();
      else return false;
      return true;
    },
  };
};
