/** The theory of an intervention as a picture: what is drawn, as plain data. Where it goes on a screen is the drawer's matter. */
import type { Link, Range } from '@peerspec/language';
import type { NodeKindInPicture } from './node-kinds.ts';
import type { PictureColumn } from './picture-columns.ts';

/** A sentence, with what there is to say about it. */
export interface Telling {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Where something stands, always with its file: a path from the workspace, or `peerspec:` for the built-in library. */
export type PicturePlace = Range & { readonly file: string };

/** A condition that a mechanism hangs on: it works when this holds, or unless it does. */
export interface Circumstance {
  readonly name: string;
  readonly title: string;
  readonly word: 'when' | 'unless';
  readonly at: PicturePlace;
}

export interface PictureNode {
  readonly name: string;
  readonly title: string;
  /** `undeclared` where an arrow uses a name that nothing has. */
  readonly kind: NodeKindInPicture | 'undeclared';
  readonly column: PictureColumn;
  /** Where it is declared; where it is not, the arrow that uses it. */
  readonly at: PicturePlace;
  /** Nothing that is delivered leads to this outcome. */
  readonly unreached: boolean;
  /** No outcome follows from this contact or activity. */
  readonly deadEnd: boolean;
  readonly circumstances: readonly Circumstance[];
}

export interface PictureArrow {
  readonly from: string;
  readonly to: string;
  /** `enables` is what an activity makes possible. */
  readonly effect: Link['effect'] | 'enables';
  readonly feedback: boolean;
  /** What must hold for the step, by title. */
  readonly assuming: readonly string[];
  readonly at: PicturePlace;
}

export interface TheoryPicture {
  /** What the intervention is called. */
  readonly title: string;
  /** Empty where there is neither an arrow nor a mechanism: then there is nothing to draw. */
  readonly nodes: readonly PictureNode[];
  readonly arrows: readonly PictureArrow[];
  /** The same for those who do not see the picture; where there is none, why, as far as it is said. */
  readonly words: readonly Telling[];
}
