/** What is known of files that were checked before, for as long as nothing that they go by has changed. */
import type { FoundInFile } from '../check/examine.ts';

export interface Memory {
  /** What was found in a file, by its absolute path. */
  readonly recall: (path: string) => FoundInFile | undefined;
  readonly keep: (path: string, found: FoundInFile) => unknown;
  /** Forgets what has changed, and every file that needs it. */
  readonly forget: (changed: ReadonlySet<string>) => void;
  readonly forgetAll: () => void;
}

export const newMemory = (): Memory => {
  const known = new Map<string, FoundInFile>();
  return {
    recall: (path) => known.get(path),
    keep: (path, found) => known.set(path, found),
    forget: (changed) => {
      for (const [path, { needs }] of known) if (changed.has(path) || needs.some((each) => changed.has(each))) known.delete(path);
    },
    forgetAll: () => known.clear(),
  };
};
