/**
 * `npm run test:vscode:desktop`: the same suite in VS Code itself, as it stands on a desk. Downloads VS Code (the newest,
 * and the lowest that is promised), and needs a screen, or `xvfb-run` in its place.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { run, say } from '../../../scripts/shared/run.ts';
import { bundleSuite } from '../host/bundle-suite.ts';
import { lowest, newest } from '../host/editors.ts';
import { installedIn, packExtension } from '../host/extension.ts';
import { makeRunFolder } from '../host/run-folder.ts';
import { reportName, type Report } from '../suite/support/report.ts';

/** Unpacks the package as VS Code does it, without the settings and extensions of whoever works here. */
const unpack = async (editor: string, vsix: string, folder: string): Promise<string> => {
  const [program, ...options] = resolveCliArgsFromVSCodeExecutablePath(editor, { reuseMachineInstall: true });
  if (program === undefined) throw new Error('VS Code has no command line.');
  const own = ['--extensions-dir', join(folder, 'unpacked'), '--user-data-dir', join(folder, 'install-data')];
  const { output } = await run(program, [...options, ...own, '--install-extension', vsix]);
  return installedIn(join(folder, 'unpacked'), output);
};

const tryIn = async (version: string, vsix: string): Promise<number> => {
  const editor = await downloadAndUnzipVSCode(version);
  const folder = await makeRunFolder();
  try {
    const extension = await unpack(editor, vsix, folder.path);
    await runTests({
      vscodeExecutablePath: editor,
      extensionDevelopmentPath: extension,
      extensionTestsPath: await bundleSuite(extension),
      launchArgs: [
        folder.workspace,
        ...['--user-data-dir', join(folder.path, 'user-data'), '--extensions-dir', join(folder.path, 'extensions')],
        ...['--disable-workspace-trust', '--disable-updates', '--disable-telemetry', '--skip-welcome', '--skip-release-notes'],
      ],
    }).catch((error: unknown) => say(String(error)));
    const { passed, failed } = JSON.parse(await readFile(join(folder.path, 'workspace', reportName), 'utf8')) as Report;
    for (const { title, message } of failed) say(`${title}\n  ${message}\n`);
    say(`VS Code ${version}: ${passed.length} passed, ${failed.length} failed`);
    return passed.length === 0 ? Math.max(failed.length, 1) : failed.length;
  } finally {
    await folder.remove();
  }
};

const vsix = await packExtension();
let failures = 0;
for (const { vscode } of [newest, lowest]) failures += await tryIn(vscode, vsix);
process.exitCode = failures === 0 ? 0 : 1;
