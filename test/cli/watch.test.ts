/** `check --watch`: what is checked again and what is said, and that changes are noticed however they are made. */
import { EventEmitter } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { changesOf } from '../../packages/cli/src/watch/changes.ts';
import { folderOf } from './support/folder.ts';
import type { Circumstances, Ran } from './support/run-main.ts';
import { run } from './support/run-main.ts';

const draft = (name: string): string => `intervention ${name} "a" {\n  stage: idea\n}\n`;
const uses = (name: string): string => `use "shared.peer"\n${draft(name)}`;
const files = {
  'shared.peer': 'measure Scale "a scale"\n',
  'in/a.peer': draft('A'),
  'in/b.peer': uses('B').replace('shared', '../shared'),
  'c.peer': draft('C'),
};

interface Watched extends Ran {
  /** The files that were read for each run. */
  readonly read: readonly (readonly string[])[];
}

/** Watches a folder in which something is done time after time; each step names what it has changed. */
const watched = async (
  folder: string,
  steps: readonly (() => readonly string[])[],
  argv: readonly string[] = ['-f', 'concise'],
  circumstances: Circumstances = {},
): Promise<Watched> => {
  const read: string[][] = [];
  const disk = {
    ...realDisk,
    openSync: (...[path, ...rest]: Parameters<typeof realDisk.openSync>) => {
      if (typeof path === 'string') read.at(-1)?.push(basename(path));
      return realDisk.openSync(path, ...rest);
    },
  };
  const changes = async function* (): AsyncGenerator<ReadonlySet<string>> {
    read.push([]);
    yield await Promise.resolve(new Set<string>());
    for (const step of steps) {
      const changed = step().map((path) => join(folder, path));
      read.push([]);
      yield new Set(changed);
    }
  };
  const ran = await run(folder, ['check', '--watch', ...argv], { ...circumstances, disk, changes });
  return { ...ran, read: read.map((each) => [...new Set(each)].filter((name) => name.endsWith('.peer')).sort()) };
};

describe('what is checked again', () => {
  it('is what has changed and what uses it, and nothing where nothing is concerned', async () => {
    const folder = folderOf(files);
    const write = (path: string, text: string) => () => {
      writeFileSync(join(folder, path), text);
      return [path];
    };
    const { read, out, code } = await watched(folder, [
      write('c.peer', draft('C').replace('stage', 'stag')),
      write('notes.txt', 'x'),
      write('shared.peer', 'measure Ladder "a ladder"\n'),
      write('new.peer', draft('New')),
      () => (rmSync(join(folder, 'in'), { recursive: true }), ['in/a.peer', 'in/b.peer']),
    ]);
    expect(read).toEqual([['a.peer', 'b.peer', 'c.peer', 'shared.peer'], ['c.peer'], [], ['b.peer', 'shared.peer'], ['new.peer'], []]);
    expect(out.match(/unknown-word/g)).toHaveLength(4);
    expect(code).toBe(1);
  });

  it('is everything where a configuration changes, and one that is wrong does not end it', async () => {
    const folder = folderOf({ ...files, 'peerspec.config.json': '{ "extends": "./team.json" }', 'team.json': '{}' });
    const write = (text: string) => () => (writeFileSync(join(folder, 'team.json'), text), ['team.json']);
    const { read, err, code } = await watched(folder, [write('{ "rulez": {} }'), write('{ "rules": { "theory-missing": "error" } }')]);
    expect(read[2]).toEqual(read[0]);
    expect(read[1]).toEqual([]);
    expect(err).toContain('peerspec.config.json:1:14\n');
    expect(err).toContain('`rulez` means nothing here');
    expect(code).toBe(1);
  });

  it('gives in every report all that there is to say', async () => {
    const folder = folderOf({ 'a.peer': draft('A').replace('stage', 'stag'), 'b.peer': draft('B') });
    const { out, code } = await watched(folder, [() => (writeFileSync(join(folder, 'b.peer'), draft('B')), ['b.peer'])], ['-f', 'jsonl']);
    const [first, second] = [out.slice(0, out.length / 2), out.slice(out.length / 2)];
    expect(second).toBe(first);
    expect(code).toBe(1);
  });
});

describe('a watch', () => {
  it('has a clean screen for each report on a terminal, and none elsewhere', async () => {
    const folder = folderOf({ 'a.peer': 'measure Scale "a scale"\n' });
    const again = [() => ['a.peer']];
    const { out, err, code } = await watched(folder, again, [], { isTTY: true });
    expect(out.split('\u001B[2J\u001B[3J\u001B[H')).toHaveLength(3);
    expect(err.match(/Waiting for changes\. Ctrl-C ends\.\n/g)).toHaveLength(2);
    expect(code).toBe(0);
    expect((await watched(folder, again)).out).not.toContain('\u001B');
  });

  it.each([
    ['-', 'standard input is read once'],
    ['--fix', 'leave `--fix` away'],
    ['--fix-dry-run', 'leave `--fix-dry-run` away'],
    ['--list-files', 'leave `--list-files` away'],
    ['--update-baseline', 'leave `--update-baseline` away'],
    ['--prune-baseline', 'leave `--prune-baseline` away'],
  ])('changes nothing and reads nothing once only: %s', async (argument, said) => {
    const { code, err } = await watched(folderOf(files), [], [argument]);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });

  it('says where nobody tells what changes', async () => {
    const { code, err } = await run(folderOf(files), ['check', '--watch']);
    expect({ code, err }).toEqual({ code: 2, err: 'peerspec: `--watch` does not work here: nobody tells what changes.\n' });
  });
});

describe('changes on the disk are noticed', () => {
  /** Watches until something is noticed; ends as with Ctrl-C. */
  const watching = (paths: readonly string[]) => {
    const process = new EventEmitter() as unknown as NodeJS.Process;
    const changes = changesOf(process, () => paths);
    onTestFinished(async () => {
      process.emit('SIGINT');
      expect((await changes.next()).done).toBe(true);
      expect(process.listenerCount('SIGINT')).toBe(0);
    });
    const next = async (): Promise<readonly string[]> =>
      [...((await changes.next()).value as ReadonlySet<string>)].map((path) => basename(path));
    return {
      next,
      /** Waits for one of some names. */
      until: async (...names: readonly string[]): Promise<void> => {
        for (let told = await next(); !told.some((name) => names.includes(name)); told = await next()) continue;
      },
    };
  };

  it('where an editor writes, saves by renaming, or makes a file; but not in folders that are passed by', async () => {
    const folder = folderOf({ ...files, 'node_modules/x.peer': '', '.git/y.peer': '' });
    const { next, until } = watching([folder]);
    expect(await next()).toEqual([]);
    writeFileSync(join(folder, 'node_modules/x.peer'), 'x');
    writeFileSync(join(folder, '.git/y.peer'), 'x');
    writeFileSync(join(folder, 'c.peer'), draft('See'));
    expect(await next()).toEqual(['c.peer']);
    writeFileSync(join(folder, 'c.peer~'), draft('Sea'));
    renameSync(join(folder, 'c.peer~'), join(folder, 'c.peer'));
    await until('c.peer');
    writeFileSync(join(folder, 'c.peer'), draft('Again'));
    await until('c.peer');
  });

  it('where a folder, or the one that is watched, vanishes and comes back', async () => {
    const folder = folderOf(files);
    const { next, until } = watching([join(folder, 'in'), join(folder, 'c.peer')]);
    expect(await next()).toEqual([]);
    for (const name of ['a.peer', 'b.peer']) {
      rmSync(join(folder, 'in'), { recursive: true });
      await until('in');
      mkdirSync(join(folder, 'in'));
      await until('in');
      writeFileSync(join(folder, 'in', name), draft('A'));
      await until(name);
    }
    rmSync(join(folder, 'c.peer'));
    await until('c.peer');
    writeFileSync(join(folder, 'c.peer'), draft('C'));
    await until('c.peer');
  });
});
