/** The preview's page in a pretended window, fed with what the server says of texts and examples. */
import type { Preview } from '@peerspec/server/protocol';
import { preview } from '../../../packages/server/src/own-requests/preview.ts';
import type { FromPage, PageWords, Remembered, ToPage } from '../../../packages/vscode/src/preview/messages.ts';
import { previewPage } from '../../../packages/vscode/src/preview-page/preview-page.ts';
import { pageWords } from '../../../packages/vscode/src/preview/words.ts';
import { examples } from '../../server/support/examples.ts';
import { folderOf } from '../../server/support/folder.ts';

/** In English. */
export const words: PageWords = pageWords({ t: (text) => text });

/** What the server says of a text. */
export const previewOf = async (text: string, file = 'main.peer'): Promise<Preview> => {
  const folder = folderOf({ ...examples, [file]: text });
  const source = await folder.source(file);
  if (!source) throw new Error(`There is no ${file}.`);
  return preview(folder, source);
};

export const example = (file: string): string => {
  const text = examples[file];
  if (text === undefined) throw new Error(`There is no example ${file}.`);
  return text;
};

export interface OpenPage {
  readonly root: HTMLElement;
  readonly receive: (message: ToPage) => void;
  /** Shows a text as the newest state of the file. */
  readonly show: (text: string, uri?: string) => Promise<void>;
  /** What the page has said since this was asked last. */
  readonly said: () => readonly FromPage[];
  readonly state: () => Remembered | undefined;
  readonly find: (selector: string, text?: string) => HTMLElement;
  readonly all: (selector: string) => readonly HTMLElement[];
}

export const openPage = (remembered?: Remembered): OpenPage => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  let state = remembered;
  let said: FromPage[] = [];
  const page = previewPage(root, words, {
    postMessage: (message) => said.push(message),
    getState: () => state,
    setState: (next) => (state = next),
  });
  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    receive: page.receive,
    show: async (text, uri = 'file:///folder/main.peer') => page.receive({ kind: 'show', uri, preview: await previewOf(text) }),
    said: () => {
      const before = said;
      said = [];
      return before;
    },
    state: () => state,
    all,
    find: (selector, text = '') => {
      const found = all(selector).find((element) => element.textContent.includes(text));
      if (!found) throw new Error(`The page has no ${selector} with "${text}".`);
      return found;
    },
  };
};
