/** What the pages of preview and comparison and the extension say to each other, and the words that the pages show. */
import type { PictureStrings } from '@peerspec/documents/picture';
import type { Annotation, Block, Preview } from '@peerspec/server/protocol';

/** A stretch of a text; without a file, of the one that is shown. */
export type SourcePlace = NonNullable<Annotation['at']>;

/** What the page shows: the document, or one of its pictures alone. */
export type View = 'document' | 'picture' | 'contacts';

export type ToPage =
  /** The file as it is now; without a preview, it cannot be read. `uri` is what the page remembers for a restart. */
  | { readonly kind: 'show'; readonly uri: string; readonly preview: Preview | null }
  /** The editor shows this line at its top. */
  | { readonly kind: 'scroll'; readonly line: number }
  /** The cursor is in this line. `reveal`: what stands there is brought before the reader's eyes. */
  | { readonly kind: 'cursor'; readonly line: number; readonly reveal: boolean }
  /** Somebody asked for one of the two, and perhaps for one intervention by its name. */
  | { readonly kind: 'turn'; readonly view: View; readonly intervention?: string };

/** What the page of a comparison is told: the comparison as it is now; without blocks, there is nothing to compare. */
export interface ComparisonToPage {
  readonly kind: 'compare';
  /** What the page remembers for a restart. */
  readonly pair: RememberedComparison;
  readonly blocks: readonly Block[] | null;
}

export type FromPage =
  /** The page listens. */
  | { readonly kind: 'ready' }
  /** Somebody wants to go to where something is written, or to answer the question `asks` that stands there. */
  | { readonly kind: 'go'; readonly place: SourcePlace; readonly asks?: string }
  /** The page shows at its top what this line says. */
  | { readonly kind: 'scrolled'; readonly line: number };

/** What the page remembers while it is hidden, and over a restart. */
export interface Remembered {
  readonly uri?: string;
  readonly view?: View;
  readonly scrollTop?: number;
}

/** The addresses of what is compared, and how far the page is scrolled. */
export interface RememberedComparison {
  readonly uri: string;
  readonly other: string;
  readonly scrollTop?: number;
}

/** The words of every page. */
interface CommonWords {
  readonly contents: string;
  /** A mark on what is openly left open, and on what nothing is written on. */
  readonly open: string;
  readonly toAnswer: string;
  readonly loading: string;
}

export interface ComparisonWords extends CommonWords {
  readonly nothingToCompare: string;
}

export interface PageWords extends CommonWords {
  readonly document: string;
  readonly picture: string;
  readonly contacts: string;
  /** In place of a picture of the contacts without anything in it. */
  readonly noContacts: string;
  readonly views: string;
  readonly keys: string;
  readonly empty: string;
  readonly unread: string;
  /** Shown where the text cannot be understood for the moment. */
  readonly kept: string;
  readonly brokenOff: string;
  /** How the picture is told in its own words. */
  readonly theory: PictureStrings;
}
