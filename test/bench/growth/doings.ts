/** What is done to texts that grow: on the command line, and in an editor. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, positionsIn } from '@peerspec/language/internal';
import type { Folder, SourceFile } from '@peerspec/server';
import { codeActions, completion, Refusal } from '@peerspec/server';
import type { CodeActionContext, Position, Range } from 'vscode-languageserver';
import { shownBy } from '../../../packages/server/src/diagnostics/examine.ts';
import { run } from '../../cli/support/run-main.ts';
import { folderOf, sourceOf } from '../../server/support/folder.ts';
import * as providers from '../../server/support/providers.ts';

/** A text on the disk and in an editor. */
export interface Subject {
  readonly text: string;
  /** A folder on the disk that holds it and nothing else. */
  readonly disk: string;
  /** The same in memory, read and checked. */
  readonly folder: Folder;
  readonly source: SourceFile;
}

export const file = 'long.peer';

/** The same text with another title wherever one ends with a figure: what it is compared with. */
const changedFile = 'changed.peer';
const changedText = (text: string): string => text.replaceAll(/(?<=\d)"/g, ' now"');

const opened = async (text: string): Promise<Pick<Subject, 'folder' | 'source'>> => {
  const folder = folderOf({ [file]: text });
  const source = await sourceOf(folder, file);
  shownBy(folder, file, (await folder.findings(file)).findings);
  return { folder, source };
};

/** Does something with a text that is on the disk, and in an editor. */
export const withSubject = async (text: string, act: (subject: Subject) => Promise<void>): Promise<void> => {
  const disk = mkdtempSync(join(tmpdir(), 'peerspec-growth-'));
  try {
    writeFileSync(join(disk, file), text);
    writeFileSync(join(disk, changedFile), changedText(text));
    await act({ text, disk, ...(await opened(text)) });
  } finally {
    rmSync(disk, { recursive: true, force: true });
  }
};

type Doing = (subject: Subject) => Promise<unknown>;

const command =
  (...argv: readonly string[]): Doing =>
  ({ disk }) => {
    // A run begins with nothing read, and the text that was parsed last is kept.
    parse('');
    return run(disk, argv);
  };

/** Asks what an editor asks, with what it would say of the place. A refusal is an answer. */
const asks =
  <Asked>(
    ask: (folder: Folder, source: SourceFile, asked: Asked) => unknown,
    ...[more]: readonly [] | readonly [(subject: Subject) => Asked]
  ): Doing =>
  async (subject) => {
    try {
      return await ask(subject.folder, subject.source, more?.(subject) as Asked);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  };

interface At {
  readonly position: Position;
}

interface Within {
  readonly range: Range;
}

const completes = (folder: Folder, source: SourceFile, { position }: At): unknown =>
  completion(folder, source, position, { snippets: true });
const hovers = (folder: Folder, source: SourceFile, { position }: At): unknown => providers.hover(folder, source, position);
const hints = (_folder: Folder, source: SourceFile, { range }: Within): unknown => providers.inlayHints(source, range);
const tokens = (_folder: Folder, source: SourceFile): unknown => providers.semanticTokens(source);
const mends = (folder: Folder, source: SourceFile, { range, context }: Within & { readonly context: CodeActionContext }): unknown =>
  codeActions(folder, source, range, context);

const middle = ({ text }: Subject): At => ({ position: positionsIn(text).positionAt(Math.floor(text.length / 2)) });
const end = ({ text }: Subject): At => ({ position: positionsIn(text).positionAt(text.length) });
/** On the name behind the first word of the text. */
const firstName = ({ text }: Subject): At => ({ position: positionsIn(text).positionAt(text.indexOf(' ') + 1) });
const whole = ({ text }: Subject): Within => ({ range: positionsIn(text).rangeAt(0, text.length) });
const half = ({ text }: Subject): Within => ({ range: positionsIn(text).rangeAt(0, Math.floor(text.length / 2)) });

export const doings = {
  check: command('check', file),
  'check as JSON': command('check', file, '--format', 'json'),
  'check as SARIF': command('check', file, '--format', 'sarif'),
  format: command('format', '--check', file),
  questions: command('questions', file),
  generate: command('generate', file, '--out', '-'),
  diff: command('diff', file, changedFile),
  compare: command('compare', file, changedFile),
  baseline: command('check', file, '--baseline', 'baseline.json', '--update-baseline'),
  /** What an author waits for who has typed a letter: all that is wrong now. */
  keystroke: ({ text }) => opened(`${text} `),
  completion: asks(completes, middle),
  hover: asks(hovers, middle),
  definition: asks(providers.definition, middle),
  references: asks(providers.references, (subject) => ({ ...firstName(subject), context: { includeDeclaration: true } })),
  'references in the middle': asks(providers.references, (subject) => ({ ...middle(subject), context: { includeDeclaration: true } })),
  highlights: asks(providers.documentHighlight, firstName),
  symbols: asks(providers.documentSymbols),
  'quick fixes': asks(mends, (subject) => ({ ...whole(subject), context: { diagnostics: [], only: ['quickfix'] } })),
  'correct all': asks(mends, (subject) => ({ ...whole(subject), context: { diagnostics: [], only: ['source.fixAll'] } })),
  links: asks(providers.documentLinks),
  formatting: asks(providers.formatting),
  'range formatting': asks(providers.rangeFormatting, half),
  'formatting on type': asks(providers.onTypeFormatting, end),
  rename: asks(providers.rename, (subject) => ({ ...firstName(subject), newName: 'Renamed' })),
  'rename in the middle': asks(providers.rename, (subject) => ({ ...middle(subject), newName: 'Renamed' })),
  folding: asks(providers.foldingRanges),
  selection: asks(providers.selectionRanges, (subject) => ({ positions: [middle(subject).position] })),
  tokens: asks(tokens),
  hints: asks(hints, whole),
} satisfies Readonly<Record<string, Doing>>;

export type DoingName = keyof typeof doings;
