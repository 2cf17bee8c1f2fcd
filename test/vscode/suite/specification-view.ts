/** The Specification view and the status bar say what is answered, left open, and still to answer. */
import * as vscode from 'vscode';
import { expectTrue } from './support/expect.ts';
import { atWork } from './support/extension.ts';
import { until } from './support/poll.ts';
import { change, draft, fileIn, show } from './support/workspace.ts';

describe('The Specification view', () => {
  it('has the sections and questions of the file that is looked at', async () => {
    const api = await atWork();
    await show(fileIn('valleys', 'walking-groups.peer'));
    const items = await until('the view is filled', () => {
      const lines = api.specificationItems();
      return lines.length === 1 && lines;
    });
    expectTrue((items[0]?.children.length ?? 0) > 5, 'there are sections');
    expectTrue(items[0]?.children.every(({ children }) => children.length > 0) === true, 'each section has questions');
  });

  it('follows what is typed', async () => {
    const api = await atWork();
    const editor = await draft('intervention Calls "Calls" {\n  topic: infant-feeding\n}\n');
    const standing = (): string | undefined =>
      api
        .specificationItems()
        .flatMap(({ children }) => children.flatMap((section) => section.children))
        .find(({ label }) => label === 'Aims')?.description;
    await until('the aims are to be answered', () => standing() === 'to answer', standing);
    await change(editor, 'infant-feeding\n', 'infant-feeding\n  aims: undecided because "the board meets in May"\n');
    await until('the aims are left open', () => standing() === 'left open', standing);
    await change(editor, 'undecided because "the board meets in May"', '"more sleep"');
    await until('the aims are answered', () => standing() === '', standing);
  });

  it('can be brought forward', async () => {
    await atWork();
    await show(fileIn('valleys', 'walking-groups.peer'));
    await vscode.commands.executeCommand('peerspec.showQuestions');
  });
});

describe('The status bar', () => {
  it('counts what is to answer, and says nothing elsewhere', async () => {
    const api = await atWork();
    const editor = await draft('intervention Calls "Counted calls" {\n  topic: infant-feeding\n}\n');
    await until('the draft is looked at', () => api.specificationItems()[0]?.label === 'Counted calls');
    const count = (): number => Number(/(\d+) to answer/.exec(api.statusText())?.[1]);
    const before = count();
    expectTrue(before > 10, 'much is to answer');
    await change(editor, 'infant-feeding\n', 'infant-feeding\n  aims: "more sleep"\n');
    await until('there is one less', () => count() === before - 1, api.statusText);
    const notes = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'notes' });
    await vscode.window.showTextDocument(notes);
    await until('it is empty beside another file', () => api.statusText() === '', api.statusText);
  });
});
