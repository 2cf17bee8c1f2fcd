/**
 * `npm run test:vscode`: the packed extension in VS Code itself, shown by a browser without a screen; in the newest
 * and in the lowest version that is promised, as a desktop runs it and as a browser does.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fromRoot, runTool, say } from '../../scripts/shared/run.ts';
import { count, readReport, type Outcome } from '../../scripts/shared/outcome.ts';
import { cannotRunHere, lowest, newest, type Editor } from './host/editors.ts';
import { packExtension } from './host/extension.ts';
import { runSuite, type ExtensionHost } from './host/run-suite.ts';

const outcomeFile = 'out/vscode-outcome.json';
const pageReport = 'out/vscode-page-report.json';

const runs: readonly (readonly [what: string, editor: Editor, host: ExtensionHost])[] = [
  [`VS Code ${newest.vscode}`, newest, 'process'],
  [`VS Code ${newest.vscode}, as in a browser`, newest, 'worker'],
  [`VS Code ${lowest.vscode}`, lowest, 'process'],
];

/** One run of the suite. A run without tests, or without a report, is a failure. */
const tried = async (editor: Editor, host: ExtensionHost, vsix: string): Promise<Outcome> => {
  try {
    const { report, log } = await runSuite(editor, host, vsix);
    const { passed, failed } = report;
    if (passed.length + failed.length === 0) return { passed: 0, failed: 1, output: 'No test was run.' };
    const told = failed.map(({ title, message }) => `${title}\n  ${message.replaceAll('\n', '\n  ')}`);
    return { passed: passed.length, failed: failed.length, output: failed.length === 0 ? '' : [...told, log].join('\n\n') };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
};

/** What only the page can show, driven from outside. */
const triedOnPage = async (vsix: string): Promise<Outcome> => {
  await rm(fromRoot(pageReport), { force: true });
  const { code, output } = await runTool(
    'vitest',
    [
      'run',
      '--config',
      'test/vscode/page/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${fromRoot(pageReport)}`,
    ],
    { CI: 'true', NO_COLOR: '1', PEERSPEC_VSIX: vsix },
  );
  return count(code, output, await readReport(pageReport));
};

const told = (what: string, { passed, failed, output }: Outcome, seconds: number): void => {
  say(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${what} (${passed} passed, ${failed} failed), ${seconds.toFixed(1)} s`);
  if (failed > 0) say(`\n${output.trim()}\n`);
};

const all = async (): Promise<Outcome> => {
  const vsix = await packExtension();
  let [passed, failed] = [0, 0];
  const steps: readonly (readonly [string, () => Promise<Outcome>])[] = [
    ...runs.map(([what, editor, host]) => [what, () => tried(editor, host, vsix)] as const),
    ['The page', () => triedOnPage(vsix)],
  ];
  for (const [what, step] of steps) {
    const began = performance.now();
    const outcome = await step();
    told(what, outcome, (performance.now() - began) / 1000);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  return { passed, failed, output: '' };
};

const reason = cannotRunHere();
const outcome: Outcome = reason === undefined ? await all() : { passed: 0, failed: 0, output: '', notRun: reason };
await mkdir(fromRoot('out'), { recursive: true });
await writeFile(fromRoot(outcomeFile), JSON.stringify(outcome));
if (reason !== undefined) say(`Not run: ${reason}.`);
else say(`\n${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed === 0 ? 0 : 1;
