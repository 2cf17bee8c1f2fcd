/** The extension begins its work when it is needed, and not before. */
import * as vscode from 'vscode';
import { expectEqual, expectTrue } from './support/expect.ts';
import { atWork, found, inProcess } from './support/extension.ts';
import { codesIn } from './support/findings.ts';
import { until } from './support/poll.ts';
import { fileIn, show } from './support/workspace.ts';

describe('Starting', () => {
  it('waits until a specification is opened', async () => {
    expectTrue(!found().isActive, 'no specification has been opened, and the extension is not at work');
    const { document } = await show(fileIn('valleys', 'draft.peer'));
    expectEqual(document.languageId, 'peer', 'The language');
    await until('the extension starts by itself', () => found().isActive);
    await until('something is found', () => codesIn(document.uri).length > 0);
  });

  it('brings its server along', async () => {
    const { serverProcessId } = await atWork();
    expectEqual(serverProcessId() !== undefined, inProcess, 'That the server is a process');
  });

  it('has every command that it promises', async () => {
    const manifest = found().packageJSON as { readonly contributes: { readonly commands: readonly { readonly command: string }[] } };
    const promised = manifest.contributes.commands.map(({ command }) => command);
    expectTrue(promised.length > 5, 'commands are promised');
    await atWork();
    const there = await vscode.commands.getCommands(true);
    expectEqual(
      promised.filter((command) => !there.includes(command)),
      [],
      'What is promised and missing',
    );
  });
});
