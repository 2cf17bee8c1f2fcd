/** The preview beside the text, as far as it can be seen from outside of its page: what it shows, where, and when. */
import * as vscode from 'vscode';
import { expectEqual } from './support/expect.ts';
import { atWork } from './support/extension.ts';
import { until } from './support/poll.ts';
import { change, draft, fileIn, show } from './support/workspace.ts';

const previewTabs = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => label.startsWith('Preview')));

const labels = (): readonly string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

const opened = async (editor: vscode.TextEditor): Promise<() => string | undefined> => {
  const api = await atWork();
  await vscode.commands.executeCommand('peerspec.openPreview', editor.document.uri);
  const title = (): string | undefined => api.previewed()?.interventions[0]?.title;
  await until('something is previewed', () => title() !== undefined);
  await until('there is a preview', () => previewTabs().length > 0, labels);
  return title;
};

describe('The preview', () => {
  it('opens beside the text', async () => {
    const editor = await draft('intervention Calls "Calls" { }\n');
    await opened(editor);
    expectEqual(previewTabs().length, 1, 'The number of previews');
    await until(
      'it says which file it shows',
      () => previewTabs()[0]?.label === `Preview of ${editor.document.uri.path.split('/').at(-1) ?? ''}`,
    );
    const [tab] = previewTabs();
    expectEqual(tab?.group.viewColumn, 2, 'Its column');
  });

  it('follows what is typed before it is saved', async () => {
    const editor = await draft('intervention Calls "Calls" { }\n');
    const title = await opened(editor);
    await change(editor, '"Calls"', '"Calls and visits"');
    await until('the new title is shown', () => title() === 'Calls and visits', title);
    expectEqual(editor.document.isDirty, true, 'That the file is not saved');
  });

  it('follows what is typed in a file that is used', async () => {
    const using = await draft('intervention Calls "Calls" { }\n');
    const api = await atWork();
    const shared = await draft('measure Mood "how they are" { citation: "A 2020" }\n');
    const name = shared.document.uri.path.split('/').at(-1) ?? '';
    const again = await show(using.document.uri);
    await opened(again);
    const text = `use "${name}"\nintervention Calls "Calls" { outcomes { long-term Well "well" { measure: Mood } } }\n`;
    await change(again, 'intervention Calls "Calls" { }\n', text);
    const seen = (part: string): boolean => JSON.stringify(api.previewed()?.interventions ?? []).includes(part);
    await until('the measure is shown', () => seen('how they are'));
    const other = await vscode.window.showTextDocument(shared.document, { preserveFocus: true });
    await show(using.document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(other.document.uri, new vscode.Range(0, 14, 0, 26), 'how well they are');
    await vscode.workspace.applyEdit(edit);
    await until('its new title is shown', () => seen('how well they are'));
  });

  it('turns to the specification that becomes active, and stays when something else does', async () => {
    const title = await opened(await draft('intervention Calls "Calls" { }\n'));
    await show(fileIn('valleys', 'walking-groups.peer'));
    await until('the other file is shown', () => title() === 'Walk and Talk', title);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Notes' }));
    expectEqual(title(), 'Walk and Talk', 'What is shown');
  });

  it('shows document and picture in one place', async () => {
    const editor = await draft('intervention Calls "Calls" { }\n');
    await opened(editor);
    await vscode.commands.executeCommand('peerspec.showTheory', editor.document.uri.toString(), 'Calls');
    expectEqual(previewTabs().length, 1, 'The number of previews');
  });
});
