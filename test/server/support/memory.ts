/** Folders in memory, for tests of the language server. */
import type { FileContent } from '@peerspec/language';
import type { HostFolder, OpenFolder } from '@peerspec/server';
import { openFolder } from '@peerspec/server';

export const today = '2026-10-01';

/** Files that a test can change behind the editor's back. */
export const stored = (files: Map<string, string>): HostFolder => ({
  read: (path) => {
    const text = files.get(path);
    const content: FileContent = text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    return Promise.resolve(content);
  },
  paths: () => Promise.resolve([...files.keys()].filter((path) => path.endsWith('.peer')).sort()),
});

interface Watched {
  readonly folder: OpenFolder;
  readonly files: Map<string, string>;
  /** Checks everything that is open and gives the files that had to be checked for it. */
  readonly checkOpen: () => Promise<readonly string[]>;
}

/** An open folder that counts its checks. */
export const watched = (initial: Readonly<Record<string, string>> = {}): Watched => {
  const files = new Map(Object.entries(initial));
  let checks: string[] = [];
  const folder = openFolder({
    stored: stored(files),
    run: () => ({ today }),
    uriOf: (file) => `file:///work/${file}`,
    checked: (file) => checks.push(file),
  });
  return {
    folder,
    files,
    checkOpen: async () => {
      checks = [];
      for (const file of folder.openFiles()) await folder.findings(file);
      return checks;
    },
  };
};
