/** What a newer picture changes about the one that is shown. */
import type { TheoryPicture } from '@peerspec/server/protocol';

/** Everything but the places in the text, which move with every line that is written above. */
const content = (picture: TheoryPicture): string => JSON.stringify(picture, (key, value: unknown) => (key === 'at' ? undefined : value));

/** Whether both look the same, though what they show may stand elsewhere in the text by now. */
export const isSameDrawing = (one: TheoryPicture, other: TheoryPicture): boolean => content(one) === content(other);

/** Whether the newer picture is that of a line in the writing: a name is not yet one, or everything has gone. */
export const isUnfinished = (next: TheoryPicture, shown: TheoryPicture): boolean => {
  if (next.nodes.length === 0) return shown.nodes.length > 0;
  const known = new Set(shown.nodes.filter(({ kind }) => kind === 'undeclared').map(({ name }) => name));
  return next.nodes.some(({ kind, name }) => kind === 'undeclared' && !known.has(name));
};
