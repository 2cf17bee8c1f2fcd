/// <reference lib="dom" />
/** Where in the text the elements of the page come from. Places move with every line that is typed; elements stay. */
import type { SourcePlace } from '../preview/messages.ts';

/** Where it comes from, and what it asks where nothing is written yet. */
interface Source {
  readonly place: SourcePlace;
  readonly asks?: string | undefined;
}

const sources = new WeakMap<Element, Source>();

/** Notes the place of an element, which can then be gone to. */
export const put = (element: HTMLElement | SVGElement, place: SourcePlace, asks?: string): void => {
  sources.set(element, { place, asks });
  element.dataset['placed'] = '';
  element.tabIndex = -1;
};

/** An element with a place: itself or the nearest around it. */
export const placedAround = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-placed]') ?? undefined) : undefined;

export const placeOf = (element: Element): SourcePlace | undefined => sources.get(element)?.place;

export const asksOf = (element: Element): string | undefined => sources.get(element)?.asks;

/** All elements with places, in the order of the page. */
export const placedIn = (root: ParentNode): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-placed]')];

/** Gives an element, and all in it, the places of another that looks the same. */
export const movePlaces = (from: HTMLElement, to: HTMLElement): void => {
  const targets = [to, ...to.querySelectorAll('*')];
  for (const [index, source] of [from, ...from.querySelectorAll('*')].entries()) {
    const known = sources.get(source);
    const target = targets[index];
    if (known && target) sources.set(target, known);
  }
};
