/** What the panels of the extension have in common: their icon, and a page that may load nothing but its own files. */
import type { Uri as Address, WebviewPanel } from 'vscode';
import { Uri } from 'vscode';
import { pageFolder, pageHtml, type PageContent } from './page-html.ts';

/** The name of a file, as the title of a panel has it. */
export const nameOf = ({ path }: Address): string => path.slice(path.lastIndexOf('/') + 1);

/** Puts a page into a panel. */
export const dressPanel = (panel: WebviewPanel, extension: Address, page: PageContent): void => {
  const icon = (name: string): Address => Uri.joinPath(extension, 'images', name);
  panel.iconPath = { light: icon('file-light.svg'), dark: icon('file-dark.svg') };
  panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
  panel.webview.html = pageHtml(panel.webview, extension, page);
};
