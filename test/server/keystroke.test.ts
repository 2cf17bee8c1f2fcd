/** What one keystroke, and one request for the layout, cost: the text is parsed once, whoever asks what it says. */
import { afterEach, expect, it, vi } from 'vitest';
import { peerServices } from '../../packages/language/src/syntax/parser.ts';
import { examples } from './support/examples.ts';
import { watched } from './support/memory.ts';
import { formatting } from './support/providers.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const portfolio = Object.fromEntries(
  Object.entries(examples).flatMap(([path, text]) => (path.startsWith('portfolio/') ? [[path.slice('portfolio/'.length), text]] : [])),
);

it.each(['feeding-calls.peer', 'shared/measures.peer'])('a keystroke in %s: it is parsed once', async (file) => {
  const { folder } = watched(portfolio);
  const text = portfolio[file] ?? '';
  folder.set('feeding-calls.peer', portfolio['feeding-calls.peer'] ?? '');
  folder.set(file, text);
  for (const open of folder.openFiles()) await folder.findings(open);
  // What a file offers is compared from the second change on.
  folder.set(file, `${text}\n`);
  for (const open of folder.openFiles()) await folder.findings(open);
  const parsing = vi.spyOn(peerServices().parser.LangiumParser, 'parse');
  const changed = `${text}\n\n`;
  folder.set(file, changed);
  for (const open of folder.openFiles()) await folder.findings(open);
  expect((await folder.source(file))?.parsed.source).toBe(changed);
  expect(parsing.mock.calls.map(([parsed]) => parsed)).toEqual([changed]);
});

it('the layout of a page that is known: nothing is parsed, and no token is looked for', async () => {
  const { folder } = watched(portfolio);
  const source = await folder.source('feeding-calls.peer');
  if (!source) throw new Error('There is no such file.');
  expect(source.parsed.problems).toEqual([]);
  const { LangiumParser, Lexer } = peerServices().parser;
  const [parsing, lexing] = [vi.spyOn(LangiumParser, 'parse'), vi.spyOn(Lexer, 'tokenize')];
  formatting(folder, source);
  expect(parsing).toHaveBeenCalledTimes(0);
  expect(lexing).toHaveBeenCalledTimes(0);
});
