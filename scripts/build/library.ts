/**
 * Makes the packages of the engine ready for npm, each in its `dist/`: JavaScript, types and source maps, and a
 * package.json that points to them. Inside this repository the packages are imported as they are written.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromRoot, runTool, say } from '../shared/run.ts';

/** The packages that other programs can build on. */
export const libraryPackages = ['language', 'rules', 'documents'] as const;

/** Where TypeScript writes to: see `tsconfig.library.json` beside this file. */
const compiled = 'out/library';

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly devDependencies?: unknown;
  readonly private?: unknown;
}

/** `./src/index.ts` as it lies in the package. */
const built = (source: string): { readonly types: string; readonly default: string } => {
  const path = source.replace(/^\.\/src\//, './').replace(/\.ts$/, '');
  return { types: `${path}.d.ts`, default: `${path}.js` };
};

const manifestOf = async (name: string): Promise<string> => {
  const source = JSON.parse(await readFile(fromRoot('packages', name, 'package.json'), 'utf8')) as Manifest;
  // The folder of the sources is private, so that nobody publishes it as it is; what is laid out here is for everybody.
  const { devDependencies: _, private: __, ...manifest } = source;
  const entries = Object.entries(manifest.exports).map(([entry, path]) => [entry, built(path)] as const);
  const exports = { ...Object.fromEntries(entries), './package.json': './package.json' };
  const published = {
    // No module does anything by being imported: a bundler may leave out what is not used.
    sideEffects: false,
    engines: { node: '>=22.12' },
    publishConfig: { access: 'public', provenance: true },
  };
  return `${JSON.stringify({ ...manifest, exports, ...published }, undefined, 2)}\n`;
};

/** A source map names its source from where it lies; the text of the source is in the map itself. */
const relocated = (map: string, path: string): string =>
  JSON.stringify({ ...(JSON.parse(map) as object), sources: [`../src/${path.replace(/\.js\.map$/, '.ts')}`] });

const layOut = async (name: string): Promise<void> => {
  const from = fromRoot(compiled, name, 'src');
  const to = fromRoot('packages', name, 'dist');
  await rm(to, { recursive: true, force: true });
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(from.length + 1);
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    if (path.endsWith('.map')) await writeFile(target, relocated(await readFile(join(from, path), 'utf8'), path));
    else await cp(join(from, path), target);
  }
  await writeFile(join(to, 'package.json'), await manifestOf(name));
  await cp(fromRoot('docs/library.md'), join(to, 'README.md'));
  await cp(fromRoot('LICENSE'), join(to, 'LICENSE'));
};

export const buildLibrary = async (): Promise<void> => {
  await rm(fromRoot(compiled), { recursive: true, force: true });
  const { code, output } = await runTool('tsc', ['-p', 'scripts/build/tsconfig.library.json']);
  if (code !== 0) throw new Error(output);
  for (const name of libraryPackages) await layOut(name);
  say(`Built the library: ${libraryPackages.map((name) => `packages/${name}/dist`).join(', ')}.`);
};
