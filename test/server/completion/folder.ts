/** A folder of texts in memory, as far as completion asks for it, and places marked by `|`. */
import { openWorkspace } from '@peerspec/language';
import { parse } from '@peerspec/language/internal';
import { findingsOf } from '@peerspec/rules';
import type { CompletionOptions, Folder, SourceFile } from '@peerspec/server';
import { completion } from '@peerspec/server';
import type { CompletionItem, Position } from 'vscode-languageserver-types';

const run = { today: '2026-11-25' };

export interface Opened {
  readonly folder: Folder;
  readonly source: SourceFile;
}

export const opened = async (text: string, file = 'here/main.peer', others: Readonly<Record<string, string>> = {}): Promise<Opened> => {
  const texts: Readonly<Record<string, string>> = { ...others, [file]: text };
  const files: Folder['files'] = {
    read: (path) => {
      const found = Object.hasOwn(texts, path) ? texts[path] : undefined;
      return Promise.resolve(found === undefined ? { kind: 'missing' } : { kind: 'text', text: found });
    },
  };
  const reading = await openWorkspace(files).read(file);
  const source: SourceFile = { file, text, parsed: parse(text), reading };
  const folder: Folder = {
    files,
    run,
    source: () => Promise.resolve(source),
    findings: () => Promise.resolve(findingsOf(reading, run)),
    checkOptions: () => Promise.resolve({}),
    paths: () => Promise.resolve(Object.keys(texts).toSorted()),
    holding: (names, among) => Promise.resolve(names.map((name) => among.filter((file) => texts[file]?.includes(name) === true))),
    naming: () => Promise.resolve(undefined),
    usersOf: () => Promise.resolve([]),
    uriOf: (path) => `file:///${path}`,
  };
  return { folder, source };
};

export const positionAt = (text: string, offset: number): Position => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

/** What is offered at the `|` of a text, in the order in which an editor shows it. */
export const offered = async (
  marked: string,
  options: CompletionOptions = {},
  others: Readonly<Record<string, string>> = {},
): Promise<readonly CompletionItem[]> => {
  const at = marked.indexOf('|');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const { folder, source } = await opened(text, 'here/main.peer', others);
  const items = await completion(folder, source, positionAt(text, at), options);
  return items.toSorted((first, second) => ((first.sortText ?? '') < (second.sortText ?? '') ? -1 : 1));
};

export const labels = async (marked: string): Promise<readonly string[]> => (await offered(marked)).map(({ label }) => label);

/** The text with an item put in. */
export const applied = (text: string, item: CompletionItem | undefined, written: string): string => {
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error('Nothing to put in.');
  const { start, end } = item.textEdit.range;
  const lines = text.split('\n');
  const before = [...lines.slice(0, start.line), lines[start.line]?.slice(0, start.character) ?? ''].join('\n');
  const after = [lines[end.line]?.slice(end.character) ?? '', ...lines.slice(end.line + 1)].join('\n');
  return before + written + after;
};

/** A snippet with its places as they are, or the first of their choices. */
export const expanded = (snippet: string): string =>
  snippet
    // An arrow waits for what it leads to.
    .replaceAll(/-> \$\{\d+:\}/g, '-> Somewhere')
    .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll(/\\([\\$}|,])/g, '$1');
