/** What the extension answers where the server asks for files: it never fails, and a document that was never saved has none. */
import { beforeEach, expect, it, vi } from 'vitest';
import { URI, Utils } from 'vscode-uri';

const stored = new Map<string, Uint8Array>();

class FileSystemError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** As much of VS Code as reads files. Its addresses are as strict as the real ones. */
vi.mock('vscode', () => ({
  FileSystemError,
  FileType: { Directory: 2 },
  RelativePattern: class {
    readonly base: URI;
    constructor(base: URI) {
      this.base = base;
    }
  },
  Uri: {
    parse: (text: string, strict: boolean) => URI.parse(text, strict),
    joinPath: (uri: URI, ...path: readonly string[]) => {
      if (uri.path === '') throw new Error('[UriError]: cannot call joinPath on URI without path');
      return Utils.joinPath(uri, ...path);
    },
  },
  workspace: {
    fs: {
      stat: (uri: URI) => {
        if (uri.scheme !== 'memory') return Promise.reject(new FileSystemError('Unavailable'));
        const bytes = stored.get(uri.path);
        return bytes ? Promise.resolve({ type: 1, size: bytes.length }) : Promise.reject(new FileSystemError('FileNotFound'));
      },
      readFile: (uri: URI) => Promise.resolve(stored.get(uri.path)),
    },
    findFiles: ({ base }: { readonly base: URI }) => {
      if (base.scheme !== 'memory') return Promise.reject(new Error('There is nothing that searches here.'));
      return Promise.resolve([...stored.keys()].map((path) => base.with({ path })));
    },
  },
}));

const { pathsForServer, readForServer } = await import('../../packages/vscode/src/client/editor-files.ts');

beforeEach(() => {
  stored.clear();
  stored.set('/work/place.peer', new TextEncoder().encode('measure Scale "a scale"\n'));
});

it('a file is read, and one that is not there is missing', async () => {
  expect(await readForServer({ folder: 'memory:/work', path: 'place.peer' })).toMatchObject({ kind: 'text' });
  expect(await readForServer({ folder: 'memory:/work', path: 'in/gone.peer' })).toEqual({ kind: 'missing' });
  expect(await pathsForServer({ folder: 'memory:/work' })).toEqual(['place.peer']);
});

it.each(['untitled:', 'untitled:Untitled-1', 'untitled:/work', 'untitled:/work/new.peer', 'mailto:somebody'])(
  'beside %s lies nothing, and that is no failure',
  async (folder) => {
    expect(await readForServer({ folder, path: 'peerspec.config.json' })).toEqual({ kind: 'no-folder' });
    expect(await pathsForServer({ folder })).toEqual([]);
  },
);

it.each(['no address', '', 'other:/work'])('a file is at most unreadable where the address of its folder is %j', async (folder) => {
  expect(['missing', 'unreadable']).toContain((await readForServer({ folder, path: 'place.peer' })).kind);
});
