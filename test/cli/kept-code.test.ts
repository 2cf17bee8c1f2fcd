/** What a run keeps of its compiled code for the next one: it saves time, and nothing else ever depends on it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { folderOf } from './support/folder.ts';

const program = fromRoot('packages/cli/dist/peerspec.mjs');
const example = fromRoot('examples/portfolio/feeding-calls.peer');

const check = (folder: string, more: NodeJS.ProcessEnv = {}, path = example) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', path, '--today', '2026-10-01'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: folder, ...more },
  });
  return { status, stdout, stderr };
};

const keptIn = (folder: string): readonly string[] => globSync('**/peerspec-*', { cwd: folder }).map((path) => join(folder, path));

it('the first run keeps it for this user alone, the next says the same and writes nothing', () => {
  const folder = folderOf();
  const first = check(folder);
  const [kept = '', ...others] = keptIn(folder);
  expect(others).toEqual([]);
  expect(kept).toMatch(/-check$/);
  expect(statSync(kept).mode & 0o777).toBe(0o600);
  const { mtimeMs } = statSync(kept);
  expect(check(folder)).toEqual(first);
  expect(statSync(kept).mtimeMs).toBe(mtimeMs);
  expect(first.status).toBe(1);
});

it('what is broken is made anew, and what others could have written is not taken', () => {
  const folder = folderOf();
  const first = check(folder);
  const [kept = ''] = keptIn(folder);
  const whole = readFileSync(kept);
  writeFileSync(kept, 'nonsense');
  expect(check(folder)).toEqual(first);
  expect(readFileSync(kept).length).toBeGreaterThan(whole.length / 2);
  chmodSync(kept, 0o666);
  expect(check(folder)).toEqual(first);
  expect(statSync(kept).mode & 0o777).toBe(0o600);
});

it('a run that failed keeps nothing, nor does one whose user wants nothing kept', () => {
  const folder = folderOf();
  expect(check(folder, {}, join(folder, 'nowhere.peer')).status).toBe(2);
  expect(keptIn(folder)).toEqual([]);
  expect(check(folder, { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(1);
  expect(keptIn(folder)).toEqual([]);
});

it('where nothing can be written everything works', () => {
  const folder = folderOf({ file: 'in the way' });
  mkdirSync(join(folder, 'closed'), { mode: 0o500 });
  for (const place of ['file', 'closed']) expect(check(join(folder, place)).status).toBe(1);
});

it('a server keeps what its start has used, and the next one starts from that', () => {
  const folder = folderOf();
  const hello = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  const opened = JSON.stringify({
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: {
      textDocument: { uri: pathToFileURL(join(folder, 'a.peer')).href, languageId: 'peerspec', version: 1, text: 'intervention A' },
    },
  });
  const greet = (...messages: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'lsp', '--stdio'], {
      encoding: 'utf8',
      input: messages.map((message) => `Content-Length: ${message.length}\r\n\r\n${message}`).join(''),
      env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: folder },
    });
    return { status, stdout, stderr };
  };
  expect(greet(hello)).toMatchObject({ status: 1, stderr: '' });
  // It has checked nothing, and has used too little.
  expect(keptIn(folder)).toEqual([]);
  const first = greet(hello, opened);
  expect(first).toMatchObject({ status: 1, stderr: '' });
  expect(first.stdout).toContain('"capabilities"');
  const [kept = '', ...others] = keptIn(folder);
  expect(others).toEqual([]);
  expect(kept).toMatch(/-server$/);
  const { mtimeMs } = statSync(kept);
  expect(greet(hello, opened)).toEqual(first);
  expect(statSync(kept).mtimeMs).toBe(mtimeMs);
});
