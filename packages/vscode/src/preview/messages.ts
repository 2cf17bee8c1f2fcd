/** What the preview's page and the extension say to each other, and the words that the page shows. */
import type { PictureStrings } from '@peerspec/documents/picture';
import type { Preview, Annotation } from '@peerspec/server/protocol';

/** A stretch of a text; without a file, of the one that is shown. */
export type Place = NonNullable<Annotation['at']>;

/** What the page shows: the document, or the picture alone. */
export type View = 'document' | 'picture';

export type ToPage =
  /** The file as it is now; without a preview, it cannot be read. `uri` is what the page remembers for a restart. */
  | { readonly kind: 'show'; readonly uri: string; readonly preview: Preview | null }
  /** The editor shows this line at its top. */
  | { readonly kind: 'scroll'; readonly line: number }
  /** The cursor is in this line. `reveal`: what stands there is brought before the reader's eyes. */
  | { readonly kind: 'cursor'; readonly line: number; readonly reveal: boolean }
  /** Somebody asked for one of the two, and perhaps for one intervention by its name. */
  | { readonly kind: 'turn'; readonly view: View; readonly intervention?: string };

export type FromPage =
  /** The page listens. */
  | { readonly kind: 'ready' }
  /** Somebody wants to go to where something is written, or to answer the question `asks` that stands there. */
  | { readonly kind: 'go'; readonly place: Place; readonly asks?: string }
  /** The page shows at its top what this line says. */
  | { readonly kind: 'scrolled'; readonly line: number };

/** What the page remembers while it is hidden, and over a restart. */
export interface Remembered {
  readonly uri?: string;
  readonly view?: View;
  readonly scrollTop?: number;
}

export interface PageWords {
  readonly document: string;
  readonly picture: string;
  readonly views: string;
  readonly contents: string;
  /** A mark on what is openly left open, and on what nothing is written on. */
  readonly open: string;
  readonly toAnswer: string;
  readonly keys: string;
  readonly loading: string;
  readonly empty: string;
  readonly unread: string;
  /** Shown where the text cannot be understood for the moment. */
  readonly kept: string;
  readonly brokenOff: string;
  /** How the picture is told in its own words. */
  readonly theory: PictureStrings;
}
