/** Help with reading: what a word means, where a name is described, what the file holds, what it comes to. */
import * as vscode from 'vscode';
import { expectContains, expectEqual, expectTrue } from './support/expect.ts';
import { until } from './support/poll.ts';
import { fileIn, placeOf, show } from './support/workspace.ts';

/** Asks the editor for what it would show, until there is something. */
const ask = <T>(command: string, ...given: readonly unknown[]): Promise<readonly T[]> =>
  until(`${command} has an answer`, async () => {
    const answer = await vscode.commands.executeCommand<readonly T[] | undefined>(command, ...given);
    return answer !== undefined && answer.length > 0 && answer;
  });

const opened = async (): Promise<vscode.TextDocument> => (await show(fileIn('valleys', 'walking-groups.peer'))).document;

describe('Reading', () => {
  it('a word says what it asks and why', async () => {
    const document = await opened();
    const hovers = await ask<vscode.Hover>('vscode.executeHoverProvider', document.uri, placeOf(document, 'summary:'));
    const text = hovers
      .flatMap(({ contents }) => contents.map((each) => ('value' in Object(each) ? (each as vscode.MarkdownString).value : '')))
      .join('\n');
    expectContains(text, 'summary');
    expectTrue(text.length > 60, 'there is more than the word');
  });

  it('a name leads to where it is described', async () => {
    const document = await opened();
    const found = await ask<vscode.Location | vscode.LocationLink>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, 'ThreeValleys'),
    );
    const paths = found.map((each) => ('targetUri' in each ? each.targetUri : each.uri).path);
    expectTrue(
      paths.every((path) => path.endsWith('shared/three-valleys.peer')),
      `it leads to the shared file: ${paths.join(', ')}`,
    );
  });

  it('a `use` is a link to its file', async () => {
    const document = await opened();
    const links = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', document.uri);
    expectTrue(
      links.some(({ target }) => target?.path.endsWith('shared/three-valleys.peer') === true),
      'one link leads to the shared file',
    );
  });

  it('the outline has the sections', async () => {
    const document = await opened();
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document.uri);
    expectEqual(symbols.length, 1, 'The number of interventions');
    expectTrue((symbols[0]?.children.length ?? 0) > 3, 'there are sections below it');
  });

  it('sums and standings stand between the lines', async () => {
    const document = await opened();
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<vscode.InlayHint>('vscode.executeInlayHintProvider', document.uri, all);
    expectTrue(hints.length > 0, 'there are hints');
    const lenses = await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', document.uri, 20);
    const commands = await vscode.commands.getCommands(true);
    const promised = lenses.flatMap(({ command }) => (command === undefined ? [] : [command.command])).filter((id) => id !== '');
    expectTrue(promised.length > 0, 'lenses can be clicked');
    expectEqual(
      promised.filter((id) => !commands.includes(id)),
      [],
      'Lenses whose command is missing',
    );
  });
});
