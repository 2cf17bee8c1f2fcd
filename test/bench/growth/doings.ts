/** What is done to texts that grow: on the command line, and in an editor. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesIn } from '@peerspec/language/internal';
import type { Folder, Page } from '@peerspec/server';
import { CancellationToken } from 'vscode-jsonrpc';
import { unknownClient } from '../../../packages/server/src/client.ts';
import { shownBy } from '../../../packages/server/src/diagnostics/examine.ts';
import { features } from '../../../packages/server/src/features.ts';
import { Refusal } from '../../../packages/server/src/refusal.ts';
import type { PageFeatures } from '../../../packages/server/src/requests.ts';
import { run } from '../../cli/support/run-main.ts';
import { folderOf, pageOf } from '../../server/support/folder.ts';

/** A text on the disk and in an editor. */
export interface Subject {
  readonly text: string;
  /** A folder on the disk that holds it and nothing else. */
  readonly disk: string;
  /** The same in memory, read and checked. */
  readonly folder: Folder;
  readonly page: Page;
}

export const file = 'long.peer';

const opened = async (text: string): Promise<Pick<Subject, 'folder' | 'page'>> => {
  const folder = folderOf({ [file]: text });
  const page = await pageOf(folder, file);
  shownBy(folder, file, (await folder.findings(file)).findings);
  return { folder, page };
};

/** Does something with a text that is on the disk, and in an editor. */
export const withSubject = async (text: string, act: (subject: Subject) => Promise<void>): Promise<void> => {
  const disk = mkdtempSync(join(tmpdir(), 'peerspec-growth-'));
  try {
    writeFileSync(join(disk, file), text);
    await act({ text, disk, ...(await opened(text)) });
  } finally {
    rmSync(disk, { recursive: true, force: true });
  }
};

type Doing = (subject: Subject) => Promise<unknown>;

const command =
  (...argv: readonly string[]): Doing =>
  ({ disk }) =>
    run(disk, argv);

/** Asks what an editor asks, with what it would say of the place. A refusal is an answer. */
const asks =
  (name: keyof PageFeatures, more: (subject: Subject) => object = () => ({})): Doing =>
  async (subject) => {
    const { folder, page } = subject;
    const answer = features[name]?.answer as (...asked: readonly unknown[]) => unknown;
    try {
      return await answer(folder, page, { textDocument: { uri: folder.uriOf(file) }, ...more(subject) }, CancellationToken.None, {
        ...unknownClient,
        snippets: true,
      });
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  };

const middle = ({ text }: Subject): object => ({ position: placesIn(text).positionAt(Math.floor(text.length / 2)) });
const end = ({ text }: Subject): object => ({ position: placesIn(text).positionAt(text.length) });
/** On the name behind the first word of the text. */
const firstName = ({ text }: Subject): object => ({ position: placesIn(text).positionAt(text.indexOf(' ') + 1) });
const whole = ({ text }: Subject): object => ({ range: placesIn(text).rangeAt(0, text.length) });
const half = ({ text }: Subject): object => ({ range: placesIn(text).rangeAt(0, Math.floor(text.length / 2)) });

export const doings = {
  check: command('check', file),
  'check as JSON': command('check', file, '--format', 'json'),
  'check as SARIF': command('check', file, '--format', 'sarif'),
  format: command('format', '--check', file),
  questions: command('questions', file),
  generate: command('generate', file, '--out', '-'),
  /** What an author waits for who has typed a letter: all that is wrong now. */
  keystroke: ({ text }) => opened(`${text} `),
  completion: asks('completion', middle),
  hover: asks('hover', middle),
  definition: asks('definition', middle),
  references: asks('references', (subject) => ({ ...firstName(subject), context: { includeDeclaration: true } })),
  'references in the middle': asks('references', (subject) => ({ ...middle(subject), context: { includeDeclaration: true } })),
  highlights: asks('documentHighlight', firstName),
  symbols: asks('documentSymbol'),
  'quick fixes': asks('codeAction', (subject) => ({ ...whole(subject), context: { diagnostics: [], only: ['quickfix'] } })),
  'correct all': asks('codeAction', (subject) => ({ ...whole(subject), context: { diagnostics: [], only: ['source.fixAll'] } })),
  links: asks('documentLink'),
  formatting: asks('formatting'),
  'range formatting': asks('rangeFormatting', half),
  'formatting on type': asks('onTypeFormatting', end),
  rename: asks('rename', (subject) => ({ ...firstName(subject), newName: 'Renamed' })),
  'rename in the middle': asks('rename', (subject) => ({ ...middle(subject), newName: 'Renamed' })),
  folding: asks('foldingRange'),
  selection: asks('selectionRange', (subject) => ({ positions: [(middle(subject) as { readonly position: unknown }).position] })),
  tokens: asks('semanticTokens'),
  hints: asks('inlayHint', whole),
} satisfies Readonly<Record<string, Doing>>;

export type DoingName = keyof typeof doings;
