/** What a block tells of: where that stands in the text, and whether it is still open. */
import type { Range } from '@peerspec/language';

export interface Annotation {
  readonly at?: Range | undefined;
  /**
   * `gap`: openly left open. `silent`: nothing is written; such a block asks the question where the answer would
   * stand, and is shown to authors only.
   */
  readonly state?: 'gap' | 'silent' | undefined;
  /** For an empty cell of a table: the question that it leaves unanswered. */
  readonly asks?: string | undefined;
}

declare module 'mdast' {
  interface Data {
    annotation?: Annotation;
  }
}

/** A node with what it tells of; what it had already stays where nothing else is said. */
export const annotated = <T extends { data?: { annotation?: Annotation } | undefined }>(node: T, { at, state, asks }: Annotation): T => {
  const added: Annotation = { ...(at && { at }), ...(state && { state }), ...(asks !== undefined && { asks }) };
  return Object.keys(added).length === 0 ? node : { ...node, data: { ...node.data, annotation: { ...node.data?.annotation, ...added } } };
};

export const isSilent = (node: { readonly data?: { readonly annotation?: Annotation } | undefined }): boolean =>
  node.data?.annotation?.state === 'silent';
