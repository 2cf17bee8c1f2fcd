/** What stands on the edge of every document: what it is called, and which file and version it was drawn up from. */
import type { Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { titleOf } from './answers/items.ts';
import { oneLine } from './markdown/author-text.ts';

export interface Imprint {
  readonly title: string;
  /** "Drawn up from mam-kind.peer, version 2". */
  readonly origin: string;
}

export const imprintOf = (spec: Spec): Imprint => {
  const version = valueOf(spec.version);
  const origin = `Drawn up from ${spec.file}${version === undefined ? '' : `, version ${version}`}`;
  return { title: oneLine(titleOf(spec)), origin: oneLine(origin) };
};
