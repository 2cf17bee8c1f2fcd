/**
 * A new specification before it has been saved, as somebody begins who is new to all this: from the palette, from the File
 * menu and from any new text, with and without a folder, in a process and in a worker; and nothing complains.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type Beginning, type ShownEditor } from './support/shown-editor.ts';

const beginnings: readonly (readonly [what: string, beginning: Beginning])[] = [
  ['with a folder', {}],
  ['without a folder', { opens: false }],
  ['without a folder, as in a browser', { opens: false, host: 'worker' }],
];

describe.each(beginnings)('a new specification %s', (_, beginning) => {
  let editor: ShownEditor;

  beforeAll(async () => {
    editor = await showEditor(inject('extensions'), beginning);
  });

  beforeEach(async () => {
    for (const key of ['Escape', 'Escape']) await editor.page.keyboard.press(key);
  });

  afterEach(async () => {
    expect(await editor.complaints()).toEqual([]);
  });

  afterAll(() => editor.close());

  keepFailurePictures(() => editor);

  const mark = () => editor.page.locator('.squiggly-error').first();
  const suggestion = () => editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'format' }).first();

  const answerQuestions = async (): Promise<void> => {
    await editor.choose('infant feeding');
    await editor.choose('group');
    await editor.lines.getByText('infant-feeding').first().waitFor();
  };

  /** The squiggles, the status and the questions at the side. */
  const isShownWhole = async (): Promise<void> => {
    await editor.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
    await editor.page.locator('.statusbar-item', { hasText: /PeerSpec: \d+ to answer/ }).click();
    const questions = editor.page.getByRole('tree', { name: 'Specification' });
    await questions.locator('.monaco-list-row', { hasText: 'Who it is for' }).waitFor();
  };

  /** As fast as a person: the editor closes braces and indents by what it has coloured so far. */
  const types = (text: string) => editor.page.keyboard.type(text, { delay: 60 });

  /** The editor learns how a language is written some moments after it was chosen: then it closes a brace. */
  const closesBraces = async (): Promise<boolean> => {
    await editor.page.keyboard.type('{');
    const written = await editor.lines.textContent();
    await editor.page.keyboard.press('Backspace');
    return written?.includes('{}') === true;
  };

  it('begins by command', async () => {
    await editor.command('PeerSpec: New Specification');
    await answerQuestions();
    await isShownWhole();
  });

  it('begins from the File menu', async () => {
    const { page } = editor;
    await page.locator('.menubar').click();
    await page.getByRole('menuitem', { name: 'File', exact: true }).hover();
    const newFile = page.getByRole('menuitem', { name: /^New File\.\.\./ });
    // Nothing is typed: this list would take that for the name of a file.
    const ours = page.locator('.quick-input-list .monaco-list-row', { hasText: 'New Specification' });
    // A menu that has just opened takes no click yet: whoever sees it still open clicks again.
    const opensList = async (): Promise<boolean> => {
      if (await newFile.isVisible()) await newFile.click();
      return ours.isVisible();
    };
    await expect.poll(opensList, { timeout: 20_000, interval: 500 }).toBe(true);
    await ours.click();
    await answerQuestions();
    await isShownWhole();
  });

  it('begins in a new text that is given the language: words are offered letter by letter, selected whole, and mended', async () => {
    const { page } = editor;
    await editor.command('File: New Untitled Text File');
    await page.locator('.tab.active[data-resource-name^="Untitled-"]').waitFor();
    await editor.command('Change Language Mode');
    await editor.choose('PeerSpec');
    await page.locator('#status\\.editor\\.mode', { hasText: 'PeerSpec' }).waitFor();
    await page.locator('.editor-instance .view-line').first().click();
    await expect.poll(closesBraces, { timeout: 40_000 }).toBe(true);

    await types('use "place.peer"\nintervention Calls "Calls at noon" {\n');
    await mark().waitFor();
    await page.keyboard.press('Escape');
    await types('f');
    await suggestion().waitFor();
    await types('orm');
    await suggestion().waitFor();
    await page.keyboard.press('Tab');
    await editor.lines.getByText('format').first().waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('End');
    await types('group\nsumary: "Somebody rings"\ntopic: infant-feeding');
    await editor.lines.getByText('infant-feeding').first().dblclick();
    const selection = page.locator('#status\\.editor\\.selection');
    await expect.poll(() => selection.textContent(), { timeout: 10_000 }).toContain(`(${'infant-feeding'.length} selected)`);

    await editor.lines.getByText('sumary').first().click();
    await editor.offers('Change to `summary`');
    await page.keyboard.press('Enter');
    await editor.command('PeerSpec: Open Preview');
    await editor.preview.getByText('Somebody rings').first().waitFor();

    // The name of a tab may stand over the first line while the pointer is there; a person moves away and points again.
    await page.keyboard.press('Control+Home');
    const pointed = async (): Promise<void> => {
      await page.mouse.move(600, 600);
      await page.locator('.workbench-hover-container').first().waitFor({ state: 'hidden' });
      await editor.lines.getByText('place.peer').first().hover();
      await page.locator('.monaco-hover:visible', { hasText: 'not saved yet' }).waitFor({ timeout: 8_000 });
    };
    await vi.waitFor(pointed, { timeout: 40_000 });
    await isShownWhole();
  });
});
