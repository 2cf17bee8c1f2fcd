/// <reference lib="dom" />
/** The keyboard in the document: one block can be reached by the tabulator, the arrow keys lead from it to the others. */
import { placedAround, placedIn } from './source-locations.ts';

/**
 * Blocks, lines of lists, rows of tables and of pictures, as far as they are shown, and cells in which something is open:
 * other parts lead to where their row leads, and are reached by the pointer alone.
 */
const isStop = (element: HTMLElement): boolean => !element.matches('td:not(.silent, .gap), th, ul, ol') && element.checkVisibility();

interface Keyboard {
  /** After the page has changed: there is still one block that can be reached. */
  readonly settle: () => void;
}

export const keyboardIn = (root: HTMLElement, go: (element: HTMLElement) => void): Keyboard => {
  let current: HTMLElement | undefined;
  const stops = (): readonly HTMLElement[] => placedIn(root).filter(isStop);

  const turnTo = (element: HTMLElement | undefined): void => {
    if (current) current.tabIndex = -1;
    current = element;
    if (current) current.tabIndex = 0;
  };

  const step = (event: KeyboardEvent): HTMLElement | undefined => {
    const all = stops();
    const index = current ? all.indexOf(current) : -1;
    switch (event.key) {
      case 'ArrowDown':
        return all[index + 1];
      case 'ArrowUp':
        return all[index - 1];
      case 'Home':
        return all[0];
      case 'End':
        return all.at(-1);
      default:
        return undefined;
    }
  };

  root.addEventListener('focusin', ({ target }) => {
    const element = placedAround(target);
    if (element && element === target) turnTo(element);
  });
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || placedAround(event.target) !== event.target) return;
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      go(current);
      return;
    }
    const next = step(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  return {
    settle: () => {
      if (!current?.isConnected) turnTo(stops()[0]);
    },
  };
};
