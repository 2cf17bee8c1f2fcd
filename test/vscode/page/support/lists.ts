/** The lists and boxes that open over the editor: to open one, to take what is meant from it, and to leave none open behind. */
import type { Locator, Page } from 'playwright-core';

/** How long something may take on a busy machine, in milliseconds. */
export const patience = 40_000;

/** How long a single try may take, where another one follows. */
const oneTry = patience / 5;

/** How long a list that has taken a click may still be seen. */
const closing = 3_000;

export interface Lists {
  /** Takes what the list at the top offers for a text, once it does. */
  readonly choose: (text: string) => Promise<void>;
  /** Carries out a command, found by its title. */
  readonly command: (title: string) => Promise<void>;
  /** Types a file's name, and perhaps a line, into the list of files, and takes it. */
  readonly find: (name: string, line?: number) => Promise<void>;
}

/** What stands over the editor until it is answered or sent away. */
const overlays = (page: Page): Locator =>
  page.locator('.quick-input-widget:visible, .action-widget:visible, .context-view .monaco-menu:visible, .monaco-dialog-box:visible');

/**
 * Closes what an earlier try has left open. Most lists go where something else takes the focus, but the one that asks
 * for a file stays, does not hear Escape then, and takes whatever the next try types into it.
 */
export const closeLists = async (page: Page): Promise<void> => {
  const box = page.locator('.quick-input-widget:visible input[type="text"]').first();
  const end = performance.now() + patience;
  // No waiting of vitest's: pictures are taken without it.
  while ((await overlays(page).count()) > 0) {
    if (performance.now() > end) throw new Error('Something stays open over the editor.');
    await box.focus({ timeout: 500 }).catch(() => undefined);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
};

/** The lists of the editor on a page. */
export const listsOn = (page: Page): Lists => {
  const box = page.locator('.quick-input-widget:visible input[type="text"]').first();
  const rows = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');

  const isGone = (row: Locator): Promise<boolean> =>
    row.waitFor({ state: 'hidden', timeout: closing }).then(
      () => true,
      () => false,
    );

  const choose = async (text: string, timeout = patience): Promise<void> => {
    await box.fill(text, { timeout });
    // What was used last comes first, so that the one that is meant need not be the one that Enter takes.
    const row = rows.filter({ hasText: text.replace(/^>/, '') }).first();
    await row.click({ timeout });
    // A list that is drawn anew between the press of the button and its release has taken nothing, and says nothing.
    for (let clicks = 1; clicks < 4 && !(await isGone(row)); clicks++) await row.click({ timeout: closing }).catch(() => undefined);
  };

  /** What is on offer, for whoever reads why a try has failed. */
  const seen = async (): Promise<string> => JSON.stringify((await rows.allTextContents().catch(() => [])).slice(0, 12));

  /** The list goes where something else takes the focus at this moment, and does not take up what comes later: a person opens it again. */
  const again = async (open: string, take: (timeout: number) => Promise<void>, tries = 4): Promise<void> => {
    await closeLists(page);
    await page.keyboard.press(open);
    try {
      await take(tries > 1 ? oneTry : patience);
    } catch (error) {
      if (tries <= 1) throw new Error(`The list offers ${await seen()}.`, { cause: error });
      await again(open, take, tries - 1);
    }
  };

  return {
    choose: (text) => choose(text),
    command: (title) => again('F1', (timeout) => choose(`>${title}`, timeout)),
    find: (name, line) =>
      again('Control+P', async (timeout) => {
        await box.fill(line === undefined ? name : `${name}:${line}`, { timeout });
        await rows.and(page.locator('.focused')).filter({ hasText: name }).waitFor({ timeout });
        await box.press('Enter', { timeout });
      }),
  };
};
