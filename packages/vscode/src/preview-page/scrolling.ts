/// <reference lib="dom" />
/** Scrolls the page with the editor and tells the editor when the reader scrolls, without the one setting off the other. */

/** How long after the reader has scrolled the editor's echo is not listened to, in milliseconds. */
const quiet = 300;

interface Scrolling {
  /** Brings an element to the top edge. */
  readonly toTop: (element: HTMLElement) => void;
  /** Brings an element into the middle, unless it can be seen. */
  readonly intoView: (element: HTMLElement) => void;
  /** Changes the page, and keeps what is seen at its top where it is. */
  readonly keeping: (change: () => void) => void;
  /** Goes to where the page was before a restart. */
  readonly restore: (scrollTop: number) => void;
  readonly top: () => number;
}

interface Parts {
  readonly scroller: HTMLElement;
  /** What is at the top edge. */
  readonly atTop: () => HTMLElement | undefined;
  /** The reader has scrolled. */
  readonly scrolled: () => void;
}

export const scrollingOf = ({ scroller, atTop, scrolled }: Parts): Scrolling => {
  let setTo: number | undefined;
  let byReader = -quiet;
  let waiting = false;
  const edge = (): number => scroller.getBoundingClientRect().top;

  const moveTo = (top: number): void => {
    scroller.scrollTop = top;
    // The event of this movement comes later; it is known by where it ends.
    setTo = scroller.scrollTop;
  };
  const moveBy = (distance: number): void => {
    if (Math.abs(distance) >= 1) moveTo(scroller.scrollTop + distance);
  };
  const isReaderScrolling = (): boolean => performance.now() - byReader < quiet;

  scroller.addEventListener('scroll', () => {
    if (setTo !== undefined && Math.abs(scroller.scrollTop - setTo) < 2) return;
    setTo = undefined;
    byReader = performance.now();
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      scrolled();
    });
  });

  return {
    toTop: (element) => {
      if (!isReaderScrolling()) moveBy(element.getBoundingClientRect().top - edge());
    },
    intoView: (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const isSeen = top >= edge() && bottom <= edge() + scroller.clientHeight;
      if (!isSeen && !isReaderScrolling()) moveBy(top - edge() - scroller.clientHeight / 3);
    },
    keeping: (change) => {
      const anchor = atTop();
      const before = anchor?.getBoundingClientRect().top;
      change();
      if (anchor?.isConnected === true && before !== undefined) moveBy(anchor.getBoundingClientRect().top - before);
    },
    restore: moveTo,
    top: () => scroller.scrollTop,
  };
};
