/** What the editor tells somebody who sits before it: the messages in its corner, and what it writes down. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Messages {
  /** Every warning and every error message that has been shown since the page was opened, gone again or not. */
  readonly shown: () => readonly string[];
}

/** Takes down each message as it comes up: most of them go by themselves after a while. */
export const listenForMessages = async (page: Page): Promise<Messages> => {
  const shown: string[] = [];
  await page.exposeFunction('peerspecTestHears', (text: string) => void shown.push(text));
  await page.addInitScript(`
    new MutationObserver(() => {
      for (const icon of document.querySelectorAll('.notification-list-item-icon.codicon-error, .notification-list-item-icon.codicon-warning')) {
        const item = icon.closest('.notification-list-item');
        const text = item.querySelector('.notification-list-item-message')?.textContent ?? '';
        if (text === '' || item.dataset.heard === text) continue;
        item.dataset.heard = text;
        peerspecTestHears(text);
      }
    }).observe(document, { childList: true, subtree: true });
  `);
  return { shown: () => shown };
};

/** The errors and warnings in the log of the extension. */
export const loggedIn = async (folder: string): Promise<readonly string[]> => {
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('PeerSpec.log'));
  const texts = await Promise.all(files.map((path) => readFile(join(folder, path), 'utf8')));
  return texts.flatMap((text) => text.split('\n')).filter((line) => /\[(error|warning)\]|itself failed/.test(line));
};
