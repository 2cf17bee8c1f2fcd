/** The house is in order: a newcomer finds what lives where, and one idea in a file. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path/posix';
import { readText } from '@peerspec/language';
import { expect, it } from 'vitest';
import { fromRoot, root } from '../../scripts/shared/run.ts';

/** Every file of the repository: under version control, or about to be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '');

const topLevel = (path: string): string => path.split('/', 1).join('');
const read = (path: string): Promise<string> => readFile(fromRoot(path), 'utf8');
const isCode = (path: string): boolean => /\.(ts|mjs|js)$/.test(path) && !path.includes('/generated/') && !path.includes('/resources/');

it('the top of the repository holds what is expected there, and nothing else', () => {
  expect([...new Set(files.map(topLevel))].sort()).toEqual([
    '.ci',
    '.editorconfig',
    '.gitattributes',
    '.github',
    '.gitignore',
    '.npmrc',
    '.pre-commit-hooks.yaml',
    '.prettierignore',
    '.prettierrc.json',
    '.vscode',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'action.yml',
    'docs',
    'eslint.config.js',
    'examples',
    'langium-config.json',
    'package-lock.json',
    'package.json',
    'packages',
    'scripts',
    'syntaxes',
    'test',
    'tsconfig.json',
    'vitest.config.ts',
  ]);
});

it('the page about the architecture says what lives in each folder', async () => {
  const page = await read('docs/architecture.md');
  const folders = new Set(files.filter((path) => path.includes('/')).map(topLevel));
  const packages = files.filter((path) => path.startsWith('packages/')).map((path) => path.split('/', 2).join('/'));
  const named = [...folders].filter((name) => !name.startsWith('.') && name !== 'packages').concat([...new Set(packages)]);
  for (const folder of named) expect(page, folder).toContain(`| \`${folder}\``);
});

it('no file of code is longer than 400 lines', async () => {
  const lengths = await Promise.all(files.filter(isCode).map(async (path) => ({ path, lines: (await read(path)).split('\n').length - 1 })));
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
});

it('nothing is left for later, silenced without a reason, skipped or written past the host', async () => {
  const traces =
    /console\.(log|error|warn)\(|\b(?:it|test|describe)\.(?:skip|skipIf|runIf|only|todo)\b|@ts-(?:ignore|expect-error|nocheck)|eslint-disable(?!-next-line no-control-regex$)/m;
  const own = 'test/repository/house.test.ts';
  for (const path of files.filter(isCode).filter((name) => name !== own && name !== 'test/repository/walls.test.ts')) {
    expect(traces.exec(await read(path))?.[0], path).toBeUndefined();
  }
});

it('no build result is under version control', () => {
  expect(files.filter((path) => /(^|\/)(node_modules|dist|out|coverage)\//.test(path))).toEqual([]);
});

it('lines end in LF, except where a test is about other line ends', async () => {
  const texts = files.filter((path) => !path.includes('/resources/') && !/\.(png|wasm)$/.test(path));
  for (const path of texts) expect((await read(path)).includes('\r'), path).toBe(false);
});

it('the page about the examples names every one of them', async () => {
  const page = await read('examples/README.md');
  const examples = files.filter((path) => /^examples\/(complete|published|portfolio)\/[^/]+\.peer$/.test(path));
  expect(examples.length).toBeGreaterThanOrEqual(8);
  for (const path of examples) expect(page, path).toContain(`\`${path.slice(path.lastIndexOf('/') + 1)}\``);
});

it('what the README and CONTRIBUTING point to is there', async () => {
  const folders = new Set(files.flatMap((path) => path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))));
  for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/editors.md']) {
    const targets = [...(await read(page)).matchAll(/\]\((?!https?:)(?<target>[^)#]+)\)/g)].map(({ groups }) =>
      normalize(join(dirname(page), groups?.['target'] ?? '')),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(files.includes(target) || folders.has(target), `${page}: ${target}`).toBe(true);
  }
});

it('what the README shows as PeerSpec can be read by it', async () => {
  const samples = [...(await read('README.md')).matchAll(/^```peer\n(?<text>[\s\S]*?)^```$/gm)].map(({ groups }) => groups?.['text'] ?? '');
  expect(samples).toHaveLength(1);
  const { problems, specs } = await readText(samples.join(''));
  expect(problems).toEqual([]);
  expect(specs).toHaveLength(1);
});
