/// <reference lib="dom" />
/** Page down, and the other keys that scroll: they are for what can be scrolled, and the page as a whole cannot. */

/** Whoever turns to the page by the keyboard has it in what is read there; what had the focus before has it again by itself. */
export const scrolledByKeys = (scroller: HTMLElement): void => {
  scroller.tabIndex = -1;
  const take = (): void => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) scroller.focus({ preventScroll: true });
  };
  window.addEventListener('focus', take);
  if (document.hasFocus()) take();
};
