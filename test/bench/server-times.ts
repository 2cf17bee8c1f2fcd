/** How long somebody at an editor waits, measured from outside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startClient, timed } from './client.ts';
import { median } from './measure.ts';

export interface ServerTimes {
  /** From the start of the process to the first findings, in milliseconds. */
  readonly first: number;
  /** From a keystroke to the findings that answer it; median, in milliseconds. */
  readonly keystroke: number;
  /** The same for what is asked at a place in the text; undefined where the server does not answer that. */
  readonly completion?: number;
  readonly hover?: number;
}

/** Starts a server on a folder and opens one of its files; gives what is measured over `keystrokes` keystrokes in it. */
export const serverTimes = async (folder: string, file: string, keystrokes: number): Promise<ServerTimes> => {
  const text = readFileSync(join(folder, file), 'utf8');
  const begun = performance.now();
  const { capabilities, uriOf, tell, ask, told, end } = await startClient(folder);
  const uri = uriOf(file);
  const opened = told(file, 1);
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'peer', version: 1, text } });
  await opened;
  const first = performance.now() - begun;

  // A word is typed into the middle of a text, letter by letter, which nothing else has to do with.
  const line = text.split('\n').findIndex((each) => each.includes('summary: "'));
  const character = (text.split('\n')[line]?.indexOf('"') ?? 0) + 1;
  const place = { line, character };
  const times: number[] = [];
  for (let version = 2; version < keystrokes + 2; version++) {
    const answered = told(file, version);
    const change = { range: { start: place, end: place }, text: 'x' };
    times.push(
      await timed(async () => {
        tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
        await answered;
      }),
    );
  }

  const asked = async (method: string): Promise<number> => {
    const answers: number[] = [];
    for (let index = 0; index < keystrokes; index++) {
      const position = { line: (line + index) % text.split('\n').length, character: 4 };
      answers.push(await timed(() => ask(method, { textDocument: { uri }, position })));
    }
    return median(answers);
  };
  const completion = 'completionProvider' in capabilities ? await asked('textDocument/completion') : undefined;
  const hover = 'hoverProvider' in capabilities ? await asked('textDocument/hover') : undefined;
  await end();
  return {
    first,
    keystroke: median(times),
    ...(completion !== undefined && { completion }),
    ...(hover !== undefined && { hover }),
  };
};
