/** Files as somebody has them before her: an empty one that offers how to begin, examples to copy, and folders that are given another name. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

const using = (path: string, name: string): string =>
  `use "${path}"\n\nintervention ${name} "${name}" {\n  topic: postnatal-depression\n}\n`;
const files = {
  'empty.peer': '',
  'begun.peer': '',
  'read.peer': '',
  'user.peer': using('shared/three-valleys.peer', 'User'),
  'misspelt.peer': using('Shared/three-valleys', 'Misspelt'),
};

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(inject('extensions'), { files });
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

const lens = (text: string) => editor.page.locator('.codelens-decoration a', { hasText: text });
const row = (name: string) => editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();

describe('an empty file', () => {
  it('offers a template, begun from a few questions', async () => {
    await editor.open('empty.peer');
    await lens('begin from a few questions').click();
    await editor.choose('stroke');
    await editor.choose('group');
    await editor.lines.locator('.view-line', { hasText: /topic:\sstroke/ }).waitFor();
    await editor.page.locator('.tab.active[data-resource-name="empty.peer"]').waitFor();
    // What was offered for an empty file is offered no more.
    await lens('to answer').waitFor();
    expect(await lens('begin from').count()).toBe(0);
  });

  it('keeps what somebody writes into it while the questions are open', async () => {
    await editor.open('begun.peer');
    await lens('begin from a few questions').click();
    await editor.page.locator('.quick-input-title', { hasText: '1 of 2' }).waitFor();
    await editor.lines.click();
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('// fathers meet on Mondays', { delay: 30 });
    await editor.choose('stroke');
    await editor.choose('group');
    const line = (text: RegExp) => editor.lines.locator('.view-line', { hasText: text }).first();
    await line(/topic:\sstroke/).waitFor();
    await line(/^\/\/\sfathers\smeet\son\sMondays$/).waitFor();
  });

  it('offers an example, which stays as it is and can be copied', async () => {
    await editor.open('read.peer');
    await lens('open an example').click();
    await editor.choose('Night Shift');
    await editor.page.locator('.tab.active[data-resource-name="online-community.peer"]').waitFor();
    await editor.page.locator('.statusbar-item', { hasText: 'every question answered' }).waitFor();
    await editor.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await editor.page.keyboard.type('x');
    const refusal = editor.page.locator('.monaco-editor-overlaymessage', { hasText: 'This is an example, which stays as it is.' });
    await refusal.waitFor();
    expect(await editor.page.locator('.tab.active.dirty').count()).toBe(0);
    await refusal.getByText('Copy it to my folder').click();
    await expect.poll(() => editor.page.locator('.breadcrumbs-control').first().textContent()).toContain('valleys');
    await editor.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await editor.page.keyboard.type('x');
    await editor.page.locator('.tab.active.dirty[data-resource-name="online-community.peer"]').waitFor();
  });
});

it('what has been closed is counted no more, though VS Code holds on to it for a while', async () => {
  await editor.command('PeerSpec: Open an Example');
  await editor.choose('Night Shift');
  const status = editor.page.locator('.statusbar-item', { hasText: 'PeerSpec: every question answered' });
  await status.click();
  const questions = editor.page.locator('.pane-body .monaco-list-row', { hasText: 'Who it is for' });
  await questions.waitFor();
  await editor.command('View: Close All Editors');
  const answer = editor.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Don' });
  if (await answer.isVisible()) await answer.click();
  await status.waitFor({ state: 'detached' });
  await editor.page.locator('.welcome-view-content:visible', { hasText: 'Open a specification' }).waitFor();
  expect(await questions.count()).toBe(0);
  await editor.command('View: Show Explorer');
});

it('a `use` that leads nowhere names what is there, and the light bulb puts it right', async () => {
  await editor.open('misspelt.peer', 1);
  await editor.page.locator('.squiggly-error').first().waitFor();
  await editor.page.keyboard.press('F8');
  await editor.page.locator('.marker-widget', { hasText: 'did you mean `shared/three-valleys.peer`?' }).waitFor();
  await editor.page.keyboard.press('Escape');
  await editor.offers('Change to `"shared/three-valleys.peer"`');
  await editor.page.keyboard.press('Enter');
  await editor.lines.locator('.view-line', { hasText: 'shared/three-valleys.peer' }).waitFor();
  await editor.page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
});

it('a folder that is given another name in the explorer takes what uses its files with it', async () => {
  await editor.open('user.peer', 1);
  await row('shared').click();
  await editor.page.keyboard.press('F2');
  const name = editor.page.locator('.explorer-folders-view input');
  await name.fill('common');
  await name.press('Enter');
  await editor.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'OK' }).click();
  await row('common').waitFor();
  await editor.lines.locator('.view-line', { hasText: 'common/three-valleys.peer' }).waitFor();
  await editor.page.locator('.tab.active.dirty[data-resource-name="user.peer"]').waitFor();
  // Until the server hears of the folder, the new name leads nowhere.
  await editor.page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
});
