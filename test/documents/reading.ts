/** Reads `.peer` files of the repository for the tests of documents. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Reading, Spec } from '@peerspec/language';
import { openWorkspace, readText } from '@peerspec/language';
import { specification } from '@peerspec/documents';
import { expect } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

/** The day on which all documents of the tests are drawn up. */
export const today = '2026-11-23';

/** Files as they are, or as they would be with other texts in them. */
const workspaceWith = (changed: (path: string, text: string) => string) =>
  openWorkspace({
    read: (path) => {
      try {
        return Promise.resolve({ kind: 'text', text: changed(path, readFileSync(fromRoot(path), 'utf8')) });
      } catch {
        return Promise.resolve({ kind: 'missing' });
      }
    },
  });

const workspace = workspaceWith((_, text) => text);

export const readFile = (path: string): Promise<Reading> => workspace.read(path);

/** A file with another text, among the others as they are. */
export const readChanged = (path: string, text: string): Promise<Reading> =>
  workspaceWith((each, own) => (each === path ? text : own)).read(path);

/** The `.peer` files below a folder, as paths from the root, sorted. */
export const peerFiles = (folder: string): readonly string[] =>
  readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.peer'))
    .toSorted();

/** The documents that are kept to compare with. */
export const keptDocuments = (): readonly string[] => readdirSync(fromRoot('test/documents/snapshots')).toSorted();

/** The Spec of the only intervention in a text, whatever is wrong with the text. */
export const specOfAnything = async (text: string): Promise<Spec> => {
  const [spec] = (await readText(text)).specs;
  if (!spec) throw new Error('The text has no intervention.');
  return spec;
};

/** The same, of a text that must have no problems. */
export const specOf = async (text: string): Promise<Spec> => {
  const { problems } = await readText(text);
  expect(problems.map(({ message, at }) => `${String(at.start.line + 1)}: ${message}`)).toEqual([]);
  return specOfAnything(text);
};

/** The document of the only intervention in a text, whatever is wrong with the text. */
export const documentOfAnything = async (text: string): Promise<string> => specification(await specOfAnything(text), { today });

/** The same, of a text that must have no problems. */
export const documentOf = async (text: string): Promise<string> => specification(await specOf(text), { today });
