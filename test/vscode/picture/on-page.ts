/// <reference lib="dom" />
/** Draws pictures on a page that is in no browser, and reads what stands there. */
import { englishStrings } from '@peerspec/documents/picture';
import { theoryPicture, type TheoryPicture } from '@peerspec/documents';
import type { PicturePlace } from '@peerspec/server/protocol';
import { drawPicture, type PictureOnPage } from '../../../packages/vscode/src/preview-page/picture/draw-picture.ts';
import { specOfAnything } from '../../documents/reading.ts';

export const patience = 1000;

/** The picture of a text whose theory has these arrows. */
export const pictureOf = async (arrows: string, more = ''): Promise<TheoryPicture> =>
  theoryPicture(
    await specOfAnything(`intervention Calls "Calls and visits" {
  contacts { contact FirstCall "the first call" { } contact Visit "a visit at home" { } }
  context { condition Norm "nobody speaks of it" { } condition Offer "midwives offer it" { } }
  theory "t" { mechanism Safe "safe to say" { when: Offer unless: Norm } ${arrows} }
  outcomes { intermediate Able "feels able" { } long-term GoesOn "goes on" { } unintended Guilt "feels guilty" { } }
  ${more}
}`),
  );

export const wholeTheory = 'FirstCall -> Safe -> Able -> GoesOn  Visit -> Safe -> Guilt  Norm -| Able';

export interface Page {
  readonly host: HTMLElement;
  readonly page: PictureOnPage;
  /** Where it was wanted to go. */
  readonly gone: PicturePlace[];
  readonly press: (key: string) => KeyboardEvent;
  /** The key of the box that has the focus. */
  readonly focused: () => string | undefined;
  /** The box, or the condition that hangs on one, with this key. */
  readonly box: (key: string) => SVGElement;
  /** The size that the drawing is shown in. */
  readonly size: () => number;
}

/** A page with a picture, drawn. */
export const pageWith = async (picture: TheoryPicture, strings = englishStrings): Promise<Page> => {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const gone: PicturePlace[] = [];
  const page = drawPicture(host, picture, { strings, onSelect: (place) => gone.push(place), patience });
  await page.drawn;
  const box = (key: string): SVGElement => {
    const found = [...host.querySelectorAll<SVGElement>('[data-key]')].find((element) => element.dataset['key'] === key);
    if (!found) throw new Error(`${key} is not in the picture.`);
    return found;
  };
  return {
    host,
    page,
    gone,
    box,
    focused: () => (document.activeElement as SVGElement | null)?.dataset['key'],
    press: (key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      (document.activeElement ?? host).dispatchEvent(event);
      return event;
    },
    size: () => Number(host.querySelector('.picture-drawing')?.getAttribute('width')),
  };
};

export const texts = (within: ParentNode, selector: string): readonly string[] =>
  [...within.querySelectorAll(selector)].map((element) => element.textContent);
