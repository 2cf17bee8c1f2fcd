/**
 * The folder of one run, which is removed when the run is over: the workspace that the suite works in, the suite,
 * the extension as a VSIX brings it, and whatever the editor writes.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from '../../../scripts/shared/run.ts';

export interface RunFolder {
  readonly path: string;
  /** The `.code-workspace` file of the two folders. */
  readonly workspace: string;
  readonly remove: () => Promise<void>;
}

/** What lies in the two folders of the workspace, and where it comes from. */
const contents: Readonly<Record<string, readonly string[]>> = {
  valleys: ['examples/portfolio', 'test/vscode/resources/drafts'],
  city: ['examples/complete'],
};

export const makeRunFolder = async (): Promise<RunFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'peerspec-vscode-'));
  const inside = join(path, 'workspace');
  for (const [folder, sources] of Object.entries(contents)) {
    await mkdir(join(inside, folder), { recursive: true });
    for (const source of sources) await cp(fromRoot(source), join(inside, folder), { recursive: true });
  }
  const workspace = join(inside, 'test.code-workspace');
  await writeFile(workspace, JSON.stringify({ folders: Object.keys(contents).map((folder) => ({ path: folder })) }));
  return { path, workspace, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
};
