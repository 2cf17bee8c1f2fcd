/** Rename: a name changes where it is declared and wherever it is used, or nothing changes and the reason is told. */
import type { Range as SourceRange } from '@peerspec/language';
import { builtInEvidence } from '@peerspec/language';
import { kindCalled, libraryFile, listed, nameStatus, normalForm } from '@peerspec/language/internal';
import { whyUnread } from '@peerspec/rules/internal';
import type { RenameProvider } from 'langium/lsp';
import { CancellationToken } from 'vscode-languageserver';
import type { Position, Range, RenameParams, TextDocumentPositionParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { NameAtCursor, Search, Target } from '../find-references.ts';
import { filesConcerned, nameAt } from '../find-references.ts';
import type { PeerSharedServices } from '../services.ts';
import type { Folder, SourceFile } from '../source-file.ts';
import { protocolRange } from '../ranges.ts';
import { Refusal } from '../refusal.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';
import { clashOf } from './renaming/clash.ts';
import type { ReadOtherwise } from './renaming/otherwise-read.ts';
import { firstReadOtherwise } from './renaming/otherwise-read.ts';

const belongsToLibrary = (name: string): string => `\`${name}\` belongs to the built-in library of evidence`;

const renamable = (source: SourceFile, position: Position): NameAtCursor & { readonly target: Target } => {
  const there = nameAt(source, position);
  if (!there) throw new Refusal('There is no name here that could be changed.');
  const { name, at, target } = there;
  if (!target) throw new Refusal(`Nothing is called \`${name}\` yet: declare it, or correct the name here.`);
  if (target.file === libraryFile) throw new Refusal(`${belongsToLibrary(name)}, which comes with PeerSpec and cannot be changed.`);
  return { name, at, target };
};

const checkNewName = (name: string, { kind }: Target): void => {
  const status = nameStatus(name);
  if (name === '') throw new Refusal('A name needs at least one letter.');
  if (status === 'neither')
    throw new Refusal(`\`${name}\` cannot be a name: a name begins with a letter and has only letters, digits, \`_\` and single hyphens.`);
  if (status === 'word') throw new Refusal(`\`${name}\` is a word of the language and cannot be a name. Choose another one.`);
  if (kind !== 'intervention' && builtInEvidence().some((evidence) => evidence.name === name))
    throw new Refusal(`${belongsToLibrary(name)}. Choose another name, so that nobody has to guess which is meant.`);
};

const changeText = ({ file, line, rule }: ReadOtherwise, name: string, newName: string): string => {
  const place = `line ${line + 1} of \`${file}\``;
  return rule === undefined
    ? `\`${name}\` cannot become \`${newName}\`: ${place} would then be read otherwise. Choose another name, or first put right what is found there.`
    : `\`${name}\` cannot become \`${newName}\`: the name matters to \`${rule}\`, which would then find something else on ${place}. If that is meant, change the name by hand.`;
};

/** The addresses at which a file is to be changed: all by which it is open, so that no document is left with the old name. */
const addressesOf = (folder: Folder, file: string): readonly string[] => {
  const copies = folder.copiesOf?.(file) ?? [];
  if (copies.length < 2) return [folder.uriOf(file)];
  if (copies.some(({ text }) => text !== copies[0]?.text))
    throw new Refusal(
      `\`${file}\` is open more than once, by way of a link or in other letters, and not with the same text: a new name would reach only one of them. Save and close all but one, then change the name.`,
    );
  return copies.map(({ uri }) => uri);
};

/** More are only counted. */
const mostNamed = 3;

/** What is told of files in which the old name may still stand. */
const unreadText = (unread: Search['unread'], name: string): string => {
  const named = unread.slice(0, mostNamed).map(({ file, content }) => `\`${file}\` (${whyUnread(content)})`);
  const more = unread.length - named.length;
  const files = listed([...named, ...(more > 0 ? [`${more.toString()} more`] : [])]);
  return `Nobody could look into ${files}: if \`${name}\` is used there, change the name there by hand.`;
};

/** Langium's changes every use that its index knows; ours says no where anything else would then be read otherwise. */
export class PeerRenameProvider implements RenameProvider {
  readonly #warn: PeerSharedServices['lsp']['Warning'];

  constructor({ shared }: { readonly shared: { readonly lsp: Pick<PeerSharedServices['lsp'], 'Warning'> } }) {
    this.#warn = shared.lsp.Warning;
  }

  /** The name at a position as it can be changed. @throws Refusal with the reason where it cannot. */
  prepareRename(document: PeerDocument, { position }: Pick<TextDocumentPositionParams, 'position'>): Range {
    return protocolRange(renamable(document, position).at);
  }

  /**
   * The edits that give what the name at a position names another name, in every file that uses it. @throws Refusal with
   * the reason where the new name cannot be one, where it is taken, or where anything else would then be read otherwise.
   */
  async rename(
    document: PeerDocument,
    { position, newName: typed }: Pick<RenameParams, 'position' | 'newName'>,
    token = CancellationToken.None,
  ): Promise<WorkspaceEdit> {
    const { folder } = document;
    const { target } = renamable(document, position);
    const newName = normalForm(typed);
    if (newName === target.name) return { changes: {} };
    checkNewName(newName, target);
    const { concerned: renamed, unread } = await filesConcerned(folder, document, target, newName, token);
    const clash = clashOf(
      renamed.flatMap(({ source }) => source ?? []),
      target,
      newName,
    );
    if (clash)
      throw new Refusal(
        `\`${newName}\` is already the name of ${kindCalled(clash.kind)} in \`${clash.file}\`. Choose another name, so that nobody has to guess which is meant.`,
      );
    const changed = await firstReadOtherwise(folder, renamed, newName, token);
    if (changed) throw new Refusal(changeText(changed, target.name, newName));
    const edits = (places: readonly SourceRange[]): TextEdit[] => places.map((at) => ({ range: protocolRange(at), newText: newName }));
    const changes = renamed
      .filter(({ places }) => places.length > 0)
      .flatMap(({ file, places }) => addressesOf(folder, file).map((uri) => [uri, edits(places)] as const));
    if (unread.length > 0) this.#warn(unreadText(unread, target.name));
    return { changes: Object.fromEntries(changes) };
  }
}
