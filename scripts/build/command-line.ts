/**
 * Bundles the command line into `packages/cli/dist/`: a small file that starts it and knows its version, one
 * large file with all the rest (what a command does not need is loaded with it but not set up), and the
 * language server.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { build, type BuildOptions, type OutputFile, type Plugin } from 'esbuild';
import { leanLangium } from '../shared/lean-langium.ts';
import { leanMarkdown } from '../shared/lean-markdown.ts';
import { leanProtocol } from '../shared/lean-protocol.ts';
import { quickBuiltins } from '../shared/quick-builtins.ts';
import { complain, fromRoot, root, run } from '../shared/run.ts';
import { withoutPages } from '../shared/without-pages.ts';
import { putInPlace, type Built } from './put-in-place.ts';

const folder = 'packages/cli/dist';
const entry = `${folder}/peerspec.mjs`;

/** The large files, as those that load them find them; see `load-parts.ts`. */
const parts = 'parts.cjs';
const server = 'server.cjs';

/** Leaves a large file out of one that only loads it. */
const apart = (filter: RegExp, name: string): Plugin => ({
  name: `${name}-apart`,
  setup: (each) =>
    each.onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? { path: `./${name}`, external: true } : undefined)),
});
const largeApart = [apart(/\/parts\.ts$/, parts), apart(/\/lsp\/serve\.ts$/, server)];

const bundle = (source: string, name: string, plugins: Plugin[], options: Pick<BuildOptions, 'format' | 'banner' | 'define'> = {}) =>
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
    ...options,
  });

/** npm links a command only if its file is there, and at the first `npm ci` it is not built yet. */
const linkCommand = async (): Promise<void> => {
  if (existsSync(fromRoot('node_modules/.bin/peerspec'))) return;
  const { code, output } = await run('npm', ['rebuild', 'peerspec', '--ignore-scripts', '--loglevel=error']);
  if (code !== 0) complain(`npm could not link the command, so "npx peerspec" will not find it:\n${output}`);
};

/** In a file of the older kind `import.meta` says nothing. */
const olderKind = {
  format: 'cjs',
  banner: { js: "const fileUrl=process.getBuiltinModule('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'fileUrl' },
} as const;

/** Tells one build from another. */
const nameOf = (files: readonly OutputFile[]): string =>
  createHash('sha256')
    .update(files.map(({ hash }) => hash).join())
    .digest('hex')
    .slice(0, 16);

/**
 * A text without letters beyond ASCII is read and compiled as bytes, which is half as much. esbuild has written all
 * others as \u1234 but in regular expressions, where that means the same.
 */
const asAscii = (file: OutputFile): OutputFile => {
  const text = file.text.replaceAll(/[^\0-\u007f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { ...file, text, contents: new TextEncoder().encode(text) };
};

/** A file of the older kind, which can be compiled from a cache of our own. */
const bundleLarge = async (source: string, name: string, ...plugins: Plugin[]): Promise<Built> => {
  const built = await bundle(source, name, [leanLangium, leanMarkdown, leanProtocol, ...largeApart, ...plugins], olderKind);
  return { ...built, outputFiles: built.outputFiles.map((file) => (file.path.endsWith(name) ? asAscii(file) : file)) };
};

/** Builds everything, and only then puts it in place of what was there. */
export const buildCommandLine = async (): Promise<void> => {
  const large = await Promise.all([bundleLarge('cli/src/parts.ts', parts), bundleLarge('cli/src/lsp/serve.ts', server, withoutPages)]);
  const define = { nameOfBuild: JSON.stringify(nameOf(large.flatMap(({ outputFiles }) => outputFiles))) };
  const small = await Promise.all([
    bundle('cli/src/launch.ts', 'peerspec.mjs', largeApart, { define }),
    bundle('cli/src/lanes/lane.ts', 'lane.mjs', largeApart, { define }),
  ]);
  await putInPlace(folder, [...large, ...small]);
  await chmod(fromRoot(entry), 0o755);
  await linkCommand();
};
