/// <reference lib="dom" />
/** The preview as a reader sees it: the documents of a file with their pictures, in step with the text. */
import type { Preview } from '@peerspec/server/protocol';
import type { FromPage, PageWords, Remembered, ToPage, View } from '../preview/messages.ts';
import { contentsOf } from './contents.ts';
import { anchorAt, anchorAtTop, anchorBefore, anchorsIn, type Anchor } from './following.ts';
import { interventionOnPage, type InterventionOnPage } from './intervention.ts';
import { keyboardIn } from './keyboard.ts';
import { html } from './picture/elements.ts';
import { asksOf, placedAround, placeOf } from './source-locations.ts';
import { scrolledByKeys } from './scrolled-by-keys.ts';
import { scrollingOf } from './scrolling.ts';

/** What VS Code gives to a page. */
export interface Host {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => Remembered | undefined;
  readonly setState: (state: Remembered) => void;
}

interface PreviewPage {
  readonly receive: (message: ToPage) => void;
}

/** Interventions keep their element by their name; those of the same name, or without one, by their turn among these. */
const keysOf = ({ interventions }: Preview): readonly string[] => {
  const counts = new Map<string, number>();
  return interventions.map(({ name = '' }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name} ${String(count)}`;
  });
};

/** Builds the page in an element. */
export const previewPage = (root: HTMLElement, words: PageWords, host: Host): PreviewPage => {
  const tab = (view: View): HTMLButtonElement => {
    const button = html('button', { type: 'button' }, words[view]);
    button.addEventListener('click', () => turn(view));
    return button;
  };
  const tabs: Readonly<Record<View, HTMLButtonElement>> = {
    document: tab('document'),
    picture: tab('picture'),
    contacts: tab('contacts'),
  };
  const contents = html('div', {});
  const note = html('p', { class: 'note', role: 'status' }, words.loading);
  const interventions = html('div', { class: 'interventions' });
  const scroller = html('main', { 'aria-description': words.keys }, contents, note, interventions);
  root.replaceChildren(html('header', {}, html('nav', { 'aria-label': words.views }, ...Object.values(tabs))), scroller);

  let state: Remembered = host.getState() ?? {};
  let shown: Preview | undefined;
  let anchors: readonly Anchor[] = [];
  let cursor: number | undefined;
  let marked: HTMLElement | undefined;
  let toRestore = state.scrollTop;
  const known = new Map<string, InterventionOnPage>();
  const tops = new Map<View, number>();

  const remember = (change: Remembered): void => {
    state = { ...state, ...change };
    host.setState(state);
  };

  /** Only the document is followed line by line. */
  const isDocument = (): boolean => (state.view ?? 'document') === 'document';

  const go = (element: HTMLElement): void => {
    const place = placeOf(element);
    const asks = asksOf(element);
    if (place) host.postMessage({ kind: 'go', place, ...(asks !== undefined && { asks }) });
  };

  const scrolling = scrollingOf({
    scroller,
    atTop: () => anchorAtTop(anchors, scroller.getBoundingClientRect().top)?.element,
    scrolled: () => {
      remember({ scrollTop: scrolling.top() });
      const anchor = anchorAtTop(anchors, scroller.getBoundingClientRect().top);
      if (isDocument() && anchor) host.postMessage({ kind: 'scrolled', line: anchor.first });
    },
  });
  const keyboard = keyboardIn(interventions, go);

  /** Each view is scrolled by itself. */
  const turn = (view: View): void => {
    tops.set(state.view ?? view, scrolling.top());
    root.dataset['view'] = view;
    for (const [name, button] of Object.entries(tabs)) button.setAttribute('aria-pressed', String(name === view));
    remember({ view });
    scrolling.restore(tops.get(view) ?? 0);
    markInPictures();
  };

  /** In the document a box that is brought into view would move the text. */
  const markInPictures = (): void => {
    const line = state.view === 'picture' ? cursor : undefined;
    for (const each of known.values()) each.mark(shown?.file ?? '', line);
  };

  const mark = (): void => {
    marked?.classList.remove('current');
    marked?.removeAttribute('aria-current');
    marked = cursor === undefined ? undefined : anchorAt(anchors, cursor)?.element;
    marked?.classList.add('current');
    marked?.setAttribute('aria-current', 'location');
    markInPictures();
  };

  const draw = (preview: Preview): void => {
    const keys = keysOf(preview);
    const elements = preview.interventions.map((intervention, index) => {
      const key = keys[index] ?? '';
      const there = known.get(key);
      there?.update(intervention);
      const onPage = there ?? interventionOnPage(intervention, words, (place) => host.postMessage({ kind: 'go', place }));
      known.set(key, onPage);
      return onPage.element;
    });
    for (const [key, onPage] of known) {
      if (keys.includes(key)) continue;
      onPage.dispose();
      onPage.element.remove();
      known.delete(key);
    }
    for (const [index, element] of elements.entries())
      if (interventions.children[index] !== element) interventions.insertBefore(element, interventions.children[index] ?? null);
    const wasOpen = contents.querySelector('details')?.open ?? false;
    const list = contentsOf(interventions, words.contents);
    list.open = wasOpen;
    contents.replaceChildren(list);
  };

  const noteOn = (preview: Preview | null): string => {
    const count = preview?.interventions.length ?? 0;
    if (!preview) return words.unread;
    if (count > 0) return preview.isBrokenOff ? words.brokenOff : '';
    return preview.isBrokenOff && known.size > 0 ? words.kept : words.empty;
  };

  const show = (uri: string, preview: Preview | null): void => {
    const isOther = uri !== state.uri;
    if (isOther && shown) {
      toRestore = 0;
      cursor = undefined;
    }
    remember({ uri });
    // Said aloud by a screen reader whenever it changes, so that it must not change without need.
    const told = noteOn(preview);
    if (note.textContent !== told) note.replaceChildren(told);
    // While the text cannot be understood, what was there is better than nothing.
    const isKept = !isOther && preview?.interventions.length === 0 && preview.isBrokenOff && known.size > 0;
    if (!isKept) {
      const next = preview ?? { file: '', interventions: [], isBrokenOff: false, addresses: {} };
      const focused = interventions.contains(document.activeElement) ? placeOf(document.activeElement ?? root) : undefined;
      scrolling.keeping(() => draw(next));
      shown = next;
      anchors = anchorsIn(interventions, next.file);
      root.classList.toggle('nothing', next.interventions.length === 0);
      if (focused && !interventions.contains(document.activeElement))
        anchorBefore(anchors, focused.start.line)?.element.focus({ preventScroll: true });
    }
    keyboard.settle();
    mark();
    if (toRestore !== undefined) scrolling.restore(toRestore);
    toRestore = undefined;
  };

  const reveal = (name: string): void => {
    const onPage = [...known.values()].find(({ element }) => element.dataset['name'] === name);
    onPage?.element.scrollIntoView({ block: 'start' });
  };

  const receive = (message: ToPage): void => {
    switch (message.kind) {
      case 'show':
        show(message.uri, message.preview);
        break;
      case 'scroll': {
        // Above the first statement there may be comments and what the file uses: the page has its beginning there.
        const anchor = message.line === 0 ? undefined : anchorBefore(anchors, message.line);
        if (isDocument()) scrolling.toTop(anchor?.element ?? contents);
        break;
      }
      case 'cursor':
        cursor = message.line;
        mark();
        if (message.reveal && marked && isDocument()) scrolling.intoView(marked);
        break;
      case 'turn':
        turn(message.view);
        if (message.intervention !== undefined) reveal(message.intervention);
        break;
    }
  };

  interventions.addEventListener('click', (event) => {
    const element = placedAround(event.target);
    // Who selects text wants to copy it.
    if (element && document.getSelection()?.isCollapsed !== false) go(element);
  });
  turn(state.view ?? 'document');
  scrolledByKeys(scroller);
  host.postMessage({ kind: 'ready' });
  return { receive };
};
