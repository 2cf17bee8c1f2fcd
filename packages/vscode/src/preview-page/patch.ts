/// <reference lib="dom" />
/** Brings what is shown up to date, block by block: what looks as it did stays, with its focus and selection. */
import { movePlaces } from './source-locations.ts';

const looks = new WeakMap<HTMLElement, string>();

/** Remembered from before the page marks anything in an element. */
const lookOf = (element: HTMLElement): string => {
  const look = looks.get(element) ?? element.outerHTML;
  looks.set(element, look);
  return look;
};

const isHtml = (element: Element): element is HTMLElement => element instanceof HTMLElement;

/** Puts newly drawn elements in place of the children of a host, and keeps those that have not changed. */
export const patch = (host: HTMLElement, fresh: readonly HTMLElement[]): void => {
  const shown = Map.groupBy([...host.children].filter(isHtml), lookOf);
  const kept = fresh.map((element) => {
    const known = shown.get(lookOf(element))?.shift();
    if (known) movePlaces(element, known);
    return known ?? element;
  });
  // What has gone goes first, so that the others are in their order already and need not be moved.
  for (const element of [...shown.values()].flat()) element.remove();
  let at: Element | null = host.firstElementChild;
  for (const element of kept) {
    if (element === at) at = at.nextElementSibling;
    else host.insertBefore(element, at);
  }
};
