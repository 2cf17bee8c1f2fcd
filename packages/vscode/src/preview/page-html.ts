/** A page of the extension as HTML: a strict policy, its program, its style and its words; nothing that an author wrote. */
import type { Webview } from 'vscode';
import { env, l10n, Uri } from 'vscode';
import type { ComparisonWords, PageWords } from './messages.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The folder with the page's program and style. */
export const pageFolder = (extension: Uri): Uri => Uri.joinPath(extension, 'dist', 'preview');

/**
 * Nothing can be loaded but the two files of the page. Graphviz, which lays out the picture, is WebAssembly: it may be
 * compiled, but no text may be run as a program.
 */
const policyFor = ({ cspSource }: Webview, nonce: string): string =>
  `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}' 'wasm-unsafe-eval';`;

/** What a page shows, and its words. */
export type PageContent =
  { readonly page: 'preview'; readonly words: PageWords } | { readonly page: 'comparison'; readonly words: ComparisonWords };

export const pageHtml = (webview: Webview, extension: Uri, { page, words }: PageContent): string => {
  const nonce = crypto.randomUUID();
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(pageFolder(extension), name)).toString();
  return `<!doctype html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyFor(webview, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(l10n.t('Preview'))}</title>
<link rel="stylesheet" href="${escaped(file('preview.css'))}">
</head>
<body>
<div id="preview" data-page="${page}" data-words="${escaped(JSON.stringify(words))}"></div>
<script nonce="${nonce}" src="${escaped(file('page.js'))}"></script>
</body>
</html>
`;
};
