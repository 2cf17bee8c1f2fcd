/**
 * Before the tests of the page: the extension is packed and installed by VS Code, once. Each editor that is started
 * begins with a copy of what came of it: to install it anew took VS Code two seconds, and four on a busy machine.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { newest } from '../../host/editors.ts';
import { installedIn, installExtension, packExtension } from '../../host/extension.ts';
import { keepEditor } from '../../host/keep.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the extensions that are installed: the one that is tested. */
    readonly extensions: string;
  }
}

/** Installs the extension for a run; the answer is the folder of what is installed, and how it is removed. */
export const installOnce = async (vsix: string): Promise<{ readonly extensions: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'peerspec-installed-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await installExtension(vsix, await keepEditor(newest), folder);
  } catch (error) {
    await remove();
    throw error;
  }
  return { extensions: join(folder, 'server-data', 'extensions'), remove };
};

/** Puts what is installed where a server that is started on `folder` finds it. */
export const copyInstalled = async (extensions: string, folder: string): Promise<void> => {
  const own = join(folder, 'server-data', 'extensions');
  await cp(extensions, own, { recursive: true });
  await installedIn(own, 'Nothing was copied.');
};

/** Called by vitest. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { extensions, remove } = await installOnce(process.env['PEERSPEC_VSIX'] ?? (await packExtension()));
  provide('extensions', extensions);
  return remove;
};
