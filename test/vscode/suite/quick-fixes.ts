/** Each kind of quick fix, applied as the editor applies it, and what the file says then. */
import * as vscode from 'vscode';
import { expectContains, expectEqual, expectLacks, expectTrue } from './support/expect.ts';
import { codesIn, untilFound, untilGone } from './support/findings.ts';
import { until } from './support/poll.ts';
import { draft } from './support/workspace.ts';

const inside = (...lines: readonly string[]): string => `intervention Calls "calls" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

const actionsAt = async (uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind): Promise<readonly vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind.value);

/** What the editor does when somebody picks an action: its edit, then its command. */
const pick = async ({ title, edit, command }: vscode.CodeAction): Promise<void> => {
  if (edit === undefined || !(await vscode.workspace.applyEdit(edit))) throw new Error(`"${title}" was not applied.`);
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as readonly unknown[]));
};

interface Case {
  /** What is tried. */
  readonly kind: string;
  readonly text: string;
  readonly code: string;
  readonly title: string;
  /** What the file holds afterwards. */
  readonly then: string;
  /** What it held before, and holds no more. */
  readonly no?: string;
  /** Where the cursor selects what is to be said. */
  readonly selected?: string;
}

const peers = 'peers Buddies "buddies" { experience: "has been there" }';

const cases: readonly Case[] = [
  {
    kind: 'the remedy of a rule',
    text: inside('format: one-to-one', peers),
    code: 'supervision-missing',
    title: 'Add `supervision`',
    then: 'supervision: "…"',
    selected: '…',
  },
  {
    kind: 'what a block of several lines leaves out, set in like them',
    text: inside('format: one-to-one', 'peers Buddies "buddies" {', '  experience: "has been there"', '}'),
    code: 'supervision-missing',
    title: 'Add `supervision`',
    then: '    experience: "has been there"\n    supervision: "…"\n  }\n}\n',
    selected: '…',
  },
  {
    kind: 'a question recorded as undecided',
    text: inside('format: one-to-one', peers),
    code: 'supervision-missing',
    title: 'Record that “Supervision” is undecided',
    then: 'supervision: undecided because "…"',
    selected: '…',
  },
  {
    kind: 'a departure that is accepted',
    text: inside('format: one-to-one', peers),
    code: 'supervision-missing',
    title: 'Accept that nothing says who supports and supervises the peers',
    then: 'accept supervision-missing because "…"',
    selected: '…',
  },
  {
    kind: 'a word that was misspelt',
    text: inside('sumary: "calls"'),
    code: 'unknown-word',
    title: 'Change to `summary`',
    then: '  summary: "calls"',
    no: 'sumary',
  },
  {
    kind: 'a name that was misspelt',
    text: inside('outcomes { long-term Sleep "sleep" { in: Mothrs } }', 'population Mothers "mothers" { includes: "all" }'),
    code: 'unknown-name',
    title: 'Change to `Mothers`',
    then: 'in: Mothers',
    no: 'Mothrs',
  },
  {
    kind: 'a name that nothing has yet, in the intervention',
    text: inside('outcomes { long-term Sleep "sleep" { in: Fathers } }'),
    code: 'unknown-name',
    title: 'Create `population Fathers`',
    then: 'population Fathers',
  },
  {
    kind: 'a name that nothing has yet, at the end of the file',
    text: inside('timeline { event Birth "birth" }', 'outcomes { long-term Sleep "sleep" { measure: Scale at 2 weeks after Birth } }'),
    code: 'unknown-name',
    title: 'Create `measure Scale` at the end of the file',
    then: '}\n\nmeasure Scale',
  },
  { kind: 'a stray sign', text: inside('format: group;'), code: 'stray-character', title: 'Remove `;`', then: 'format: group\n', no: ';' },
  {
    kind: 'a block that is not closed',
    text: 'intervention Calls "calls" {\n  peers Buddies "buddies" {\n    reward: paid\n  support: emotional\n}\n',
    code: 'missing-brace',
    title: 'Close the block',
    then: 'paid\n  }\n',
  },
  {
    kind: 'a missing comma',
    text: inside('aims: "more sleep" "less worry"'),
    code: 'missing-comma',
    title: 'Put a comma between them',
    then: '"more sleep", "less worry"',
  },
];

describe('Quick fixes', () => {
  for (const { kind, text, code, title, then, no, selected } of cases) {
    it(`mend ${kind}`, async () => {
      const editor = await draft(text);
      const { document } = editor;
      const { range } = await untilFound(document.uri, code);
      const offered = await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix);
      const titles = offered.map((each) => each.title);
      const action = offered[titles.indexOf(title)];
      if (!action) throw new Error(`"${title}" is not offered, but ${JSON.stringify(titles)}.`);
      await pick(action);
      expectContains(document.getText(), then);
      if (no !== undefined) expectLacks(document.getText(), no);
      await untilGone(document.uri, code);
      if (selected !== undefined)
        await until(
          'the cursor selects what is to be said',
          () => document.getText(editor.selection) === selected,
          () => document.getText(editor.selection),
        );
    });
  }

  it('are undone in one step', async () => {
    const text = inside('format: one-to-one', peers);
    const { document } = await draft(text);
    const { range } = await untilFound(document.uri, 'supervision-missing');
    const offered = await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix);
    const action = offered.find((each) => each.title === 'Add `supervision`');
    if (action === undefined) throw new Error('The remedy is not offered.');
    await pick(action);
    await vscode.commands.executeCommand('undo');
    await until(
      'the text is as before',
      () => document.getText() === text,
      () => document.getText(),
    );
  });

  it('mend at once all that is certain, and nothing else', async () => {
    const { document } = await draft(inside('sumary: "calls"', 'aims: "more sleep" "less worry"', 'format: group;'));
    await untilFound(document.uri, 'unknown-word');
    await vscode.commands.executeCommand('editor.action.fixAll');
    await until(
      'all is mended',
      () => !document.getText().includes(';'),
      () => document.getText(),
    );
    expectContains(document.getText(), 'summary: "calls"');
    for (const code of ['unknown-word', 'stray-character']) await untilGone(document.uri, code);
    // Whether these are two aims or one, only the author knows.
    expectContains(document.getText(), '"more sleep" "less worry"');
  });

  it('are not offered where nothing is found', async () => {
    const { document } = await draft(`${inside('format: group')}// a remark\n`);
    await untilFound(document.uri, 'population-undefined');
    const end = document.lineAt(document.lineCount - 2).range;
    expectTrue(codesIn(document.uri).length > 0, 'something is found elsewhere');
    expectEqual(
      (await actionsAt(document.uri, end, vscode.CodeActionKind.QuickFix)).map(({ title }) => title),
      [],
      'What is offered',
    );
  });
});
