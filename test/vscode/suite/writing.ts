/** Help with writing: completion that is accepted, one common layout, and names that are changed everywhere. */
import * as vscode from 'vscode';
import { expectContains, expectEqual, expectLacks, expectTrue } from './support/expect.ts';
import { untilFound } from './support/findings.ts';
import { until } from './support/poll.ts';
import { draft, fileIn, placeOf, read, show, write } from './support/workspace.ts';

const labelsAt = async (uri: vscode.Uri, at: vscode.Position): Promise<readonly string[]> => {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, at);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
};

describe('Completion', () => {
  it('offers words that fit and are not yet there', async () => {
    const { document } = await draft('intervention Calls "calls" {\n  topic: infant-feeding\n  \n}\n');
    await untilFound(document.uri, 'form-unstated');
    const labels = await labelsAt(document.uri, new vscode.Position(2, 2));
    expectTrue(labels.includes('format'), '`format` is offered');
    expectTrue(!labels.includes('topic'), '`topic` is there already, and not offered');
  });

  it('is accepted as in the editor, with the cursor where the answer goes', async () => {
    const editor = await draft('intervention Calls "calls" {\n  forma\n}\n');
    const { document } = editor;
    await untilFound(document.uri, 'unknown-word');
    const end = new vscode.Position(1, 7);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until(
      'the suggestion is taken',
      async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return document.lineAt(1).text.startsWith('  format: ');
      },
      () => document.getText(),
    );
    expectEqual(editor.selection.active.line, 1, 'The line of the cursor');
    expectTrue(editor.selection.active.character >= '  format: '.length, 'the cursor stands behind the colon');
  });

  it('knows the names of files that are used', async () => {
    const { document } = await draft('use "shared/three-valleys.peer"\n\nintervention Calls "calls" {\n  context: \n}\n');
    await untilFound(document.uri, 'form-unstated');
    const labels = await labelsAt(document.uri, new vscode.Position(3, 11));
    expectTrue(labels.includes('ThreeValleys'), `a name of another file is offered, among ${labels.join(', ')}`);
  });
});

describe('Enter', () => {
  const typed = async (text: string, lines: readonly string[]): Promise<string> => {
    const editor = await draft(text);
    const { document } = editor;
    const end = document.positionAt(document.getText().indexOf('|'));
    await editor.edit((edit) => edit.delete(new vscode.Range(end, end.translate(0, 1))));
    editor.selection = new vscode.Selection(end, end);
    for (const line of lines) {
      // Where VS Code has not yet coloured the lines above, as on a busy machine, Enter keeps the indent. A person's pause is longer.
      await vscode.commands.executeCommand('editor.action.forceRetokenize');
      await vscode.commands.executeCommand('type', { text: '\n' });
      await editor.edit((edit) => edit.insert(editor.selection.active, line));
    }
    return document.getText();
  };

  it('sets in the next line of a list and of a block, and comes back behind the last', async () => {
    expectEqual(
      await typed('intervention A "a" {\n  aims: "one",|\n}\n', ['"two",', '"three"', 'country: UK']),
      'intervention A "a" {\n  aims: "one",\n    "two",\n    "three"\n  country: UK\n}\n',
    );
    expectEqual(
      await typed('intervention A "a" {\n  population Mothers "m" {|\n}\n', ['size: 70', 'reach: universal']),
      'intervention A "a" {\n  population Mothers "m" {\n    size: 70\n    reach: universal\n}\n',
    );
    expectEqual(
      await typed('intervention A "a" {\n  summary: "it begins|\n}\n', ['and ends"', 'country: UK']),
      'intervention A "a" {\n  summary: "it begins\n    and ends"\n  country: UK\n}\n',
    );
    expectEqual(
      await typed('intervention A "a" {\n  summary: "all of it"|\n}\n', ['country: UK']),
      'intervention A "a" {\n  summary: "all of it"\n  country: UK\n}\n',
    );
  });
});

describe('Formatting', () => {
  it('gives a file the common layout', async () => {
    const { document } = await draft('intervention   Calls "calls" {\nformat:one-to-one\n      topic:   infant-feeding\n}\n');
    await untilFound(document.uri, 'population-undefined');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    const tidy = 'intervention Calls "calls" {\n  format: one-to-one\n  topic: infant-feeding\n}\n';
    await until(
      'the layout is the common one',
      () => document.getText() === tidy,
      () => document.getText(),
    );
  });

  it('leaves a file alone that has the common layout', async () => {
    const { document } = await show(fileIn('city', 'severe-mental-illness.peer'));
    const before = document.getText();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    expectEqual(document.getText(), before, 'The text');
    expectTrue(!document.isDirty, 'nothing was changed');
  });
});

describe('Renaming', () => {
  it('changes a name in every file, and no other text', async () => {
    const shared = await write(fileIn('valleys', 'shared-by-a-test.peer'), '// Scale is a word here\nmeasure Scale "Scale of calm"\n');
    const use = 'use "shared-by-a-test.peer"\nintervention A "a" { outcomes { long-term Calm "calm" { measure: Scale at 3 weeks } } }\n';
    const user = (await draft(use)).document;
    const { document } = await show(shared);
    await untilFound(user.uri, 'form-unstated');
    const at = placeOf(document, 'Scale "');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', shared, at, 'Ladder');
    expectEqual(edit.size, 2, 'The number of files that change');
    expectTrue(await vscode.workspace.applyEdit(edit), 'the editor takes the change');
    expectEqual(document.getText(), '// Scale is a word here\nmeasure Ladder "Scale of calm"\n', 'The shared file');
    expectContains(user.getText(), 'measure: Ladder at 3 weeks');
  });

  it('reaches files that are not open', async () => {
    const { document } = await show(fileIn('valleys', 'shared/three-valleys.peer'));
    const at = placeOf(document, 'ThreeValleys "');
    const edit = await until('the name can be changed', async () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>('vscode.executeDocumentRenameProvider', document.uri, at, 'Valleys'),
    );
    const files = edit.entries().map(([uri]) => uri.path.split('/').at(-1));
    expectEqual(files.toSorted(), ['dads-together.peer', 'feeding-calls.peer', 'three-valleys.peer', 'walking-groups.peer'], 'The files');
    expectLacks(await read(document.uri), 'context Valleys');
  });

  it('is refused where it would be no name', async () => {
    const { document } = await draft('measure Scale "a scale"\n');
    const at = new vscode.Position(0, 9);
    const refused = await Promise.resolve(
      vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'two words'),
    ).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    expectTrue(refused !== undefined, 'it is refused');
    expectEqual(document.getText(), 'measure Scale "a scale"\n', 'The text');
  });
});
