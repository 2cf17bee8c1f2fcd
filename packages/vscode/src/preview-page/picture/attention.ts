/// <reference lib="dom" />
/** Which box of the drawing the keyboard or the pointer is at, and which is marked; newer drawings take it over. */
import type { Drawing } from './drawing.ts';
import { walk } from './walking.ts';

interface Attention {
  /** Takes over a newer drawing; the focus goes with its box. */
  readonly showIn: (drawing: Drawing) => void;
  /** Makes a box the one that the tabulator reaches. */
  readonly turnTo: (key: string) => void;
  /** Goes where a key leads; whether it led anywhere. */
  readonly onKey: (key: string) => boolean;
  readonly current: () => string | undefined;
  readonly mark: (name: string | undefined) => void;
}

export const attentionIn = (view: HTMLElement): Attention => {
  let drawing: Drawing | undefined;
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

  /** The arrows of one box stand out among the others. */
  const bringOut = (name: string | undefined): void => {
    for (const { arrow, element } of drawing?.arrows ?? []) element.classList.toggle('near', arrow.from === name || arrow.to === name);
  };
  const watch = ({ stops, elements }: Drawing): void => {
    for (const { key, name } of stops) {
      for (const event of ['focus', 'pointerenter']) elements.get(key)?.addEventListener(event, () => bringOut(name));
      for (const event of ['blur', 'pointerleave']) elements.get(key)?.addEventListener(event, () => bringOut(undefined));
    }
  };

  return {
    showIn: (next) => {
      const hadFocus = view.contains(document.activeElement) && document.activeElement !== view;
      const { scrollLeft, scrollTop } = view;
      drawing = next;
      watch(next);
      view.replaceChildren(next.element);
      turnTo(current);
      dress();
      if (hadFocus) elementAt(current)?.focus({ preventScroll: true });
      view.scrollTo(scrollLeft, scrollTop);
    },
    turnTo,
    onKey: (key) => {
      const from = drawing?.stops.find((stop) => stop.key === current);
      const to =
        from &&
        drawing &&
        walk(
          drawing.stops,
          drawing.arrows.map(({ arrow }) => arrow),
          from,
          key,
        );
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
