/** Bundles the command line with the language server into `packages/cli/dist/`: a command loads only what it uses. */
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { complain, fromRoot, root, run } from '../shared/run.ts';
import { inAscii } from './in-ascii.ts';
import { putInPlace } from './put-in-place.ts';

const folder = 'packages/cli/dist';
const name = 'peerspec';

const bundle = () =>
  build({
    absWorkingDir: root,
    entryPoints: { [name]: 'packages/cli/src/bin.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // A package that has both is taken as modules: the other kind loads its parts in ways that a bundle cannot follow.
    mainFields: ['module', 'main'],
    // What Node 22 knows; named as a Node, esbuild would make each `\p{L}` anew whenever it is come to.
    target: 'es2024',
    minify: true,
    sourcemap: true,
    // Lines and names are what a trace needs; the sources themselves are public.
    sourcesContent: false,
    charset: 'ascii',
    plugins: [inAscii],
    legalComments: 'none',
    metafile: true,
    // Nothing is written before everything is built: what was there stays usable until then.
    write: false,
    logLevel: 'warning',
  });

/** npm links a command only if its file is there, and at the first `npm ci` it is not built yet. */
const linkCommand = async (): Promise<void> => {
  if (existsSync(fromRoot('node_modules/.bin/peerspec'))) return;
  const { code, output } = await run('npm', ['rebuild', 'peerspec', '--ignore-scripts', '--loglevel=error']);
  if (code !== 0) complain(`npm could not link the command, so "npx peerspec" will not find it:\n${output}`);
};

const schema = 'peerspec.config.schema.json';

const papers = ['ci.md', 'command-line.md', 'configuration.md', 'data.md', 'language-reference.md', 'what-rules-wait-for.md'];

/** What messages of the program point to lies beside it, also where it is installed from a package; pages lead to one another there. */
const copyPapers = async (): Promise<void> => {
  await mkdir(fromRoot('packages/cli/docs'), { recursive: true });
  for (const paper of papers) {
    const page = await readFile(fromRoot('docs', paper), 'utf8');
    const there = page.replaceAll(`../packages/rules/schema/${schema}`, `../schema/${schema}`).replaceAll('](../packages/cli/', '](../');
    await writeFile(fromRoot('packages/cli/docs', paper), there);
  }
  for (const folder of ['rules', 'schema']) await cp(fromRoot('docs', folder), fromRoot('packages/cli/docs', folder), { recursive: true });
  await cp(fromRoot('packages/rules/schema', schema), fromRoot('packages/cli/schema', schema));
  await cp(fromRoot('LICENSE'), fromRoot('packages/cli/LICENSE'));
};

export const buildCommandLine = async (): Promise<void> => {
  await putInPlace(folder, [await bundle()]);
  await chmod(fromRoot(folder, `${name}.mjs`), 0o755);
  await copyPapers();
  await linkCommand();
};
