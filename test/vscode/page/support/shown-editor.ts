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

/** How long something may take on a busy machine, in milliseconds. */
const patience = 20_000;

export interface ShownEditor {
  readonly page: Page;
  /** Opens a file at the top of a folder of the workspace, or goes to another line of it (counted from 1). */
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

export interface Beginning {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files in the first folder of the workspace, beside those that are there always: name and text. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Starts VS Code with a package of the extension. */
export const showEditor = async (vsix: string, { settings = {}, files = {} }: Beginning = {}): Promise<ShownEditor> => {
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
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, 'workspace', 'valleys', name), text);
    await installExtension(vsix, kept, folder.path);
    server = await startServer(kept, folder.path, settings);
    browser = await startBrowser(kept, folder.path);
    const page = await browser.newPage({ viewport: pageSize });
    page.setDefaultTimeout(patience);
    const query = new URLSearchParams({ tkn: server.token, workspace: folder.workspace });
    await page.goto(`http://${server.authority}/?${query.toString()}`);
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    /** Types into the box at the top, and takes what it finds once that is what was meant. */
    const pick = async (key: string, text: string, found: string): Promise<void> => {
      await page.keyboard.press(key);
      const input = page.locator('.quick-input-widget input');
      await input.fill(text);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: found }).waitFor();
      await input.press('Enter');
    };
    return {
      page,
      open: async (name, line) => {
        await pick('Control+P', line === undefined ? name : `${name}:${line}`, name);
        await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
        await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
        await page.locator('.editor-instance .view-line').first().waitFor();
      },
      command: (title) => pick('F1', `>${title}`, title),
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
