/** What somebody sees and does in the text: marks, the pointer, the light bulb, the questions at the side. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

const draft = 'intervention Calls "Calls" {\n  sumary: "Somebody rings"\n  topic: infant-feeding\n}\n';
const readable = draft.replace('sumary', 'summary');
const files = {
  'marked.peer': draft,
  'mended.peer': draft,
  'asked.peer': readable,
  'begun.peer': readable,
  'completed.peer': readable,
  'tabbed.peer': readable,
  'fixed.peer': readable,
};

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(inject('extensions'), { files });
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

it('marks what is wrong, and says why where the pointer is', async () => {
  await editor.open('marked.peer');
  await editor.page.locator('.squiggly-error').first().waitFor();
  await editor.lines.getByText('sumary').hover();
  const hover = editor.page.locator('.monaco-hover:visible', { hasText: 'did you mean' });
  await hover.waitFor();
  expect(await hover.textContent()).toContain('is not something');
  await editor.page.keyboard.press('Escape');
});

it('is mended by the key for quick fixes', async () => {
  await editor.open('mended.peer', 2);
  await editor.page.locator('.squiggly-error').first().waitFor();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await editor.page.keyboard.press(key);
  await editor.offers('Change to `summary`');
  await editor.page.keyboard.press('Enter');
  await editor.lines.getByText('summary').first().waitFor();
  await editor.page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
});

it('leads from the status bar to the questions, and from a question to the place of its answer', async () => {
  await editor.open('asked.peer');
  const status = editor.page.locator('.statusbar-item', { hasText: /\d+ to answer/ });
  await status.click();
  const view = editor.page.locator('.pane', { has: editor.page.getByRole('tree', { name: 'Specification' }) });
  const aims = view.locator('.monaco-list-row', { hasText: 'Aims' });
  await aims.waitFor();
  expect(await aims.textContent()).toContain('to answer');
  await aims.click();
  await editor.lines.getByText('aims').first().waitFor();
});

describe('where a word has to be chosen, the list of words opens, and whoever leaves it has said nothing', () => {
  const list = () => editor.page.locator('.suggest-widget.visible');

  /** Leaves the list, and then the place to fill in. */
  const leave = async (word: string, choice: string): Promise<void> => {
    await list().locator('.monaco-list-row', { hasText: choice }).first().waitFor();
    await editor.page.keyboard.press('Escape');
    await list().waitFor({ state: 'hidden' });
    await editor.page.keyboard.press('Escape');
    const line = editor.lines.locator('.view-line', { hasText: word }).first();
    expect((await line.textContent())?.replaceAll('\u00a0', ' ').trim()).toBe(`${word}:`);
  };

  it('by a click on a question', async () => {
    await editor.open('begun.peer');
    await editor.page.locator('.statusbar-item', { hasText: /\d+ to answer/ }).click();
    const rows = editor.page.locator('.pane-body .monaco-list-row');
    // The view takes the keys with its first line; whoever clicks before that has them taken away from the list again.
    await rows
      .and(editor.page.locator('.focused, .selected'))
      .filter({ hasText: /^Calls/ })
      .first()
      .waitFor();
    await rows
      .filter({ hasText: /^Reward/ })
      .first()
      .click();
    await leave('reward', 'volunteer');
  });

  it('by a completion', async () => {
    await editor.open('completed.peer', 3);
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.type('form', { delay: 60 });
    await list().locator('.monaco-list-row.focused', { hasText: 'format' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await leave('format', 'group');
  });

  it('by Tab, behind the places that come before', async () => {
    await editor.open('tabbed.peer', 3);
    await editor.page.locator('.statusbar-item', { hasText: /\d+ to answer/ }).waitFor();
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.type('peers', { delay: 60 });
    await list()
      .locator('.monaco-list-row.focused', { hasText: /^peers/ })
      .waitFor();
    await editor.page.keyboard.press('Enter');
    await editor.lines.locator('.view-line', { hasText: 'position' }).first().waitFor();
    await list().waitFor({ state: 'hidden' });
    const name = await editor.cursor();
    await editor.page.keyboard.press('Tab');
    await expect.poll(editor.cursor).not.toBe(name);
    // A title is written, not chosen.
    expect(await list().count()).toBe(0);
    await editor.page.keyboard.press('Tab');
    await leave('position', 'natural-peer');
  });

  it('by a quick fix', async () => {
    await editor.open('fixed.peer', 1);
    await editor.offers('Add `form`');
    await editor.page.locator('.action-widget .monaco-list-row', { hasText: 'Add `form`' }).first().click();
    await leave('format', 'group');
  });
});
