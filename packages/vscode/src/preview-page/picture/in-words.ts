/// <reference lib="dom" />
/** The picture in words: a list that can be opened. */
import type { PictureStrings } from '@peerspec/documents/picture';
import type { TheoryPicture } from '@peerspec/server/protocol';
import { html } from './elements.ts';

export const inWords = ({ words }: TheoryPicture, strings: PictureStrings, isOpen: boolean): HTMLDetailsElement =>
  html(
    'details',
    { class: 'picture-words', open: isOpen ? '' : undefined },
    html('summary', {}, strings.inWords),
    html(
      'ul',
      {},
      ...words.map(({ text, notes }) =>
        html('li', {}, text, ...(notes.length === 0 ? [] : [html('ul', {}, ...notes.map((noted) => html('li', {}, noted)))])),
      ),
    ),
  );
