/** Before any test: what is built is built from the sources as they are now, so that no test tries an old one. */
import { existsSync, globSync, statSync } from 'node:fs';
import { fromRoot, runScript } from '../../scripts/shared/run.ts';

const sources = [
  'packages/*/src/**',
  'packages/*/*.json',
  'packages/vscode/**/*.{md,json,svg}',
  'scripts/{build,shared}/**',
  'docs/**',
  'package-lock.json',
];

/** What the build writes last. */
const built = fromRoot('packages/vscode/dist/extension/package.json');

const isStale = (): boolean => {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return globSync(sources, { cwd: fromRoot(), exclude: ['**/dist/**', 'packages/cli/docs/**'] }).some(
    (path) => statSync(fromRoot(path)).mtimeMs > mtimeMs,
  );
};

/** Builds where a source is newer than what is built. */
export const setup = async (): Promise<void> => {
  if (!isStale()) return;
  const { code, output } = await runScript('scripts/build.ts', ['--programs']);
  if (code !== 0) throw new Error(output);
};
