/** The extension as users get it: the VSIX, unpacked by VS Code itself. A folder of sources would hide what a package lacks. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot, run, runScript } from '../../../scripts/shared/run.ts';
import type { KeptEditor } from './keep.ts';

const packed = 'packages/vscode/dist';

/** Packs the extension, and says where the package lies. */
export const packExtension = async (): Promise<string> => {
  const { code, output } = await runScript('scripts/package.ts');
  if (code !== 0) throw new Error(`The extension could not be packed.\n${output}`);
  const { name, version } = JSON.parse(await readFile(fromRoot('packages/vscode/package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  return fromRoot(packed, `${name}-${version}.vsix`);
};

/** Installs a package where a server that is started on `folder` finds it; the answer is the folder of the extension. */
export const installExtension = async (vsix: string, { folder: editor, node }: KeptEditor, folder: string): Promise<string> => {
  const data = join(folder, 'server-data');
  // The older server makes its own folder and none above it.
  await mkdir(data, { recursive: true });
  const { output } = await run(node, [
    join(editor, 'out', 'server-main.js'),
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data, '--install-extension', vsix],
  ]);
  return installedIn(join(data, 'extensions'), output);
};

/**
 * The folder of the extension among those that are installed.
 * @throws with what VS Code has said, where it is not among them.
 */
export const installedIn = async (extensions: string, said: string): Promise<string> => {
  const [installed] = (await readdir(extensions).catch(() => [])).filter((name) => name.startsWith('peerspec.'));
  if (installed === undefined) throw new Error(`VS Code did not install the extension.\n${said}`);
  return join(extensions, installed);
};

/** Unpacks a package as VS Code does it, into a folder of which no editor knows yet. */
export const unpackExtension = (vsix: string, kept: KeptEditor, folder: string): Promise<string> =>
  installExtension(vsix, kept, join(folder, 'unpacked'));
