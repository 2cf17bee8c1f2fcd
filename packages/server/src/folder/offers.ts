/** Whether a change of a file makes a difference to those that use it. */
import type { FileContent } from '@peerspec/language';
import { exportedText, parse } from '@peerspec/language/internal';

/** Says whether a file offers the same to others before and after a change. Each text is looked at once. */
export const newOfferComparison = (): ((file: string, before: FileContent | undefined, after: FileContent) => boolean) => {
  const known = new Map<string, { readonly text: string; readonly offered: string }>();

  const offeredBy = (file: string, text: string): string => {
    const last = known.get(file);
    if (last?.text === text) return last.offered;
    const offered = exportedText(parse(text));
    known.set(file, { text, offered });
    return offered;
  };

  return (file, before, after) => {
    if (before?.kind !== 'text' || after.kind !== 'text') return false;
    return before.text === after.text || offeredBy(file, before.text) === offeredBy(file, after.text);
  };
};
