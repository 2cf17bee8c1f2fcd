/** VS Code as somebody sits before it: the extension installed, a workspace open, and a page to look at, to click and to type in. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageSize, startBrowser } from '../../host/browser.ts';
import { newest } from '../../host/editors.ts';
import { installedIn } from '../../host/extension.ts';
import { keepEditor } from '../../host/keep.ts';
import { makeRunFolder } from '../../host/run-folder.ts';
import { startServer, type EditorServer } from '../../host/server.ts';
import { offerWebExtension, serveFolder, type WebServer } from '../../host/web-server.ts';
import { copyInstalled } from './installed.ts';
import { listsOn, patience } from './lists.ts';
import { listenForMessages, loggedIn } from './messages.ts';

export interface ShownEditor {
  readonly page: Page;
  /** The path of the empty folder. */
  readonly emptyFolder: string;
  /** Opens a file at the top of a folder of the workspace, or goes to another line of it (counted from 1). */
  readonly open: (name: string, line?: number) => Promise<void>;
  /** Carries out a command, found by its title. */
  readonly command: (title: string) => Promise<void>;
  /** Asks for quick fixes at the cursor until one is among them, and leaves them shown. */
  readonly offers: (fix: string) => Promise<void>;
  /** Takes what a list at the top offers for a text, once it does. */
  readonly choose: (text: string) => Promise<void>;
  /** Turns to a tab, and has the focus in what it shows. */
  readonly turnTo: (title: string) => Promise<void>;
  /** What is inside the preview. */
  readonly preview: FrameLocator;
  /** The lines of the active editor. */
  readonly lines: Locator;
  /** The line and the column of the cursor, as the status bar has them. */
  readonly cursor: () => Promise<string>;
  /** The numbers of the lines that can be seen of the text. */
  readonly lineNumbers: () => Promise<readonly number[]>;
  /** Every warning and error so far: shown as a message, or written into the log of the extension. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Beginning {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files in the first folder of the workspace, beside those that are there always: name and text. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether the workspace is open; nothing is, where it is not. */
  readonly opens?: boolean;
  /** A folder in which nothing is, to be open in place of the workspace. */
  readonly empty?: boolean;
  /** Where the extension runs: in a process of the editor's server, or in a worker of the browser. */
  readonly host?: 'process' | 'worker';
}

/** What is offered belongs to what has been found so far: asked too early, the editor does not offer it yet. */
const offered = async (page: Page, fix: string): Promise<void> => {
  const isOffered = async (): Promise<boolean> => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    return page
      .locator('.action-widget', { hasText: fix })
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
  };
  await expect.poll(isOffered, { timeout: patience }).toBe(true);
};

/** Starts VS Code with the extension, as it was installed before. */
export const showEditor = async (
  extensions: string,
  { settings = {}, files = {}, opens = true, empty = false, host = 'process' }: Beginning = {},
): Promise<ShownEditor> => {
  const kept = await keepEditor(newest);
  const folder = await makeRunFolder();
  let server: EditorServer | undefined;
  let web: WebServer | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await web?.stop();
    await server?.stop();
    await folder.remove();
  };
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, 'workspace', 'valleys', name), text);
    if (host === 'worker') web = await serveFolder(await installedIn(extensions, 'It was not installed.'));
    else await copyInstalled(extensions, folder.path);
    server = await startServer(kept, folder.path, { settings });
    browser = await startBrowser(kept, folder.path);
    // The page may fetch from nowhere but its own server; the one of the extension is another.
    const page = await browser.newPage({ viewport: pageSize, bypassCSP: web !== undefined, permissions: ['local-network-access'] });
    page.setDefaultTimeout(patience);
    if (web) await offerWebExtension(page, web);
    const messages = await listenForMessages(page);
    const emptyFolder = join(folder.path, 'empty');
    await mkdir(emptyFolder, { recursive: true });
    const shown = empty ? { folder: emptyFolder } : opens ? { workspace: folder.workspace } : { ew: 'true' };
    const query = new URLSearchParams({ tkn: server.token, ...shown });
    await page.goto(`http://${server.authority}/?${query.toString()}`);
    if (opens && !empty) await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
    // A list of commands that is open does not take up those of an extension that comes later.
    await page.locator('.activitybar [aria-label*="PeerSpec"]').first().waitFor({ timeout: 60_000 });
    const { choose, command, find } = listsOn(page);
    return {
      page,
      emptyFolder,
      open: async (name, line) => {
        await find(name, line);
        await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
        await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
        await page.locator('.editor-instance .view-line').first().waitFor();
      },
      command,
      choose,
      offers: (fix) => offered(page, fix),
      turnTo: async (title) => {
        // Whatever is clicked in a document leads to the text, and takes the focus there, some time later.
        await page.locator('.tab', { hasText: title }).click();
        await page.locator('.editor-group-container.active .tab.active', { hasText: title }).waitFor();
      },
      preview: page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
      lines: page.locator('.editor-instance .view-lines').first(),
      cursor: async () => (await page.locator('#status\\.editor\\.selection').textContent()) ?? '',
      lineNumbers: async () =>
        (await page.locator('.editor-instance .line-numbers').allTextContents()).map(Number).filter((line) => line > 0),
      complaints: async () => [...messages.shown(), ...(await loggedIn(folder.path))],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
