/// <reference lib="dom" />
/** Which box of the drawing the keyboard is at, and which is marked; both outlive the drawing. */
import type { PictureArrow } from '@peerspec/server/protocol';
import type { Drawing } from './drawing.ts';
import { walk } from './walking.ts';

export interface Attention {
  /** Takes over a newer drawing; the focus goes with its box. */
  readonly showIn: (drawing: Drawing, arrows: readonly PictureArrow[]) => void;
  /** Makes a box the one that the tabulator reaches. */
  readonly turnTo: (key: string) => void;
  /** Goes where a key leads; whether it led anywhere. */
  readonly onKey: (key: string) => boolean;
  readonly current: () => string | undefined;
  readonly mark: (name: string | undefined) => void;
}

export const attentionIn = (view: HTMLElement): Attention => {
  let drawing: Drawing | undefined;
  let arrows: readonly PictureArrow[] = [];
  let current: string | undefined;
  let marked: string | undefined;

  const elementAt = (key: string | undefined): SVGGElement | undefined => (key === undefined ? undefined : drawing?.elements.get(key));
  const turnTo = (key: string | undefined): void => {
    elementAt(current)?.setAttribute('tabindex', '-1');
    current = elementAt(key) ? key : drawing?.stops[0]?.key;
    elementAt(current)?.setAttribute('tabindex', '0');
  };
  const dress = (): void => {
    for (const [key, element] of drawing?.elements ?? []) {
      element.classList.toggle('selected', key === marked);
      if (key === marked) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    }
  };

  return {
    showIn: (next, nextArrows) => {
      const hadFocus = view.contains(document.activeElement) && document.activeElement !== view;
      const { scrollLeft, scrollTop } = view;
      drawing = next;
      arrows = nextArrows;
      view.replaceChildren(next.element);
      turnTo(current);
      dress();
      if (hadFocus) elementAt(current)?.focus({ preventScroll: true });
      view.scrollTo(scrollLeft, scrollTop);
    },
    turnTo,
    onKey: (key) => {
      const from = drawing?.stops.find((stop) => stop.key === current);
      const to = from && drawing && walk(drawing.stops, arrows, from, key);
      if (!to) return false;
      turnTo(to.key);
      const element = elementAt(to.key);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return true;
    },
    current: () => current,
    mark: (name) => {
      marked = name;
      dress();
      elementAt(name)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
};
