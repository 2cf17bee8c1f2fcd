/**
 * Bundles the command line into `packages/cli/dist/`: a small file that starts it and knows its version, one
 * large file with all the rest (what a command does not need is loaded with it but not set up), and the
 * language server. The server for browsers goes into `packages/server/dist/`, as the one file that a worker is
 * started from.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { leanProtocol } from './shared/lean-protocol.ts';
import { quickBuiltins } from './shared/quick-builtins.ts';
import { licenceTexts } from './shared/licences.ts';
import { complain, fromRoot, root, run, say } from './shared/run.ts';

const folder = 'packages/cli/dist';
const entry = `${folder}/peerspec.mjs`;

/** The large files, as those that load them find them. */
const parts = 'parts.mjs';
const server = 'server.mjs';

/** Leaves a large file out of one that only loads it. */
const apart = (filter: RegExp, name: string): Plugin => ({
  name: `${name}-apart`,
  setup: (each) =>
    each.onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? { path: `./${name}`, external: true } : undefined)),
});
const partsApart = apart(/\/parts\.ts$/, parts);
const serverApart = apart(/^@peerspec\/server\/node$/, server);

const bundle = (source: string, name: string, plugins: Plugin[]) =>
  build({
    absWorkingDir: root,
    entryPoints: [`packages/${source}`],
    outfile: `${folder}/${name}`,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // A package that has both is taken as modules: the other kind loads its parts in ways that a bundle cannot follow.
    mainFields: ['module', 'main'],
    target: 'node22.12',
    minify: true,
    legalComments: 'external',
    metafile: true,
    // Nothing is written before everything is built: what was there stays usable until then.
    write: false,
    logLevel: 'warning',
    plugins: [...plugins, quickBuiltins],
  });

const workerFolder = 'packages/server/dist';

const bundleWorker = () =>
  build({
    absWorkingDir: root,
    entryPoints: { worker: 'packages/server/src/worker.ts' },
    outdir: workerFolder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // A worker has no page: where a package comes in a kind that uses one, the other kind is taken.
    conditions: ['worker', 'module'],
    mainFields: ['module', 'main'],
    target: 'es2023',
    minify: true,
    legalComments: 'external',
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [leanProtocol],
  });

/** npm links a command only if its file is there, and at the first `npm ci` it is not built yet. */
const linkCommand = async (): Promise<void> => {
  if (existsSync(fromRoot('node_modules/.bin/peerspec'))) return;
  const { code, output } = await run('npm', ['rebuild', 'peerspec', '--ignore-scripts', '--loglevel=error']);
  if (code !== 0) complain(`npm could not link the command, so "npx peerspec" will not find it:\n${output}`);
};

const built = await Promise.all([
  bundle('cli/src/launch.ts', 'peerspec.mjs', [partsApart]),
  bundle('cli/src/lanes/lane.ts', 'lane.mjs', [partsApart]),
  bundle('cli/src/parts.ts', parts, [leanProtocol, serverApart]),
  bundle('server/src/node.ts', server, [leanProtocol]),
]);
const worker = await bundleWorker();
const outputFiles = built.flatMap((each) => each.outputFiles);
for (const each of [folder, workerFolder]) await rm(fromRoot(each), { recursive: true, force: true });
for (const { path, contents } of [...outputFiles, ...worker.outputFiles]) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}
await chmod(fromRoot(entry), 0o755);
await writeFile(fromRoot(folder, 'THIRD-PARTY-LICENCES.txt'), await licenceTexts(built.map(({ metafile }) => metafile)));
await writeFile(fromRoot(workerFolder, 'THIRD-PARTY-LICENCES.txt'), await licenceTexts([worker.metafile]));
await linkCommand();

const tell = (name: string, files: readonly OutputFile[]): void => {
  const programs = files.filter(({ path }) => /\.m?js$/.test(path));
  const kilobytes = Math.round(programs.reduce((sum, { contents }) => sum + contents.length, 0) / 1000);
  say(`Built ${name}: ${kilobytes} kB in ${programs.length} ${programs.length === 1 ? 'file' : 'files'}.`);
};

tell(entry, outputFiles);
tell(`${workerFolder}/worker.js`, worker.outputFiles);
