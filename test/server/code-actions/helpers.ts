/** What the tests of quick fixes have in common: a folder in memory, and actions applied as any client would. */
import { parse } from '@peerspec/language/internal';
import type { FileSystem, Problem, Range, Reading } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import type { CodeActionOptions, Folder, SourceFile } from '@peerspec/server';
import { codeActions } from '@peerspec/server';
import type { CodeAction, CodeActionContext, Diagnostic, Position } from 'vscode-languageserver-types';
import { today } from '../../rules/helpers.ts';

/** One file as an editor has it, with the files that it may use. */
export interface Opened {
  readonly folder: Folder;
  readonly source: SourceFile;
  readonly findings: readonly Finding[];
}

const fileSystem = (file: string, text: string, others: ReadonlyMap<string, string>): FileSystem => ({
  read: (path) => {
    const found = path === file ? text : others.get(path);
    return Promise.resolve(found === undefined ? { kind: 'missing' } : { kind: 'text', text: found });
  },
});

export const open = async (text: string, file = 'main.peer', others: ReadonlyMap<string, string> = new Map()): Promise<Opened> => {
  const files = fileSystem(file, text, others);
  const sourceOf = async (path: string): Promise<SourceFile> => {
    const content = await files.read(path);
    const written = content.kind === 'text' ? content.text : '';
    const reading: Reading = await openWorkspace(files).read(path);
    return { file: path, text: written, parsed: parse(written), reading };
  };
  const source = await sourceOf(file);
  const found = findingsOf(source.reading, { today });
  const folder: Folder = {
    files,
    run: { today },
    source: sourceOf,
    findings: () => Promise.resolve(found),
    checkOptions: () => Promise.resolve({}),
    paths: () => Promise.resolve([file, ...others.keys()]),
    holding: () => Promise.resolve([]),
    naming: () => Promise.resolve(undefined),
    usersOf: () => Promise.resolve([]),
    uriOf: (path) => `file:///work/${path}`,
  };
  return { folder, source, findings: found.findings };
};

export const diagnosticOf = ({ code, at, message }: Finding): Diagnostic => ({ range: { start: at.start, end: at.end }, code, message });

/** All that is offered in a stretch, by a client that shows every finding. */
export const offered = (
  { folder, source, findings }: Opened,
  range: Range,
  context: Partial<CodeActionContext> = {},
  options: CodeActionOptions = {},
): Promise<readonly CodeAction[]> => codeActions(folder, source, range, { diagnostics: findings.map(diagnosticOf), ...context }, options);

/** The quick fixes of one finding alone, and not of others at the same place. */
export const offeredFor = async (opened: Opened, finding: Finding): Promise<readonly CodeAction[]> => {
  const alone = { ...opened, folder: { ...opened.folder, findings: () => Promise.resolve({ findings: [finding], accepted: [] }) } };
  return offered(alone, finding.at, { diagnostics: [diagnosticOf(finding)], only: ['quickfix'] });
};

const offsetOf = (text: string, { line, character }: Position): number =>
  text
    .split(/(?<=\n)/)
    .slice(0, line)
    .join('').length + character;

/** A text after an action, applied by its plain edits. */
export const applied = (text: string, action: CodeAction): string => {
  const edits = Object.values(action.edit?.changes ?? {}).flat();
  if (edits.length === 0) throw new Error(`“${action.title}” changes nothing.`);
  return edits
    .map(({ range, newText }) => ({ from: offsetOf(text, range.start), to: offsetOf(text, range.end), newText }))
    .toSorted((first, second) => second.from - first.from)
    .reduce((changed, { from, to, newText }) => changed.slice(0, from) + newText + changed.slice(to), text);
};

export const between = (text: string, { start, end }: { readonly start: Position; readonly end: Position }): string =>
  text.slice(offsetOf(text, start), offsetOf(text, end));

/** What is told of an answer that a fix leaves to the author. */
export const roomCodes: ReadonlySet<string> = new Set(['missing-answer', 'incomplete-clause']);

/** A text in which no blank stands where an answer is still to come: the layout takes it away, and who types there needs it. */
export const withoutRoom = (text: string): string =>
  text.replaceAll(/(?<=[\w"-]:|\bin) +(?=\r?\n| {2}\S| \})/g, '').replaceAll(/(?<=\bin) {2,}(?=source)/g, ' ');

const saying = ({ code, message }: Problem): string => `${code}: ${message}`;

/** What is wrong with the file after a change and was not before; an answer that is left to the author is still to come. */
export const newProblems = (before: Reading, after: Reading): string[] => {
  const left = before.problems.map(saying);
  return after.problems
    .filter(({ code }) => !roomCodes.has(code))
    .map(saying)
    .filter((each) => {
      const index = left.indexOf(each);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
};
