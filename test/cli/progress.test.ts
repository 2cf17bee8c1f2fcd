/** How far a run has come, told on a terminal; and what is left where somebody ends it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { withCleanOutputs } from '../../packages/cli/src/terminal/clean-output.ts';
import { withProgress } from '../../packages/cli/src/terminal/progress.ts';
import { realDisk } from '../../packages/cli/src/disk/disk.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const erased = '\r\u001B[K';

interface Screen {
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** What is done with each file. */
  readonly visit?: (say: (text: string) => void) => void;
}

/** What stands on the screen, piece by piece, where so many files are done at these times. */
const shown = (times: readonly number[], { env = {}, isTTY = true, visit = () => undefined }: Screen = {}): string => {
  const written: string[] = [];
  const output = { isTTY, write: (text: string) => written.push(text) };
  const io = withCleanOutputs({ cwd: '/', env, disk: realDisk, now: () => new Date(0), stdout: output, stderr: output });
  const left = [...times];
  for (const _ of withProgress(
    io,
    times.slice(1).map(() => ''),
    'checked',
    () => left.shift() ?? 0,
  ))
    visit((text) => io.stdout.write(text));
  io.stdout.write('end');
  return written.join('|');
};

describe('how far a run has come', () => {
  it('is told after a second, ten times a second, and erased', () => {
    expect(shown([0, 500, 999, 1000, 1050, 1100])).toBe(`3 of 5 files checked …|${erased}|5 of 5 files checked …|${erased}|end`);
  });

  it('gives way to what is said meanwhile, on whichever output', () => {
    expect(shown([0, 1000, 1050, 1060], { visit: (say) => say('said') })).toBe(`said|1 of 3 files checked …|${erased}|said|said|end`);
  });

  it.each([
    ['a run that is over sooner', [0, 500, 999], {}],
    ['what is no terminal', [0, 5000], { isTTY: false }],
    ['a build service', [0, 5000], { env: { CI: 'true' } }],
    ['a terminal that cannot erase', [0, 5000], { env: { TERM: 'dumb' } }],
  ])('but not for %s', (_, times, screen) => expect(shown(times, screen)).toBe('end'));

  const draft = (name: string): string => `intervention ${name} "a" {\n  stage: idea\n}\n`;

  it.each([
    ['check', 'checked'],
    ['check --fix', 'read'],
    ['format --check', 'checked'],
    ['format', 'formatted'],
    ['generate .', 'read'],
    ['summary', 'read'],
    ['accepted', 'read'],
    ['compare .', 'read'],
    ['table .', 'read'],
    ['export .', 'read'],
  ])('is told by every command that reads many files: %s', async (command, done) => {
    const folder = folderOf({ 'a.peer': draft('A'), 'b.peer': draft('B') });
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 600));
    const line = ` of 2 files ${done} …`;
    const { err } = await run(folder, command.split(' '), { isTTY: true });
    const inCi = await run(folder, command.split(' '), { isTTY: true, env: { CI: 'true' } });
    vi.restoreAllMocks();
    expect(err).toContain(line);
    expect(err.slice(err.lastIndexOf(line) + line.length)).toMatch(new RegExp(`^${erased.replace('[', String.raw`\[`)}`));
    expect(inCi.err).not.toContain(line);
  });
});

describe('a run that somebody ends', () => {
  it('stops, and leaves every file whole and no other beside them', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Service${index}`);
    const folder = folderOf(Object.fromEntries(names.map((name) => [`${name}.peer`, `intervention ${name} "a" {\n  stage: idea\n}\n`])));
    const program = join(import.meta.dirname, '../../packages/cli/dist/peerspec.mjs');
    const child = spawn(process.execPath, [program, 'generate', '.', '--format', 'docx', '--out', 'made'], { cwd: folder });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    const made = readdirSync(join(folder, 'made'));
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(names.length);
    expect(made.filter((name) => !/^Service\d+[\w-]*\.docx$/.test(name))).toEqual([]);
  });
});
