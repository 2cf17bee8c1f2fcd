/** A text that cannot be laid out is saved as it is, and the reason is told in plain words, once. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

const draft = 'intervention Calls "Calls" {\n     topic: sleep\n  aims: "no end\n}\n';

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(inject('extensions'), {
    files: { 'draft.peer': draft },
    settings: { 'editor.formatOnSave': true },
  });
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

it('is saved as it is, and the reason is told in plain words, once', async () => {
  const { page } = editor;
  const toasts = page.locator('.notifications-toasts .notification-list-item-message');
  const save = async (): Promise<void> => {
    await page.keyboard.type('x');
    await page.locator('.tab.dirty', { hasText: 'draft.peer' }).waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty', { hasText: 'draft.peer' }).waitFor({ state: 'detached' });
  };
  await editor.open('draft.peer', 3);
  await page.locator('.statusbar-item', { hasText: /\d+ to answer/ }).waitFor();
  await page.keyboard.press('End');
  await save();
  await toasts.first().waitFor();
  expect(await toasts.allTextContents()).toEqual([expect.stringMatching(/^The layout stays as it is until this is mended: line 3: /)]);
  await editor.command('Notifications: Clear All Notifications');
  await toasts.first().waitFor({ state: 'hidden' });
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await save();
  await page.locator('.statusbar-item', { hasText: 'The layout stays as it is' }).waitFor();
  expect(await toasts.count()).toBe(0);
  expect(await editor.complaints()).toEqual([]);
});
