/** What a finding means, why it matters and what to do: the page of its rule, shown as a reader would see it. */
import { ownRequests } from '@peerspec/server/protocol';
import type { CodeInBrief } from '@peerspec/server/protocol';
import type { Disposable, ExtensionContext, QuickPickItem } from 'vscode';
import { commands, FileSystemError, l10n, languages, Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';

const scheme = 'peerspec-rule';

const uriOf = (code: string): Uri => Uri.from({ scheme, path: `/${code}.md` });

const codeIn = ({ path }: Uri): string => path.replace(/^\//, '').replace(/\.md$/, '');

/** Makes the pages of the rules, which lie in the extension, readable in the editor; links from one to another work. */
export const provideRulePages = ({ extensionUri }: ExtensionContext): Disposable =>
  workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'rules', `${codeIn(uri)}.md`)));
      } catch (error) {
        if (error instanceof FileSystemError) return l10n.t('There is no rule with this name.');
        throw error;
      }
    },
  });

interface Choice extends QuickPickItem {
  readonly code: string;
}

/** The codes found where the cursor is: what somebody most likely asks about. */
const codesHere = (): readonly string[] => {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  return languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range, source }) => source === 'peerspec' && range.contains(editor.selection.active))
    .flatMap(({ code }) => (typeof code === 'object' ? [String(code.value)] : code === undefined ? [] : [String(code)]));
};

const pickCode = async (server: Server): Promise<string | undefined> => {
  const here = codesHere();
  const codes = await server.ask<readonly CodeInBrief[]>(ownRequests.codes.method);
  const sorted = [...codes.filter(({ code }) => here.includes(code)), ...codes.filter(({ code }) => !here.includes(code))];
  const choices = sorted.map(({ code, message }): Choice => {
    const description = here.includes(code) ? l10n.t('found here') : undefined;
    return { label: code, detail: message, code, ...(description !== undefined && { description }) };
  });
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Explain a finding'),
    placeHolder: l10n.t('Which finding?'),
    matchOnDetail: true,
  });
  return picked?.code;
};

/** Shows the page of a rule; without a code, asks which. */
export const explainRule = async (server: Server, code?: string): Promise<void> => {
  const wanted = code ?? (await pickCode(server));
  if (wanted !== undefined) await commands.executeCommand('markdown.showPreview', uriOf(wanted));
};
