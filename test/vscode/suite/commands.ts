/** The commands: documents written and compared, rules explained, a new specification, from gap to gap. */
import * as vscode from 'vscode';
import { expectContains, expectEqual, expectTrue } from './support/expect.ts';
import { atWork } from './support/extension.ts';
import { until } from './support/poll.ts';
import { draft, exists, expected, fileIn, read, show, write } from './support/workspace.ts';

const tabLabels = (): readonly string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

const activeTab = (): vscode.Tab | undefined => vscode.window.tabGroups.activeTabGroup.activeTab;

/** Where the document of the intervention Calls is written. */
const documentOf = ({ document: { uri } }: vscode.TextEditor): vscode.Uri => uri.with({ path: uri.path.replace(/\.peer$/, '-Calls.md') });

describe('Generate Document', () => {
  const text = 'intervention Calls "Calls from friends" {\n  format: one-to-one\n}\n';

  it('writes the specification beside the file, with what is not yet saved', async () => {
    await atWork();
    const editor = await draft(text);
    const target = expected(documentOf(editor));
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '  summary: "Somebody rings, & <listens>"\n'));
    await vscode.commands.executeCommand('peerspec.generateDocument');
    const document = await until('the document is written', async () => (await exists(target)) && read(target));
    expectContains(document, '# Calls from friends');
    expectContains(document, 'Somebody rings');
    // What the author writes stays text in the document.
    expectContains(document, '& \\<listens>');
    expectTrue(!(await exists(target.with({ path: `${target.path}.part` }))), 'no half-written file is left');
    await until('the document is shown', () => tabLabels().some((label) => label.includes('-Calls.md')), tabLabels);
  });

  it('leaves a file alone that PeerSpec has not written', async () => {
    await atWork();
    const target = await write(documentOf(await draft(text)), '# My own notes\n');
    await vscode.commands.executeCommand('peerspec.generateDocument');
    expectEqual(await read(target), '# My own notes\n', 'What is in the file');
  });
});

describe('Save As', () => {
  it('writes a Word document, a web page and a picture, with the preview focused too', async function () {
    // Three files, each with what it takes to write it loaded first.
    this.timeout(90_000);
    const { serverProcessId } = await atWork();
    // A browser's server does not write them.
    if (serverProcessId() === undefined) this.skip();
    const specification = fileIn('valleys', 'feeding-calls.peer');
    await show(specification);
    await vscode.commands.executeCommand('peerspec.openPreview');
    const panel = specification.with({ scheme: 'webview-panel', path: '/panel' });
    for (const [command, ending, begins] of [
      ['peerspec.saveAsWord', 'docx', 'PK'],
      ['peerspec.saveAsWebPage', 'html', '<!-- Written by PeerSpec'],
      ['peerspec.savePicture', 'svg', '<!-- Written by PeerSpec'],
    ] as const) {
      const target = specification.with({ path: `${specification.path}.${ending}` });
      let isDone = false;
      const saving = Promise.resolve(vscode.commands.executeCommand(command, panel, target)).finally(() => (isDone = true));
      // Of two pictures one is asked for.
      await until(`${command} is done`, async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone;
      });
      await saving;
      expectEqual((await read(target)).slice(0, begins.length), begins, `What ${command} has written`);
      await vscode.workspace.fs.delete(target);
    }
  });
});

describe('Compare With', () => {
  it('shows two specifications side by side', async () => {
    await atWork();
    const [one, other] = [fileIn('valleys', 'walking-groups.peer'), fileIn('valleys', 'feeding-calls.peer')];
    await show(one);
    await vscode.commands.executeCommand('peerspec.compareWith', one, other);
    await until('the comparison is open', () => activeTab()?.label === 'walking-groups.peer and feeding-calls.peer compared', tabLabels);
    expectTrue(activeTab()?.input instanceof vscode.TabInputWebview, 'it is a page');
  });
});

describe('Explain Rule', () => {
  it('shows the page of the rule', async () => {
    await atWork();
    await vscode.commands.executeCommand('peerspec.explainRule', 'supervision-missing');
    await until('the page is open', () => tabLabels().some((label) => label.includes('supervision-missing')), tabLabels);
  });
});

describe('New Specification', () => {
  it('opens an unsaved draft with what there is to answer', async () => {
    await atWork();
    await vscode.commands.executeCommand('peerspec.newSpecification', { topic: 'bereavement', form: 'group' });
    const document = await until('a draft is open', () => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.isUntitled === true && active.getText() !== '' && active;
    });
    expectEqual(document.languageId, 'peer', 'The language');
    expectContains(document.getText(), 'topic: bereavement');
    expectContains(document.getText(), 'format: group');
    await until('the unsaved draft is checked', () => vscode.languages.getDiagnostics(document.uri).length > 0);
  });
});

describe('Next Gap and Previous Gap', () => {
  it('visit just what the status bar counts, and say what is asked', async () => {
    const api = await atWork();
    const editor = await draft('intervention Calls "calls" {\n  stage: idea\n  format: one-to-one\n}\n');
    await until('the status counts', () => /\d+ to answer/.test(api.statusText()));
    const start = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(start, start);
    const said: string[] = [];
    const step = async (command: string): Promise<void> => {
      await vscode.commands.executeCommand(command);
      said.push(api.gapText());
    };
    await step('peerspec.nextGap');
    const count = Number(/of (\d+) to answer/.exec(said[0] ?? '')?.[1]);
    for (let each = 0; each < count; each++) await step('peerspec.nextGap');
    await until('the status says the same', () => api.statusText().includes(`: ${count} to answer`), api.statusText);
    expectTrue(/^\d+ of \d+ to answer · [^:]+: .+\?$/.test(said[0] ?? ''), `what is asked is said: ${said[0] ?? ''}`);
    expectEqual(new Set(said).size, count, 'The number of gaps');
    expectEqual(said[count], said[0], 'Where the way goes round');
    await step('peerspec.previousGap');
    expectEqual(said.at(-1), said[count - 1], 'Where the way back leads');
    editor.selection = new vscode.Selection(new vscode.Position(3, 0), new vscode.Position(3, 0));
    await until('nothing is said elsewhere', () => api.gapText() === '');
  });

  it('go to what is openly left open, where nothing is to answer', async () => {
    const api = await atWork();
    await vscode.commands.executeCommand('peerspec.openExample', 'published/ruby.peer');
    await until('the example is looked at', () => api.statusText().includes('openly left open'));
    await vscode.commands.executeCommand('peerspec.nextGap');
    expectContains(api.gapText(), 'openly left open');
  });
});

describe('Open an Example', () => {
  it('shows one that nobody can change, checked like any other, and copies it', async () => {
    const api = await atWork();
    await vscode.commands.executeCommand('peerspec.openExample', 'complete/online-community.peer');
    const editor = vscode.window.activeTextEditor;
    expectEqual(editor?.document.uri.scheme, 'peerspec-example', 'The scheme');
    await until('it is read', () => api.specificationItems()[0]?.label === 'Night Shift');
    const changed = await editor?.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    expectTrue(changed !== true || (await editor?.document.save()) !== true, 'it cannot be changed');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const target = expected(fileIn('valleys', 'online-community.peer'));
    await vscode.commands.executeCommand('peerspec.copyExample');
    await until('there is a copy', async () => exists(target));
    await until('the copy is looked at', () => vscode.window.activeTextEditor?.document.uri.toString() === target.toString());
  });
});
