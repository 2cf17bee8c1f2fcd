/** Runs the suite in an editor that a browser shows, and brings its report back. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { reportName, type Report } from '../suite/support/report.ts';
import { pageSize, startBrowser } from './browser.ts';
import { bundleSuite, type Entry } from './bundle-suite.ts';
import type { Editor } from './editors.ts';
import { unpackExtension } from './extension.ts';
import { keepEditor } from './keep.ts';
import { makeRunFolder } from './run-folder.ts';
import { startServer, type EditorServer } from './server.ts';
import { offerWebExtension, serveFolder, type WebServer } from './web-server.ts';

/** Where the extension runs: in a process of the editor's server, or in a worker of the browser. */
export type ExtensionHost = 'process' | 'worker';

/** A run that takes longer hangs. */
const limit = 240_000;

export interface SuiteRun {
  readonly report: Report;
  /** What the extension has written into its log. */
  readonly log: string;
}

/**
 * Runs the whole suite on a package of the extension.
 * @throws where there is no report, whatever the editor said when it ended.
 */
export const runSuite = async (editor: Editor, host: ExtensionHost, vsix: string, entry: Entry = 'index'): Promise<SuiteRun> => {
  const kept = await keepEditor(editor);
  const runFolder = await makeRunFolder();
  let server: EditorServer | undefined;
  let web: WebServer | undefined;
  let browser: Browser | undefined;
  try {
    const extension = await unpackExtension(vsix, kept, runFolder.path);
    // A suite runs where the extension around it runs.
    const suite = await bundleSuite(extension, entry);
    server = await startServer(kept, runFolder.path, { runsSuite: true });
    browser = await startBrowser(kept, runFolder.path);
    // The page may fetch from nowhere but its own server; the one of the extension is another.
    const page = await browser.newPage({ viewport: pageSize, bypassCSP: host === 'worker', permissions: ['local-network-access'] });
    if (host === 'worker') {
      web = await serveFolder(extension);
      await offerWebExtension(page, web, '/suite/index.js');
    }
    const said = await untilEnd(page, addressOf(server, runFolder.workspace, host === 'worker' ? [] : payloadOf(server, extension, suite)));
    const report = await readFile(join(runFolder.path, 'workspace', reportName), 'utf8').catch(() => undefined);
    if (report === undefined) throw new Error(`The suite has left no report.\n${lastOf(said)}\n${lastOf(server.log())}`);
    return { report: JSON.parse(report) as Report, log: await logOf(runFolder.path) };
  } finally {
    await browser?.close();
    await web?.stop();
    await server?.stop();
    await runFolder.remove();
  }
};

const logOf = async (folder: string): Promise<string> => {
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('PeerSpec.log'));
  return (await Promise.all(files.map((path) => readFile(join(folder, path), 'utf8')))).join('\n');
};

/** Editors say a lot. */
const lastOf = (text: string): string => text.trimEnd().split('\n').slice(-40).join('\n');

type Payload = readonly (readonly [string, string])[];

const payloadOf = ({ authority }: EditorServer, extension: string, suite: string): Payload => [
  ['extensionDevelopmentPath', `vscode-remote://${authority}${extension}`],
  ['extensionTestsPath', `vscode-remote://${authority}${suite}`],
];

const addressOf = ({ authority, token }: EditorServer, workspace: string, payload: Payload): string => {
  const query = new URLSearchParams({ tkn: token, workspace, payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) });
  return `http://${authority}/?${query.toString()}`;
};

/** Opens the editor and waits until the suite is over. The answer is what the page has said. */
const untilEnd = async (page: Page, address: string): Promise<string> => {
  const said: string[] = [];
  page.on('console', (message) => void said.push(message.text()));
  page.on('pageerror', (error) => void said.push(error.stack ?? error.message));
  const ended = Promise.withResolvers<undefined>();
  const fail = (what: string): void => ended.reject(new Error(`${what}\n${lastOf(said.join('\n'))}`));
  page.on('crash', () => fail('The page has crashed.'));
  await page.exposeFunction(
    'codeAutomationLog',
    (type: string, values: readonly unknown[]) => void said.push(`${type}: ${values.join(' ')}`),
  );
  await page.exposeFunction('codeAutomationExit', () => ended.resolve(undefined));
  const timer = setTimeout(() => fail(`The suite did not end within ${limit / 60_000} minutes.`), limit);
  try {
    await page.goto(address);
    await ended.promise;
  } finally {
    clearTimeout(timer);
  }
  return said.join('\n');
};
