/** Whether a change of a file makes a difference to those that use it. */
import type { FileContent } from '@peerspec/language';
import { exportedText, parse } from '@peerspec/language/internal';

/** Says whether a file exports the same before and after a change. Each text is looked at once. */
export const newExportsComparison = (): ((file: string, before: FileContent | undefined, after: FileContent) => boolean) => {
  const known = new Map<string, { readonly text: string; readonly exported: string }>();

  const exportedBy = (file: string, text: string): string => {
    const last = known.get(file);
    if (last?.text === text) return last.exported;
    const exported = exportedText(parse(text));
    known.set(file, { text, exported });
    return exported;
  };

  return (file, before, after) => {
    if (before?.kind !== 'text' || after.kind !== 'text') return false;
    return before.text === after.text || exportedBy(file, before.text) === exportedBy(file, after.text);
  };
};
