/** How long a new name takes that every file of a folder uses, and how long a hover waits meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startClient, timed } from './client.ts';

export interface RenameTimes {
  readonly rename: number;
  /** The longest of the hovers that were asked one behind the other until the rename was answered. */
  readonly hover: number;
  /** How many files were to be changed. */
  readonly files: number;
}

/** Nobody points at more words than this, in milliseconds. */
const betweenHovers = 100;

/** Renames what `declaration` declares in a file, with nothing read before but that file. */
export const renameTimes = async (folder: string, file: string, declaration: string): Promise<RenameTimes> => {
  const text = readFileSync(join(folder, file), 'utf8');
  const { uriOf, tell, ask, told, end } = await startClient(folder);
  const textDocument = { uri: uriOf(file) };
  const opened = told(file, 1);
  tell('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'peer', version: 1, text } });
  await opened;

  const line = text.split('\n').findIndex((each) => each.startsWith(declaration));
  const position = { line, character: declaration.length };
  const elsewhere = { line: line + 1, character: 3 };
  const renamed = new AbortController();
  const begun = performance.now();
  const renaming = ask('textDocument/rename', { textDocument, position, newName: 'AnotherName' }).then((edit) => {
    renamed.abort();
    return { rename: performance.now() - begun, files: Object.keys((edit as { readonly changes: object }).changes).length };
  });
  let hover = 0;
  while (!renamed.signal.aborted) {
    hover = Math.max(hover, await timed(() => ask('textDocument/hover', { textDocument, position: elsewhere })));
    await setTimeout(betweenHovers);
  }
  const times = await renaming;
  await end();
  return { ...times, hover };
};
