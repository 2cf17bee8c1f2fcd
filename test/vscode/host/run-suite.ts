/** Runs the suite in an editor that a browser shows, and brings its report back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { reportName, type Report } from '../suite/report.ts';

import { pageSize, startBrowser } from './browser.ts';
import { bundleSuite } from './bundle-suite.ts';
import type { Editor } from './editors.ts';
import { unpackExtension } from './extension.ts';
import { keepEditor } from './keep.ts';
import { makeRunFolder } from './run-folder.ts';
import { startServer, type EditorServer } from './server.ts';

/** Where the extension runs: in a process of the editor, or in a worker of the browser. */
export type ExtensionHost = 'process' | 'worker';

/** A run that takes longer hangs. */
const limit = 240_000;

/**
 * Runs the whole suite on a package of the extension.
 * @throws where there is no report, whatever the editor said when it ended.
 */
export const runSuite = async (editor: Editor, host: ExtensionHost, vsix: string): Promise<Report> => {
  const kept = await keepEditor(editor);
  const runFolder = await makeRunFolder();
  let server: EditorServer | undefined;
  let browser: Browser | undefined;
  try {
    const [extension, suite] = await Promise.all([unpackExtension(vsix, kept, runFolder.path), bundleSuite(runFolder.path)]);
    server = await startServer(kept, runFolder.path);
    browser = await startBrowser(kept, runFolder.path);
    const said = await untilEnd(browser, addressOf(server, runFolder.workspace, payloadOf(server, extension, suite, host)));
    const report = await readFile(join(runFolder.path, 'workspace', reportName), 'utf8').catch(() => undefined);
    if (report === undefined) throw new Error(`The suite has left no report.\n${lastOf(said)}\n${lastOf(server.log())}`);
    return JSON.parse(report) as Report;
  } finally {
    await browser?.close();
    await server?.stop();
    await runFolder.remove();
  }
};

/** Editors say a lot. */
const lastOf = (text: string): string => text.trimEnd().split('\n').slice(-40).join('\n');

type Payload = readonly (readonly [string, string])[];

const payloadOf = ({ authority }: EditorServer, extension: string, suite: string, host: ExtensionHost): Payload => [
  ['extensionDevelopmentPath', `vscode-remote://${authority}${extension}`],
  ['extensionTestsPath', `vscode-remote://${authority}${suite}`],
  ['skipWelcome', 'true'],
  ...(host === 'worker' ? ([['extensionDevelopmentKind', 'web']] as const) : []),
];

const addressOf = ({ authority, token }: EditorServer, workspace: string, payload: Payload): string => {
  const query = new URLSearchParams({ tkn: token, workspace, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
};

/** Opens the editor and waits until the suite is over. The answer is what the page has said. */
const untilEnd = async (browser: Browser, address: string): Promise<string> => {
  const page = await browser.newPage({ viewport: pageSize });
  const said: string[] = [];
  page.on('console', (message) => void said.push(message.text()));
  page.on('pageerror', (error) => void said.push(error.stack ?? error.message));
  const ended = Promise.withResolvers<undefined>();
  page.on('crash', () => ended.reject(new Error(`The page has crashed.\n${lastOf(said.join('\n'))}`)));
  await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => void said.push(`${type}: ${values.join(' ')}`));
  await page.exposeFunction('codeAutomationExit', () => ended.resolve(undefined));
  const timer = setTimeout(() => ended.reject(new Error(`The suite did not end within ${limit / 60_000} minutes.\n${lastOf(said.join('\n'))}`)), limit);
  try {
    await page.goto(address);
    await ended.promise;
  } finally {
    clearTimeout(timer);
  }
  return said.join('\n');
};
