/**
 * Bundles the command line into `packages/cli/dist/`. What a command does not need it does not load:
 * the entry is small, and everything behind an `import()` becomes a part of its own.
 */
import { existsSync } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import { leanProtocol } from './shared/lean-protocol.ts';
import { licenceTexts } from './shared/licences.ts';
import { complain, fromRoot, root, run, say } from './shared/run.ts';

const folder = 'packages/cli/dist';

const bundle = async (): Promise<Metafile> => {
  await rm(fromRoot(folder), { recursive: true, force: true });
  const result = await build({
    absWorkingDir: root,
    entryPoints: { peerspec: 'packages/cli/src/bin.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    minify: true,
    legalComments: 'external',
    metafile: true,
    logLevel: 'warning',
    plugins: [leanProtocol],
  });
  return result.metafile;
};

/** npm links a command only if its file is there, and at the first `npm ci` it is not built yet. */
const linkCommand = async (): Promise<void> => {
  if (existsSync(fromRoot('node_modules/.bin/peerspec'))) return;
  const { code, output } = await run('npm', ['rebuild', 'peerspec', '--ignore-scripts', '--loglevel=error']);
  if (code !== 0) complain(`npm could not link the command, so "npx peerspec" will not find it:\n${output}`);
};

const metafile = await bundle();
await writeFile(fromRoot(folder, 'THIRD-PARTY-LICENCES.txt'), await licenceTexts(metafile));
await linkCommand();

const files = Object.keys(metafile.outputs).filter((path) => path.endsWith('.mjs'));
const sizes = await Promise.all(files.map(async (path) => (await stat(fromRoot(path))).size));
const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
say(`Built ${folder}/peerspec.mjs: ${kilobytes} kB in ${files.length} files.`);
