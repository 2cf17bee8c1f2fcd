/** Many files are shared out among threads, and nobody can tell from what is said. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Examined } from '../../packages/cli/src/check/examiner.ts';
import type { Lane } from '../../packages/cli/src/lanes/open-lane.ts';
import { share, worthSharing } from '../../packages/cli/src/lanes/share.ts';
import type { Target } from '../../packages/cli/src/targets/target.ts';
import { corpus } from '../bench/corpus.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const program = join(import.meta.dirname, '../../packages/cli/dist/peerspec.mjs');

const targets: readonly Target[] = Array.from({ length: 95 }, (_, index) => {
  const path = `${index.toString()}.peer`;
  return { root: '/', path, absolute: `/${path}`, shown: path };
});

/** Says of each file which thread examined it. */
const examinedBy = (thread: string) => (given: readonly Target[]) =>
  Promise.resolve(given.map((target): Examined => ({ outcome: { path: target.path, message: thread, remedy: '' }, failures: [] })));

const pathsOf = (examined: readonly Examined[]): readonly string[] =>
  examined.map(({ outcome }) => ('path' in outcome ? outcome.path : ''));

const threadsOf = (examined: readonly Examined[]): ReadonlySet<string> =>
  new Set(examined.map(({ outcome }) => ('path' in outcome ? outcome.message : '')));

const ending = (examine: Lane['examine']): Lane & { readonly hasEnded: () => boolean } => {
  let ended = false;
  return {
    examine,
    end: () => {
      ended = true;
      return Promise.resolve();
    },
    hasEnded: () => ended,
  };
};

describe('shared work', () => {
  it('is done by all threads, and comes back in the order of the files', async () => {
    const lane = ending(examinedBy('lane'));
    const examined = await share(targets, examinedBy('here'), [lane]);
    expect(pathsOf(examined)).toEqual(targets.map((target) => target.path));
    expect(threadsOf(examined)).toEqual(new Set(['here', 'lane']));
    expect(lane.hasEnded()).toBe(true);
  });

  it('is done here where a thread fails, even after this one had finished', async () => {
    let blocks = 0;
    const slow = ending(async (given) => {
      blocks += 1;
      if (blocks === 1) return examinedBy('lane')(given);
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('out of memory');
    });
    const examined = await share(targets, examinedBy('here'), [slow]);
    expect(pathsOf(examined)).toEqual(targets.map((target) => target.path));
    expect(blocks).toBe(2);
    expect(slow.hasEnded()).toBe(true);
  });

  it('tells a fault of this thread', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('a fault'));
    await expect(share(targets, broken, [])).rejects.toThrow('a fault');
  });
});

it('gives byte for byte what one thread gives', async () => {
  const files = corpus(worthSharing + 10);
  const folder = folderOf({
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    'broken.peer': 'intervention {\n',
    'binary.peer': new Uint8Array([0, 1, 2]),
  });
  const alone = await run(folder, ['check', '--format', 'json', '--today', '2026-11-23']);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', '--format', 'json', '--today', '2026-11-23'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(stderr).toBe(alone.err);
  expect(status).toBe(alone.code);
  expect(stdout === alone.out).toBe(true);
});
