/** Source files in memory, from texts in which `‸` marks the cursor. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position, Range } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { parse, positionsIn } from '@peerspec/language/internal';
import { findingsOf } from '@peerspec/rules';
import type { Folder, SourceFile } from '@peerspec/server';

export type Texts = Readonly<Record<string, string>>;

const run = { today: '2026-11-25' };

/** A folder that holds these texts and nothing else. */
export const folderWith = (texts: Texts): Folder => {
  const textOf = (path: string): string | undefined => (Object.hasOwn(texts, path) ? texts[path] : undefined);
  const files: Folder['files'] = {
    read: (path) => {
      const text = textOf(path);
      return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
    },
  };
  const workspace = openWorkspace(files);
  const read = async (file: string): Promise<SourceFile | undefined> => {
    const text = textOf(file);
    return text === undefined ? undefined : { file, text, parsed: parse(text), reading: await workspace.read(file) };
  };
  const sources = new Map<string, Promise<SourceFile | undefined>>();
  const source: Folder['source'] = (file) => {
    const found = sources.get(file) ?? read(file);
    sources.set(file, found);
    return found;
  };
  const paths = Object.keys(texts).sort();
  return {
    files,
    run,
    source,
    findings: async (file) => findingsOf(await workspace.read(file), run),
    checkOptions: () => Promise.resolve({}),
    paths: () => Promise.resolve(paths),
    holding: (names, among) => Promise.resolve(names.map((name) => among.filter((file) => texts[file]?.includes(name) === true))),
    naming: () => Promise.resolve(undefined),
    usersOf: async (file) => {
      const all = await Promise.all(paths.map(source));
      return all.flatMap((each) => (each?.reading.uses.includes(file) === true ? [each.file] : []));
    },
    uriOf: (file) => `file:///folder/${file}`,
  };
};

/** The source file of that name, which is there. */
export const sourceIn = async (folder: Folder, file: string): Promise<SourceFile> => {
  const source = await folder.source(file);
  if (!source) throw new Error(`There is no ${file}.`);
  return source;
};

/** A source file by itself. */
export const sourceWith = (text: string): Promise<SourceFile> => sourceIn(folderWith({ 'main.peer': text }), 'main.peer');

export const positionAt = (text: string, offset: number): Position => positionsIn(text).positionAt(offset);

/** The stretch of a text at a range. */
export const stretch = (text: string, { start, end }: Range): string => {
  const { offsetAt } = positionsIn(text);
  return text.slice(offsetAt(start), offsetAt(end));
};

/** A text without its cursor, and where that was. */
export const withoutCursor = (marked: string): { readonly text: string; readonly position: Position } => {
  const [before = '', after, more] = marked.split('‸');
  if (after === undefined || more !== undefined) throw new Error('The text needs one cursor.');
  return { text: before + after, position: positionAt(before, before.length) };
};

const root = new URL('../../../examples/', import.meta.url);

/** All examples by their paths. */
export const exampleTexts: Texts = Object.fromEntries(
  readdirSync(fileURLToPath(root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.peer'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, root), 'utf8')]),
);
