/** What commands come to in the end: files that are there and whole, a reason where they are not, and a word when something is done that cannot be seen. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { closeLists } from './support/lists.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(inject('extensions'));
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

beforeEach(() => editor.command('Notifications: Clear All Notifications'));

const told = (text: string) => editor.page.locator('.notification-list-item-message', { hasText: text }).first();

const box = () => editor.page.locator('.quick-input-widget:visible input[type="text"]').first();

describe('with the preview in front', () => {
  /** Asks for a file, and says where it is to be. */
  const ask = async (command: string, ending: string, picture?: string): Promise<string> => {
    await editor.page.keyboard.press('Control+1');
    await editor.open('feeding-calls.peer');
    await editor.command('PeerSpec: Open Preview');
    await editor.preview.locator('h1', { hasText: 'Feeding Calls' }).waitFor();
    await editor.turnTo('Preview of feeding-calls.peer');
    await editor.command(`PeerSpec: ${command}`);
    if (picture !== undefined) await editor.choose(picture);
    await expect.poll(() => box().inputValue()).toMatch(ending);
    return box().inputValue();
  };

  it.each([
    ['Save as Web Page', 'feeding-calls-FeedingCalls.html', undefined, /<!doctype html>[^]*<h1[^]*Feeding Calls[^]*<\/html>\s*$/i],
    ['Save Picture', 'feeding-calls-FeedingCalls-theory.svg', 'Theory as a picture', /<svg [^]*<title[^]*<\/svg>\s*$/],
    ['Save Picture', 'feeding-calls-FeedingCalls-contacts.svg', 'Contacts over time', /<svg [^]*<title[^]*<\/svg>\s*$/],
  ])('%s writes the whole of %s, says where, and asks before it takes the place of another', async (command, name, picture, whole) => {
    const path = await ask(command, name, picture);
    await rm(path, { force: true });
    await editor.page.keyboard.press('Enter');
    await told(`Written: valleys/${name}`).waitFor();
    expect(await readFile(path, 'utf8')).toMatch(whole);

    await writeFile(path, 'mine');
    await ask(command, name, picture);
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.quick-input-widget:visible', { hasText: 'already exists' }).waitFor();
    await editor.page.keyboard.press('Escape');
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it('says in plain words that a file cannot be written, and leaves what was there', async () => {
    const path = (await ask('Save as Web Page', '.html')).replace('FeedingCalls', 'kept');
    await writeFile(path, 'mine');
    // Where it would be written first, something stands in the way.
    await mkdir(join(`${path}.part`, 'in the way'), { recursive: true });
    await box().fill(path);
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.quick-input-widget:visible', { hasText: 'already exists' }).waitFor();
    await editor.page.keyboard.press('Enter');
    await told('feeding-calls-kept.html could not be saved there. It may be open in another program').waitFor();
    expect(await told('Error:').count()).toBe(0);
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  it('a test that fails while it is asked for a file leaves nothing open that its next try would type into', async () => {
    const path = await ask('Save as Web Page', '.html');
    await writeFile(path, 'mine');
    await editor.page.keyboard.press('Enter');
    await editor.page.locator('.quick-input-widget:visible', { hasText: 'already exists' }).waitFor();
    // With the focus elsewhere, Escape does not reach what is asked.
    await editor.page.keyboard.press('Control+1');
    await editor.lines.click();
    await closeLists(editor.page);
    expect(await box().count()).toBe(0);
  });
});

it('compares what was never saved, on either side, under its name and not under the sign that keeps the place of a title', async () => {
  await editor.page.keyboard.press('Control+1');
  for (const topic of ['stroke', 'smoking']) {
    await editor.command('PeerSpec: New Specification');
    await editor.choose(topic);
    await editor.choose('group');
    await editor.lines.getByText(topic).first().waitFor();
    await editor.page.keyboard.press('Escape');
  }
  await editor.command('PeerSpec: Compare with Another Specification');
  await editor.choose('Untitled-1');
  await editor.page.locator('.tab.active', { hasText: 'Untitled-2 and Untitled-1 compared' }).waitFor();
  const pages = editor.page.locator('iframe.webview.ready:visible');
  const heading = { name: 'Comparison of My Intervention (1) and My Intervention (2)' };
  await expect
    .poll(async () => {
      const found = await Promise.all(
        (await pages.all()).map((page) => page.contentFrame().frameLocator('#active-frame').getByRole('heading', heading).count()),
      );
      return found.some((count) => count > 0);
    })
    .toBe(true);
});

it('says when the language server has been started anew, and checks what is open', async () => {
  await editor.command('PeerSpec: Restart Language Server');
  await told('PeerSpec has been started anew.').waitFor();
  await editor.page.locator('.statusbar-item', { hasText: /PeerSpec: \d+ to answer/ }).waitFor();
});
