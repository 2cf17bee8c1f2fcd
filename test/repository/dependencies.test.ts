/** What PeerSpec is built from is pinned, declared where it is used, and explained in docs/dependencies.md. */
import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(fromRoot(folder, 'package.json'), 'utf8')) as Manifest;

const packages = (await readdir(fromRoot('packages'))).sort();
const manifests = new Map<string, Manifest>();
for (const folder of ['.', ...packages.map((name) => `packages/${name}`)]) manifests.set(folder, await readManifest(folder));

const ours = new Set([...manifests.values()].map(({ name }) => name));
const wanted = ({ dependencies, devDependencies, optionalDependencies }: Manifest): [name: string, version: string][] =>
  Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

it('every version is pinned', () => {
  for (const [folder, manifest] of manifests) {
    for (const [name, version] of wanted(manifest)) expect(version, `${name} in ${folder}`).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

it('the table in docs/dependencies.md names every package, its version, and why it is there', async () => {
  const page = await readFile(fromRoot('docs/dependencies.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (?<name>[^ |]+) +\| (?<version>\d[^ |]*) +\| (?<why>[^|]+) \|$/gm)].map(({ groups }) => groups ?? {});
  const told = rows.map(({ name, version }) => `${name ?? ''} ${version ?? ''}`);
  const used = [...manifests.values()].flatMap(wanted).filter(([name]) => !ours.has(name));
  expect(told.toSorted()).toEqual([...new Set(used.map(([name, version]) => `${name} ${version}`))].sort());
  for (const { name, why } of rows) expect(why?.trim(), name).not.toBe('');
});

describe('a package declares what it imports', () => {
  const sourcesIn = async (folder: string): Promise<string[]> => {
    const paths = await readdir(fromRoot(folder), { recursive: true });
    return Promise.all(paths.filter((path) => path.endsWith('.ts')).map((path) => readFile(fromRoot(folder, path), 'utf8')));
  };

  /** Names of packages that a source imports: `@scope/name` or `name`. */
  const importsOf = (source: string): string[] =>
    [...source.matchAll(/(?:^(?:import|export)\b[^;'"]*?from |^import |\bimport\()['"](?<name>(?:@[^/'"]+\/)?[^./'"][^/'"]*)/gm)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );

  it.each(packages)('%s', async (name) => {
    const sources = await sourcesIn(`packages/${name}/src`);
    const imported = new Set(
      sources.flatMap(importsOf).filter((target) => !target.startsWith('node:') && !builtinModules.includes(target)),
    );
    const manifest = manifests.get(`packages/${name}`);
    const declared = new Set(
      Object.keys({ ...manifest?.dependencies, ...manifest?.devDependencies }).map((target) => target.replace(/^@types\//, '')),
    );
    expect([...imported].filter((target) => !declared.has(target)).sort()).toEqual([]);
    const unused = Object.keys(manifest?.dependencies ?? {})
      .map((target) => target.replace(/^@types\//, ''))
      .filter((target) => !imported.has(target));
    expect(unused).toEqual([]);
  });
});
