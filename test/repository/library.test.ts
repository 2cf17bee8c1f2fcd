/** The engine as other programs get it: packed by npm, in a folder of its own with what the packages declare and nothing else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLibrary, libraryPackages } from '../../scripts/build/library.ts';
import { fromRoot } from '../../scripts/shared/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'peerspec-library-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...argv: readonly string[]): string =>
  execFileSync(program, argv, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });

const tarball = (name: string): string => join(folder, `${name}.tgz`);
const installed = (name: string): string => join(folder, 'node_modules', name);

/** What `npm install` does, without a network: unpacks the package, and gives it what it declares. */
const install = (name: string): void => {
  const [packed] = JSON.parse(run('npm', 'pack', fromRoot('packages', name, 'dist'), '--json', '--loglevel=error')) as [
    { filename: string },
  ];
  run('mv', packed.filename, tarball(name));
  mkdirSync(installed(`@peerspec/${name}`), { recursive: true });
  run('tar', '-xzf', tarball(name), '--strip-components=1', '-C', installed(`@peerspec/${name}`));
  const { dependencies = {} } = JSON.parse(readFileSync(join(installed(`@peerspec/${name}`), 'package.json'), 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  for (const dependency of Object.keys(dependencies).filter((each) => !each.startsWith('@peerspec/'))) {
    mkdirSync(dirname(installed(dependency)), { recursive: true });
    symlinkSync(fromRoot('node_modules', dependency), installed(dependency), 'junction');
  }
};

/** The program on the page about the library. */
const example = /```js\n(?<program>[^]*?)```/.exec(readFileSync(fromRoot('docs/library.md'), 'utf8'))?.groups?.['program'] ?? '';

beforeAll(async () => {
  await buildLibrary();
  for (const name of libraryPackages) install(name);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}, 180_000);

it('the program on its page runs', () => {
  writeFileSync(join(folder, 'example.js'), example);
  const told = run(process.execPath, 'example.js');
  expect(told).toContain('1: warning theory-missing: ');
  expect(told).toMatch(/^Calls: \d+ questions answered, \d+ silent$/m);
  expect(told).toContain('\n# Calls in the first weeks\n');
});

it('its types are whole: a strict program that uses them can be checked, with every file of types that it reaches', () => {
  const typed = example.replaceAll('console.log', 'say');
  writeFileSync(join(folder, 'example.ts'), `declare const say: (text: string) => void;\n${typed}`);
  const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2024', types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.ts'] }));
  const { stdout } = spawnSync(process.execPath, [fromRoot('node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

it('the program works as well when a bundler has left out what it does not use', async () => {
  const bundled = { entryPoints: [join(folder, 'example.js')], outfile: join(folder, 'bundled.mjs') };
  await build({ ...bundled, bundle: true, format: 'esm', platform: 'node', mainFields: ['module', 'main'] });
  expect(run(process.execPath, 'bundled.mjs')).toBe(run(process.execPath, 'example.js'));
});

describe.each(libraryPackages)('@peerspec/%s', (name) => {
  it('has nothing that npm or bundlers would stumble over', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed(`@peerspec/${name}`), pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
    expect(pkg).toMatchObject({ license: 'MIT', engines: { node: '>=22.12' }, publishConfig: { access: 'public', provenance: true } });
    expect(pkg).not.toHaveProperty('private');
  });

  it('has types that TypeScript finds wherever modules are imported', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball(name))));
    if (!analysis.types) throw new Error('It has no types.');
    // The packages are modules alone: who asks for the other kind, or resolves as Node did ten years ago, is told so.
    const concerned = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
    );
    expect(concerned.filter(({ kind }) => kind !== 'CJSResolvesToESM')).toEqual([]);
  });

  it('carries its sources in its source maps', () => {
    const map = JSON.parse(readFileSync(join(installed(`@peerspec/${name}`), 'index.js.map'), 'utf8')) as Record<string, string[]>;
    expect(map).toMatchObject({ sources: ['../src/index.ts'], sourcesContent: [expect.stringContaining('export') as string] });
  });
});
