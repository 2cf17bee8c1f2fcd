/// <reference lib="dom" />
/** The picture of a theory on a page: drawn, kept up to date, and open to pointer, keyboard and screen reader. */
import { boxesOf, boxWidth, columnGap, layOut, type PictureStrings } from '@peerspec/documents/picture';
import type { PicturePlace, TheoryPicture } from '@peerspec/server/protocol';
import { instance, type Viz } from '@viz-js/viz';
import { attentionIn } from './attention.ts';
import { isSameDrawing, isUnfinished } from './differences.ts';
import { drawingOf, placeOf } from './drawing.ts';
import { html } from './elements.ts';
import { inWords } from './in-words.ts';
import { legend } from './legend.ts';
import { measuresOf } from './measuring.ts';
import { readableScale, zoomOf } from './zoom.ts';

interface PictureOptions {
  readonly strings: PictureStrings;
  /** Somebody wants to go to where something stands. */
  readonly onSelect: (place: PicturePlace) => void;
  /** How long a half-typed line may stand until the picture shows it, in milliseconds. */
  readonly patience?: number;
}

export interface PictureOnPage {
  /** Settles when the first picture is drawn. */
  readonly drawn: Promise<void>;
  /** Shows a newer picture, keeping zoom, focus and selection. Settles when it is drawn, or put off. */
  readonly update: (picture: TheoryPicture) => Promise<void>;
  /** Marks the box with a name and brings it into view; without a name, none is marked. */
  readonly select: (name?: string) => void;
  /** Ends what is still waiting. */
  readonly dispose: () => void;
}

/** More than this is not drawn: nobody could read it, and laying it out would hold up the page. */
const mostThings = 3000;

/** Where there is no room for the usual width, as in half of a window. */
const narrowWidth = 148;

/** How wide boxes are: narrower where a picture of the usual ones could be read only by scrolling to and fro. */
const widthIn = (view: HTMLElement): number => {
  const needed = (4 * boxWidth + 3 * columnGap) * readableScale(view);
  return view.clientWidth > 0 && view.clientWidth < needed ? narrowWidth : boxWidth;
};

let loading: Promise<Viz> | undefined;

/** Draws a picture into an element of the page, which it fills. */
export const drawPicture = (host: HTMLElement, first: TheoryPicture, options: PictureOptions): PictureOnPage => {
  const { strings, onSelect, patience = 2000 } = options;
  const view = html('div', {
    class: 'picture-view',
    role: 'application',
    'aria-roledescription': strings.diagram,
    'aria-description': strings.keys,
  });
  const note = html('p', { class: 'picture-note', role: 'status' });
  const key = html('div', { class: 'picture-key' });
  const words = html('div', {});
  const zoom = zoomOf(view, strings);
  const attention = attentionIn(view);
  const frame = html('div', { class: 'picture' }, zoom.buttons, note, view, key, words);
  host.replaceChildren(frame);

  let shown: TheoryPicture | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Rises with each picture, so that an earlier one cannot come after a later one. */
  let turn = 0;
  /** What is said in place of a drawing; empty where there is one. */
  let instead = '';

  const goTo = (place: PicturePlace | undefined): void => {
    if (place) onSelect(place);
  };
  const goToKey = (of: string): void => {
    attention.turnTo(of);
    goTo(shown && placeOf(shown, of));
  };

  /** Everything around the drawing; without one, the words are open. */
  const tell = (picture: TheoryPicture): void => {
    const isDrawn = instead === '';
    frame.classList.toggle('without-drawing', !isDrawn);
    note.replaceChildren(instead);
    const wasOpen = words.querySelector('details')?.open ?? false;
    words.replaceChildren(...(picture.words.length === 0 ? [] : [inWords(picture, strings, wasOpen || !isDrawn)]));
    key.replaceChildren(...(isDrawn ? [legend(picture, strings), html('p', {}, strings.keys)] : []));
    if (!isDrawn) view.replaceChildren();
  };

  const draw = (picture: TheoryPicture, viz: Viz): void => {
    const measures = measuresOf(host);
    const width = widthIn(view);
    const boxes = boxesOf(picture, strings, measures, { width, mostLines: 3 });
    const sized = boxes.map(({ node, height }) => ({ name: node.name, column: node.column, width, height }));
    const layout = layOut(viz, sized, picture.arrows, width);
    const drawing = drawingOf(
      picture,
      { boxes, boxWidth: width },
      layout,
      { strings, measures },
      {
        onBox: goToKey,
        onArrow: (index) => goTo(shown?.arrows[index]?.at),
      },
    );
    zoom.show(drawing.element, drawing.width, drawing.height);
    attention.showIn(drawing);
  };

  /** Why the picture is not drawn; empty where it is. */
  const drawnOrNot = async (picture: TheoryPicture, isMine: () => boolean): Promise<string> => {
    if (picture.nodes.length === 0) return strings.empty;
    if (picture.nodes.length + picture.arrows.length > mostThings) return strings.tooLarge;
    try {
      const viz = await (loading ??= instance());
      if (isMine()) draw(picture, viz);
      return '';
    } catch (error) {
      // For whoever looks after the page; its reader is told what there is instead.
      reportError(error);
      return strings.notDrawn;
    }
  };
  const show = async (picture: TheoryPicture): Promise<void> => {
    const mine = ++turn;
    const why = await drawnOrNot(picture, () => mine === turn);
    if (mine !== turn) return;
    instead = why;
    shown = picture;
    tell(picture);
  };

  view.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const current = attention.current();
    const isGo = event.key === 'Enter' || event.key === ' ';
    if (isGo && current !== undefined) goToKey(current);
    if (isGo || attention.onKey(event.key) || zoom.onKey(event.key)) event.preventDefault();
  });

  return {
    drawn: show(first),
    update: async (picture) => {
      clearTimeout(waiting);
      if (shown && isSameDrawing(picture, shown)) {
        // What is shown may stand elsewhere by now.
        shown = picture;
        note.replaceChildren(instead);
      } else if (shown && isUnfinished(picture, shown)) {
        note.replaceChildren(strings.waiting);
        waiting = setTimeout(() => void show(picture), patience);
      } else await show(picture);
    },
    select: attention.mark,
    dispose: () => clearTimeout(waiting),
  };
};
