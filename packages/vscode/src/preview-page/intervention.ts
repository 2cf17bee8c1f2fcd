/// <reference lib="dom" />
/** One intervention on the page: its document, with the picture of its theory in it. */
import type { InterventionPreview } from '@peerspec/server/protocol';
import type { PageWords, SourcePlace } from '../preview/messages.ts';
import { drawBlocks, pictureClass } from './draw-block.ts';
import { patch } from './patch.ts';
import { drawPicture, type PictureOnPage } from './picture/draw-picture.ts';
import { html } from './picture/elements.ts';

export interface InterventionOnPage {
  readonly element: HTMLElement;
  readonly update: (preview: InterventionPreview) => void;
  /** Marks what the cursor is at in the picture. */
  readonly mark: (file: string, line: number | undefined) => void;
  readonly dispose: () => void;
}

/** The name of what stands at a line, among the boxes of a picture. */
const nameAt = ({ picture }: InterventionPreview, file: string, line: number): string | undefined =>
  picture.nodes.find(({ at }) => at.file === file && at.start.line <= line && line <= at.end.line)?.name;

export const interventionOnPage = (first: InterventionPreview, words: PageWords, go: (place: SourcePlace) => void): InterventionOnPage => {
  const blocks = html('div', { class: 'blocks' });
  const figure = html('figure', { class: 'theory' });
  const noContacts = html('p', { class: 'no-contacts' }, words.noContacts);
  const element = html('section', { class: 'intervention' }, blocks, figure, noContacts);
  let shown = first;
  let picture: PictureOnPage | undefined;

  /** In the document it stands where the document has it; without a place there it is seen by itself alone. */
  const putPicture = (): void => {
    const place = blocks.querySelector(`.${pictureClass}`) ?? element;
    if (figure.parentElement !== place) place.append(figure);
  };

  const update = (preview: InterventionPreview): void => {
    if (preview.name === undefined) element.removeAttribute('data-name');
    else element.dataset['name'] = preview.name;
    patch(blocks, drawBlocks(preview.blocks, words, preview.contacts));
    noContacts.hidden = preview.contacts !== undefined;
    putPicture();
    if (!picture) picture = drawPicture(figure, preview.picture, { strings: words.theory, onSelect: go });
    else if (!preview.pictureIsUnsettled) void picture.update(preview.picture);
    shown = preview;
  };
  update(first);

  return {
    element,
    update,
    mark: (file, line) => picture?.select(line === undefined ? undefined : nameAt(shown, file, line)),
    dispose: () => picture?.dispose(),
  };
};
