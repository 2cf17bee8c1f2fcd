/** What is read again after a change: as little as can be. */
import type { FileContent } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { afterEach, expect, test, vi } from 'vitest';
import { peerServices } from '../../packages/language/src/syntax/parser.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A workspace over texts that can change, and what was parsed since it was last asked. */
const workspaceOver = (texts: Record<string, string>) => {
  const parsing = vi.spyOn(peerServices().parser.LangiumParser, 'parse');
  const workspace = openWorkspace({
    read: (path) => {
      const text = texts[path];
      const content: FileContent = text === undefined ? { kind: 'missing' } : { kind: 'text', text };
      return Promise.resolve(content);
    },
  });
  return {
    /** The files that are parsed when one of them is read. */
    parsedFor: async (path: string): Promise<readonly (string | undefined)[]> => {
      parsing.mockClear();
      const { problems } = await workspace.read(path);
      expect(problems).toEqual([]);
      return parsing.mock.calls.map(([parsed]) => Object.keys(texts).find((each) => texts[each] === parsed)).sort();
    },
    change: (path: string, change: (text: string) => string): void => {
      texts[path] = change(texts[path] ?? '');
      workspace.forget(path);
    },
  };
};

const texts = (): Record<string, string> => ({
  'main.peer': 'use "place.peer"\nuse "measures.peer"\nintervention A "…" { context: Valley }\n',
  'place.peer': 'use "evidence.peer"\ncontext Valley "…" { setting: "clinics" from Audit }\n',
  'measures.peer': 'measure Scale "…"\n',
  'evidence.peer': '// what we know\nevidence Audit "…" { kind: local-data }\n',
});

const all = ['evidence.peer', 'main.peer', 'measures.peer', 'place.peer'];

test('a file that nobody uses: that file alone', async () => {
  const { parsedFor, change } = workspaceOver(texts());
  expect(await parsedFor('main.peer')).toEqual(all);
  change('main.peer', (text) => `${text}\n`);
  expect(await parsedFor('main.peer')).toEqual(['main.peer']);
});

test('a file that others use, but not its names: that file, and who asks', async () => {
  const { parsedFor, change } = workspaceOver(texts());
  await parsedFor('main.peer');
  change('evidence.peer', (text) => `${text}// more of it\n`);
  expect(await parsedFor('main.peer')).toEqual(['evidence.peer', 'main.peer']);
});

test.each([
  ['are others', (text: string) => `${text}evidence Second "…" { kind: hunch }\n`],
  ['stand elsewhere', (text: string) => `// a line above\n${text}`],
  ['have another title', (text: string) => text.replace('"…"', '"an audit"')],
])('a file whose names %s: also those that use them', async (_, change) => {
  const { parsedFor, change: changed } = workspaceOver(texts());
  await parsedFor('main.peer');
  changed('evidence.peer', change);
  expect(await parsedFor('main.peer')).toEqual(['evidence.peer', 'main.peer', 'place.peer']);
});
