/// <reference lib="dom" />
/** A comparison as a reader sees it, in step with the texts that are compared. */
import type { ComparisonToPage, ComparisonWords, FromPage, RememberedComparison } from '../preview/messages.ts';
import { contentsOf } from './contents.ts';
import { drawBlocks } from './draw-block.ts';
import { patch } from './patch.ts';
import { html } from './picture/elements.ts';
import { scrolledByKeys } from './scrolled-by-keys.ts';

/** What VS Code gives to this page. */
export interface ComparisonHost {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => RememberedComparison | undefined;
  readonly setState: (state: RememberedComparison) => void;
}

/** Builds the page in an element. */
export const comparisonPage = (
  root: HTMLElement,
  words: ComparisonWords,
  host: ComparisonHost,
): { readonly receive: (message: ComparisonToPage) => void } => {
  const contents = html('div', {});
  const note = html('p', { class: 'note', role: 'status' }, words.loading);
  const blocks = html('div', { class: 'blocks comparison' });
  const scroller = html('main', {}, contents, note, blocks);
  root.replaceChildren(scroller);

  let pair: RememberedComparison | undefined;
  let toRestore = host.getState()?.scrollTop;
  scroller.addEventListener('scroll', () => {
    if (pair) host.setState({ ...pair, scrollTop: scroller.scrollTop });
  });

  const receive = (message: ComparisonToPage): void => {
    pair = message.pair;
    const told = message.blocks ? '' : words.nothingToCompare;
    if (note.textContent !== told) note.replaceChildren(told);
    if (message.blocks) {
      patch(blocks, drawBlocks(message.blocks, words));
      const wasOpen = contents.querySelector('details')?.open ?? false;
      const list = contentsOf(root, words.contents);
      list.open = wasOpen;
      contents.replaceChildren(list);
      if (toRestore !== undefined) scroller.scrollTop = toRestore;
      toRestore = undefined;
    }
    host.setState({ ...pair, scrollTop: scroller.scrollTop });
  };

  scrolledByKeys(scroller);
  host.postMessage({ kind: 'ready' });
  return { receive };
};
