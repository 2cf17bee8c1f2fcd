/** Findings appear while somebody types, change, and go; also in files that use the one that is changed. */
import * as vscode from 'vscode';
import { expectContains, expectEqual, expectTrue } from './support/expect.ts';
import { codesIn, untilFound, untilGone } from './support/findings.ts';
import { until } from './support/poll.ts';
import { change, draft, fileIn, show, write } from './support/workspace.ts';

describe('Findings', () => {
  it('stand in the draft where the fault is, with why and what to do', async () => {
    const { document } = await show(fileIn('valleys', 'draft.peer'));
    const finding = await untilFound(document.uri, 'unknown-word');
    expectEqual(document.getText(finding.range), 'sumary', 'What is marked');
    expectEqual(finding.severity, vscode.DiagnosticSeverity.Error, 'The severity');
    expectEqual(finding.source, 'peerspec', 'The source');
    expectContains(finding.message, 'did you mean `summary`?');
    expectTrue(finding.message.split('\n').length >= 3, 'what, why and what to do stand on lines of their own');
  });

  it('appear, change and go with what is typed, saved or not', async () => {
    const editor = await draft('intervention Calls "calls" {\n  topic: infant-feeding\n}\n');
    const { uri } = editor.document;
    await untilFound(uri, 'form-unstated');
    expectTrue(!codesIn(uri).includes('unknown-word'), 'no unknown word is found before there is one');
    await change(editor, 'topic', 'tpic');
    await untilFound(uri, 'unknown-word');
    await change(editor, 'tpic: infant-feeding', 'format: one-to-one');
    await untilGone(uri, 'unknown-word');
    await untilGone(uri, 'form-unstated');
    expectTrue(editor.document.isDirty, 'nothing has been saved');
  });

  it('go when the file is closed and removed', async () => {
    const { document } = await draft('intervention Calls "calls" {\n  tpic: x\n}\n');
    await untilFound(document.uri, 'unknown-word');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(document.uri);
    await until(
      'nothing is found there',
      () => codesIn(document.uri).length === 0,
      () => codesIn(document.uri),
    );
  });

  it('follow a file that others use: changed, removed and brought back', async () => {
    const shared = await write(fileIn('valleys', 'shared-by-a-test.peer'), 'measure Scale "a scale"\n');
    const { document } = await draft(
      'use "shared-by-a-test.peer"\n\nintervention Calls "calls" {\n  outcomes { long-term Calm "calmer" { measure: Scale at 3 weeks } }\n}\n',
    );
    await untilFound(document.uri, 'form-unstated');
    expectTrue(!codesIn(document.uri).includes('use-missing'), 'the file is found');
    expectTrue(!codesIn(document.uri).includes('unknown-name'), 'the name is known');
    await write(shared, 'measure Ladder "another"\n');
    await untilFound(document.uri, 'unknown-name');
    await vscode.workspace.fs.delete(shared);
    await untilFound(document.uri, 'use-missing');
    await write(shared, 'measure Scale "a scale"\n');
    await untilGone(document.uri, 'use-missing');
    await untilGone(document.uri, 'unknown-name');
  });
});
