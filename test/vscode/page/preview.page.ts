/** The preview beside the text: it opens, follows what is typed, and leads back to the text, by pointer and by keys. */
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packExtension } from '../host/extension.ts';
import { keepFailurePictures } from './support/failure-pictures.ts';
import { showEditor, type ShownEditor } from './support/shown-editor.ts';

const files = { 'typed.peer': 'intervention Typed "Typed calls" {\n  summary: "Somebody rings"\n}\n' };

let editor: ShownEditor;

beforeAll(async () => {
  editor = await showEditor(process.env['PEERSPEC_VSIX'] ?? (await packExtension()), { files });
});

afterAll(() => editor.close());

keepFailurePictures(() => editor);

const previewOf = async (file: string, heading: string): Promise<void> => {
  await editor.open(file);
  await editor.command('PeerSpec: Open Preview');
  await editor.preview.locator('h1', { hasText: heading }).waitFor();
};

it('opens beside the text', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.preview.getByText('Specification of a peer support intervention').waitFor();
});

it('follows what is typed and not yet saved, and shows it as text', async () => {
  await editor.open('typed.peer', 2);
  await editor.preview.locator('h1', { hasText: 'Typed calls' }).waitFor();
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.press('ArrowLeft');
  await editor.page.keyboard.type(' at <img src=x> noon');
  await editor.preview.getByText('Somebody rings at <img src=x> noon').waitFor();
  expect(await editor.preview.locator('img').count()).toBe(0);
  await editor.page.locator('.tab.dirty', { hasText: 'typed.peer' }).waitFor();
});

it('leads from a statement to its line', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.preview.getByText('women with a baby are less alone and less low').first().click();
  await expect.poll(editor.cursor).toMatch(/^Ln 14,/);
});

it('is scrolled with the text, and the text with it', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  const top = () => editor.preview.locator('main').evaluate((element) => element.scrollTop);
  await editor.open('walking-groups.peer', 1);
  await expect.poll(top).toBeLessThan(200);
  await editor.open('walking-groups.peer', 120);
  await expect.poll(top).toBeGreaterThan(600);
  const firstLine = async () => Math.min(...(await editor.lineNumbers()));
  const before = await firstLine();
  await editor.preview.locator('main').hover();
  await expect
    .poll(async () => {
      await editor.page.mouse.wheel(0, -300);
      return firstLine();
    })
    .toBeLessThan(before - 20);
});

it('has a picture of the theory that keys walk through, and that leads to the text', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.open('walking-groups.peer', 1);
  await editor.preview.getByRole('button', { name: 'Theory as a picture' }).click();
  const boxes = editor.preview.locator('svg [data-key]');
  await boxes.first().waitFor();
  const focused = () => editor.preview.locator('svg [data-key]:focus').getAttribute('data-key', { timeout: 2000 });
  await editor.preview.locator('svg [data-key][tabindex="0"]').focus();
  const first = await focused();
  await editor.page.keyboard.press('ArrowRight');
  await expect.poll(focused).not.toBe(first);
  await editor.page.keyboard.press('Enter');
  await expect.poll(editor.cursor).not.toMatch(/^Ln 1,/);
});

it('shows the contacts over time', async () => {
  await previewOf('walking-groups.peer', 'Walk and Talk');
  await editor.preview.getByRole('button', { name: 'Contacts over time' }).click();
  await editor.preview.getByRole('img', { name: 'The contacts of “Walk and Talk” over time' }).waitFor();
  expect(await editor.preview.locator('h2').first().isVisible()).toBe(false);
});

it('compares the specification that it shows with another one, in columns', async () => {
  await editor.command('PeerSpec: Compare with Another Specification');
  await editor.choose('feeding-calls.peer');
  await editor.page.locator('.tab.active', { hasText: 'walking-groups.peer and feeding-calls.peer compared' }).waitFor();
  // The preview may be seen beside it.
  const pages = editor.page.locator('iframe.webview.ready:visible');
  const heading = 'Can they be put together in a review?';
  const shown = async (): Promise<FrameLocator | undefined> => {
    for (const page of await pages.all()) {
      const inside = page.contentFrame().frameLocator('#active-frame');
      if ((await inside.getByRole('heading', { name: heading }).count()) > 0) return inside;
    }
    return undefined;
  };
  await expect.poll(shown, { timeout: 20_000 }).toBeDefined();
  const comparison = (await shown()) ?? editor.preview;
  const heads = await comparison.locator('table').first().locator('th').allTextContents();
  expect(heads).toEqual(['Question', 'Walk and Talk', 'Feeding Calls', 'Compared']);
});
