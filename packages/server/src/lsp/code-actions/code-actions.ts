/** What an editor offers to do about what is found: at a place, and for a file as a whole. */
import type { Range } from '@peerspec/language';
import { problemEntry } from '@peerspec/language';
import { isSameRange, lineEndOf, rangesTouch, withLineEnd } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import type { CodeAction, CodeActionContext, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Folder, SourceFile } from '../../source-file.ts';
import { selectCommand, suggestCommand } from '../../protocol.ts';
import { quickFixOf, readingsOf, replacementOf } from './by-problem.ts';
import { remediesByRule } from './by-rule.ts';
import { canInsertAt, changeOf, choosesFirst, fromLineStart, literal, settled, snippetOf } from './changes.ts';
import { declarationsFor } from './declare-name.ts';
import { changesBetween, isCertain, mendedText } from './fix-all.ts';
import { movedInto } from './move-word.ts';
import type { Remedy } from './remedy.ts';
import type { Trial } from './trial.ts';
import { newTrial, unevenCodes } from './trial.ts';

/** Who has selected a whole file is not offered what can be done about more findings than these. */
const mostOffered = 100;

/** The kind of the action that mends everything at once. */
export const fixAllKind = 'source.fixAll.peerspec';

/** What the client can do. */
export interface CodeActionOptions {
  /** It takes snippets in the edits of a workspace, so that it puts the cursor itself. */
  readonly snippets?: boolean;
  /** It shows what can be chosen when it is told to. */
  readonly suggests?: boolean;
}

/** A stretch without anything in it: something is inserted. */
const isEmpty = ({ start, end }: Range): boolean => start.line === end.line && start.character === end.character;

const possibleFor = (source: SourceFile, finding: Finding): readonly Remedy[] => {
  const mended = replacementOf(source, finding) ?? quickFixOf(source, finding);
  const first = mended ? [mended] : readingsOf(source, finding);
  // Nobody can tell where a section or the file ends, so that nothing can be written into it.
  if (source.reading.problems.some(({ code }) => unevenCodes.has(code))) return first;
  const more = problemEntry(finding.code) ? declarationsFor(source, finding) : remediesByRule(source, finding);
  const moved = movedInto(source, finding);
  const possible = more.filter(({ at, text }) => !isEmpty(at) || canInsertAt(source, at.start, text));
  return [
    ...first,
    ...moved,
    ...possible.map((remedy) => (isEmpty(remedy.at) ? { ...remedy, ...settled(source.text, remedy.at, remedy.text) } : remedy)),
  ];
};

/** What is offered for a finding: what could be done about it, and shows to be right when it is tried. */
export const remediesFor = async (source: SourceFile, finding: Finding, isRight: Trial): Promise<readonly Remedy[]> => {
  const remedies: Remedy[] = [];
  for (const remedy of possibleFor(source, finding)) if (await isRight(finding, remedy)) remedies.push(remedy);
  return remedies;
};

const plainRange = ({ start, end }: Range): Omit<Range, 'file'> => ({ start, end });

const editOf = (uri: string, edits: TextEdit[]): WorkspaceEdit => ({ changes: { [uri]: edits } });

/** The remedy as an edit that any client can apply; where one goes on writing, with a command that selects the place. */
const asPlainEdit = (uri: string, source: SourceFile, remedy: Remedy): Pick<CodeAction, 'edit' | 'command'> => {
  const { at, text, select } = changeOf(source, remedy.at, remedy.text);
  return {
    edit: editOf(uri, [{ range: plainRange(at), newText: text }]),
    ...(select && { command: { title: 'Select what to write', command: selectCommand, arguments: [uri, select] } }),
  };
};

/** The remedy as a snippet, for a client that puts the cursor itself. */
const asSnippet = (uri: string, { text }: SourceFile, remedy: Remedy, suggests: boolean): Pick<CodeAction, 'edit' | 'command'> => {
  const { at, before } = fromLineStart(text, remedy);
  const value = literal(before) + snippetOf(withLineEnd(remedy.text, lineEndOf(text)));
  const edits = [{ range: plainRange(at), snippet: { kind: 'snippet' as const, value } }];
  return {
    edit: { documentChanges: [{ textDocument: { uri, version: null }, edits }] },
    ...(suggests && choosesFirst(remedy.text) && { command: { title: 'Show what can be chosen', command: suggestCommand } }),
  };
};

/** Several findings of one code may stand at one place, such as blocks that end together: the words tell which one is shown. */
const isOf = ({ code, message, at }: Finding, diagnostic: Diagnostic): boolean =>
  diagnostic.code === code &&
  isSameRange(diagnostic.range, at) &&
  typeof diagnostic.message === 'string' &&
  `${diagnostic.message}\n`.startsWith(`${message}\n`);

const matching = ({ diagnostics }: CodeActionContext, finding: Finding): Diagnostic[] =>
  diagnostics.filter((diagnostic) => isOf(finding, diagnostic));

/** Whether a client that asks for some kinds alone wants this one: `source` stands for `source.fixAll` too. */
const isWanted = ({ only }: CodeActionContext, kind: string): boolean =>
  only?.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`)) ?? true;

interface FindingRemedy {
  readonly finding: Finding;
  readonly remedy: Remedy;
}

/** Whoever takes what comes first means to mend something: to accept it comes last at each place, whatever else is found there. */
const acceptingLast = (remedies: readonly FindingRemedy[]): readonly FindingRemedy[] => [
  ...remedies.filter(({ remedy }) => remedy.accepts !== true),
  ...remedies.filter(({ remedy }) => remedy.accepts === true),
];

const quickFixes = async (
  folder: Folder,
  source: SourceFile,
  places: readonly (readonly Finding[])[],
  context: CodeActionContext,
  options: CodeActionOptions,
): Promise<readonly CodeAction[]> => {
  const isRight = newTrial(folder, source);
  const uri = folder.uriOf(source.file);
  const actions = new Map<string, CodeAction>();
  for (const findings of places) {
    const remedies: FindingRemedy[] = [];
    for (const finding of findings) for (const remedy of await remediesFor(source, finding, isRight)) remedies.push({ finding, remedy });
    for (const { finding, remedy } of acceptingLast(remedies)) {
      const diagnostics = matching(context, finding);
      const key = JSON.stringify([remedy.title, remedy.at, remedy.text]);
      const known = actions.get(key);
      // One departure is accepted for all places at which its rule speaks.
      if (known) known.diagnostics = [...(known.diagnostics ?? []), ...diagnostics];
      else {
        const asked = options.snippets === true && remedy.text.includes('${');
        actions.set(key, {
          title: remedy.title,
          kind: 'quickfix',
          diagnostics,
          ...(remedy.preferred && { isPreferred: true }),
          ...(asked ? asSnippet(uri, source, remedy, options.suggests === true) : asPlainEdit(uri, source, remedy)),
        });
      }
    }
  }
  return [...actions.values()];
};

/** How much a stretch takes up; one that goes over several lines more than any on one. */
const sizeOf = ({ start, end }: Range): number => (end.line - start.line) * 1_000_000 + end.character - start.character;

/** Findings in a stretch by how near they are, first what is asked about: those of this very place, or the narrowest around the cursor. */
const nearestFirst = (findings: readonly Finding[], range: Range): readonly (readonly Finding[])[] => {
  const distance = ({ at }: Finding): number => (isSameRange(at, range) ? -1 : isEmpty(range) ? sizeOf(at) : 0);
  const near = findings.filter(({ at }) => rangesTouch(at, range)).toSorted((one, other) => distance(one) - distance(other));
  return [...Map.groupBy(near.slice(0, mostOffered), distance).values()];
};

/** The action that mends whatever is certain, or nothing where that changes nothing. */
const fixAll = async (folder: Folder, source: SourceFile): Promise<readonly CodeAction[]> => {
  const changes = changesBetween(source.text, await mendedText(folder, source));
  if (changes.length === 0) return [];
  const edits = changes.map(({ at, text }) => ({ range: plainRange(at), newText: text }));
  return [{ title: 'Correct all spelling and punctuation', kind: fixAllKind, edit: editOf(folder.uriOf(source.file), edits) }];
};

/**
 * What can be done about each finding in a stretch of a file, best first: the likely correction or the
 * rule's own remedy, what an unknown name could stand for, to leave the question open, to accept the
 * departure. And, for a file in which something certain is wrong, to correct all of that at once.
 */
export const codeActions = async (
  folder: Folder,
  source: SourceFile,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions = {},
): Promise<readonly CodeAction[]> => {
  const { findings } = await folder.findings(source.file);
  const own = findings.filter((finding) => finding.file === source.file);
  const here = nearestFirst(own, range);
  const quick = isWanted(context, 'quickfix') ? await quickFixes(folder, source, here, context, options) : [];
  // Who asks for nothing in particular is at a place, and is offered the whole only where something certain is wrong with that.
  const askedForAll = context.only !== undefined && isWanted(context, fixAllKind);
  const concerned = askedForAll ? own : context.only === undefined ? here.flat() : [];
  return concerned.some(isCertain) ? [...quick, ...(await fixAll(folder, source))] : quick;
};
