/** VS Code as somebody sits before it: the extension installed, a workspace open, and a page to look at, to click and to type in. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { pageSize, startBrowser } from '../../host/browser.ts';
import { newest } from '../../host/editors.ts';
import { installExtension } from '../../host/extension.ts';
import { keepEditor } from '../../host/keep.ts';
import { makeRunFolder } from '../../host/run-folder.ts';
import { startServer, type EditorServer } from '../../host/server.ts';

export interface ShownEditor {
  readonly page: Page;
  /** Writes a file into the first folder of the workspace. */
  readonly write: (name: string, text: string) => Promise<void>;
  /** Opens a file of the workspace, or goes to another line of it (counted from 1). */
  readonly open: (name: string, line?: number) => Promise<void>;
  /** Carries out a command, found by its title. */
  readonly command: (title: string) => Promise<void>;
  /** What is inside the preview. */
  readonly preview: FrameLocator;
  /** The lines of the active editor. */
  readonly lines: Locator;
  /** The line and the column of the cursor, as the status bar has them. */
  readonly cursor: () => Promise<string>;
  /** The numbers of the lines that can be seen of the text. */
  readonly lineNumbers: () => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** Starts VS Code with a package of the extension. */
export const showEditor = async (vsix: string, settings: Readonly<Record<string, unknown>> = {}): Promise<ShownEditor> => {
  const kept = await keepEditor(newest);
  const folder = await makeRunFolder();
  let server: EditorServer | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    await folder.remove();
  };
  try {
    await installExtension(vsix, kept, folder.path);
    server = await startServer(kept, folder.path, settings);
    browser = await startBrowser(kept, folder.path);
    const page = await browser.newPage({ viewport: pageSize });
    const query = new URLSearchParams({ tkn: server.token, workspace: folder.workspace });
    await page.goto(`http://${server.authority}/?${query.toString()}`);
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    const pick = async (key: string, text: string): Promise<void> => {
      await page.keyboard.press(key);
      const input = page.locator('.quick-input-widget input');
      await input.fill(text);
      const first = page.locator('.quick-input-list .monaco-list-row').first();
      await first.waitFor();
      await input.press('Enter');
      await input.waitFor({ state: 'hidden' });
    };
    return {
      page,
      write: (name, text) => writeFile(join(folder.path, 'workspace', 'valleys', name), text),
      open: async (name, line) => {
        await pick('Control+P', line === undefined ? name : `${name}:${line}`);
        await page.locator('.tab.active', { hasText: name.split('/').at(-1) ?? name }).waitFor();
        await page.locator('.editor-instance .view-line').first().waitFor();
      },
      command: (title) => pick('F1', `>${title}`),
      preview: page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
      lines: page.locator('.editor-instance .view-lines').first(),
      cursor: async () => (await page.locator('#status\\.editor\\.selection').textContent()) ?? '',
      lineNumbers: async () =>
        (await page.locator('.editor-instance .line-numbers').allTextContents()).map(Number).filter((line) => line > 0),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
