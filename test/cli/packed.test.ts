/** The package of the command line works where it is alone: in an empty folder, without the repository and without a network. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

const npm = (cwd: string, ...argv: readonly string[]): string =>
  execFileSync('npm', [...argv, '--loglevel=error'], { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

const files = {
  'package.json': '{}',
  'a.peer': 'intervention A "a service" {\n  sumary: "y"\n}\n',
  'peerspec.config.json': '{ "rules": [] }',
  'break.mjs': `process.cwd = () => { throw new TypeError('a defect'); };`,
};

const folder = mkdtempSync(join(tmpdir(), 'peerspec-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const [packed] = JSON.parse(npm(fromRoot('packages/cli'), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
    filename: string;
  }[];
  npm(folder, 'install', '--offline', `./${packed?.filename ?? ''}`);
}, 120_000);

const installed = (...path: readonly string[]): string => join(folder, 'node_modules/peerspec', ...path);

const peerspec = (...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [installed('dist/peerspec.mjs'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

it('is one package, and npm links the command', () => {
  expect(
    Object.keys((JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as { packages: object }).packages),
  ).toEqual(['node_modules/peerspec']);
  expect(npm(folder, 'exec', '--offline', '--', 'peerspec', '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('checks, makes documents, explains and speaks to editors', () => {
  expect(peerspec('check', '--no-config')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('did you mean `summary`?') as string,
    stderr: '',
  });
  expect(peerspec('generate', 'a.peer', '--out', '-', '--no-config').stdout).toMatch(/^# a service\n/);
  expect(peerspec('explain', 'theory-missing')).toMatchObject({ status: 0, stderr: '' });
  expect(peerspec('lsp', '--stdio')).toEqual({ status: 1, stdout: '', stderr: '' });
});

it('holds the papers that its messages name', () => {
  const { status, stderr } = peerspec('check');
  expect(status).toBe(2);
  expect(stderr).toContain('docs/configuration.md');
  const page = readFileSync(installed('docs/configuration.md'), 'utf8');
  const [, schema = ''] = /\]\((\.\.\/schema\/[^)]+)\)/.exec(page) ?? [];
  expect(JSON.parse(readFileSync(installed('docs', schema), 'utf8'))).toHaveProperty('$schema');
});

it('has nothing that npm would stumble over, and says how it is published', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed(), pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  expect(pkg).toMatchObject({ license: 'MIT', engines: { node: '>=22.12' }, publishConfig: { access: 'public', provenance: true } });
  expect(pkg).not.toHaveProperty('private');
  for (const text of ['LICENSE', 'README.md', 'dist/THIRD-PARTY-LICENCES.txt', 'man/peerspec.1'])
    expect(existsSync(installed(text)), text).toBe(true);
});

it('has every page that its pages lead to, and the page of each finding where reports say that it is', () => {
  const pages = globSync('docs/**/*.md', { cwd: installed() });
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    for (const [, target = ''] of readFileSync(installed(page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(installed(dirname(page), target)), `${page}: ${target}`).toBe(true);
  }
  const { stdout } = peerspec('check', '--no-config', '--format', 'sarif');
  const addresses = [...stdout.matchAll(/"helpUri": "https:\/\/unpkg\.com\/peerspec@[\d.]+\/([^"]+)"/g)].map(([, path = '']) => path);
  expect(addresses.length).toBeGreaterThan(3);
  for (const path of addresses) expect(existsSync(installed(path)), path).toBe(true);
});

it('shows the lines of the sources in a trace', () => {
  const broken = join(folder, 'break.mjs');
  const argv = ['--import', broken, installed('dist/peerspec.mjs'), 'check', '--no-config'];
  const { stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', env: { ...process.env, PEERSPEC_DEBUG: '1' } });
  expect(stderr).toMatch(/\/src\/process-io\.ts:\d+:\d+/);
});
