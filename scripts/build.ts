/**
 * Bundles the command line into `packages/cli/dist/`: a small file that starts it and knows its version, and one
 * large file with all the rest. What a command does not need is loaded with the rest but not set up.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { leanProtocol } from './shared/lean-protocol.ts';
import { quickBuiltins } from './shared/quick-builtins.ts';
import { licenceTexts } from './shared/licences.ts';
import { complain, fromRoot, root, run, say } from './shared/run.ts';

const folder = 'packages/cli/dist';
const entry = `${folder}/peerspec.mjs`;

/** The large file, as the small ones find it. */
const parts = 'parts.mjs';

/** Leaves what stands behind `parts.ts` out of a file that only starts it. */
const partsApart: Plugin = {
  name: 'parts-apart',
  setup: (each) =>
    each.onResolve({ filter: /\/parts\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${parts}`, external: true } : undefined,
    ),
};

const bundle = (source: string, name: string, plugins: Plugin[]) =>
  build({
    absWorkingDir: root,
    entryPoints: [`packages/cli/src/${source}`],
    outfile: `${folder}/${name}`,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // A package that has both is taken as modules: the other kind loads its parts in ways that a bundle cannot follow.
    mainFields: ['module', 'main'],
    target: 'node22.12',
    minify: true,
    // The protocol's library is made of modules of the older kind, which ask Node for its parts by `require`.
    banner: { js: "import{createRequire as olderKind}from'node:module';const require=olderKind(import.meta.url);" },
    legalComments: 'external',
    metafile: true,
    // Nothing is written before everything is built: what was there stays usable until then.
    write: false,
    logLevel: 'warning',
    plugins: [...plugins, quickBuiltins],
  });

/** npm links a command only if its file is there, and at the first `npm ci` it is not built yet. */
const linkCommand = async (): Promise<void> => {
  if (existsSync(fromRoot('node_modules/.bin/peerspec'))) return;
  const { code, output } = await run('npm', ['rebuild', 'peerspec', '--ignore-scripts', '--loglevel=error']);
  if (code !== 0) complain(`npm could not link the command, so "npx peerspec" will not find it:\n${output}`);
};

const built = await Promise.all([
  bundle('launch.ts', 'peerspec.mjs', [partsApart]),
  bundle('lanes/lane.ts', 'lane.mjs', [partsApart]),
  bundle('parts.ts', parts, [leanProtocol]),
]);
const outputFiles = built.flatMap((each) => each.outputFiles);
await rm(fromRoot(folder), { recursive: true, force: true });
for (const { path, contents } of outputFiles) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}
await chmod(fromRoot(entry), 0o755);
await writeFile(fromRoot(folder, 'THIRD-PARTY-LICENCES.txt'), await licenceTexts(built.map(({ metafile }) => metafile)));
await linkCommand();

const programs = outputFiles.filter(({ path }) => path.endsWith('.mjs'));
const kilobytes = Math.round(programs.reduce((sum, { contents }) => sum + contents.length, 0) / 1000);
say(`Built ${entry}: ${kilobytes} kB in ${programs.length} files.`);
