/**
 * Lays out the VS Code extension in `packages/vscode/dist/extension/`, as it will be packed: its two programs (for
 * desktops and for browsers), the command line with the language server, the worker, and what VS Code reads.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, type BuildOptions } from 'esbuild';
import { fromRoot, root } from '../shared/run.ts';
import { putInPlace } from './put-in-place.ts';

const source = 'packages/vscode';

/** The folder that is packed. */
export const extensionFolder = `${source}/dist/extension`;

const bundle = (name: string, options: Pick<BuildOptions, 'platform' | 'target' | 'conditions' | 'sourcemap'>) =>
  build({
    absWorkingDir: root,
    entryPoints: { [name]: `${source}/src/${name}.ts` },
    outdir: `${extensionFolder}/dist`,
    bundle: true,
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    minify: true,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    ...options,
  });

/** The page of the preview, and its style. */
const bundlePreview = () =>
  build({
    absWorkingDir: root,
    entryPoints: { page: `${source}/src/preview-page/page.ts`, preview: `${source}/src/preview-page/preview.css` },
    outdir: `${extensionFolder}/dist/preview`,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    // Graphviz stands in it as text of all sorts of characters, which would be longer if they were written out.
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });

/** From the folder of the extension, as it stands. */
const asItIs = ['README.md', 'language-configuration.json', 'images', 'walkthrough', 'l10n'];

/** From elsewhere in the repository, and where to. */
const fromElsewhere: readonly (readonly [from: string, to: string])[] = [
  ['LICENSE', 'LICENSE'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['docs/rules', 'rules'],
  ['examples', 'examples'],
  // Those that its page shows; each file more is downloaded by everybody.
  ...['light', 'dark', 'high-contrast'].map((name) => [`docs/pictures/${name}.png`, `pictures/${name}.png`] as const),
  ['syntaxes/peer.tmLanguage.json', 'syntaxes/peer.tmLanguage.json'],
  ['packages/rules/schema/peerspec.config.schema.json', 'schema/peerspec.config.schema.json'],
  ['packages/cli/dist', 'dist/peerspec'],
  ['packages/server/dist/worker.js', 'dist/worker.js'],
];

/** The manifest without what only its developers need. */
const manifest = async (): Promise<string> => {
  const {
    private: _private,
    devDependencies: _development,
    ...packed
  } = JSON.parse(await readFile(fromRoot(source, 'package.json'), 'utf8')) as Record<string, unknown>;
  return `${JSON.stringify(packed, undefined, 2)}\n`;
};

/** Needs the command line and the worker to be built. */
export const buildExtension = async (): Promise<void> => {
  const built = await Promise.all([
    // Only Node reads source maps by itself; to a browser they would be a sixth of the download, for nobody.
    bundle('desktop', { platform: 'node', target: 'node22.12', sourcemap: true }),
    bundle('browser', { platform: 'browser', target: 'es2023', conditions: ['browser', 'module'] }),
    bundlePreview(),
  ]);
  await rm(fromRoot(extensionFolder), { recursive: true, force: true });
  await putInPlace(`${extensionFolder}/dist`, built);
  await mkdir(fromRoot(extensionFolder), { recursive: true });
  await writeFile(fromRoot(extensionFolder, 'package.json'), await manifest());
  // The folder holds what is to be packed, and nothing else.
  await writeFile(fromRoot(extensionFolder, '.vscodeignore'), '');
  const texts = ['package.nls.json', 'package.nls.cy.json'];
  for (const name of [...asItIs, ...texts]) await cp(fromRoot(source, name), fromRoot(extensionFolder, name), { recursive: true });
  for (const [from, to] of fromElsewhere) await cp(fromRoot(from), fromRoot(extensionFolder, to), { recursive: true });
};
