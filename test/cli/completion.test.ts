/** What a shell offers for a line, asked of the shell itself. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shells } from '../../packages/cli/src/completion/choices.ts';
import { run } from './support/run-main.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'peerspec-test-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (shell: string): string => join(folder, '.git', `completion.${shell}`);

beforeAll(async () => {
  mkdirSync(join(folder, 'drafts'));
  for (const name of ['a.peer', 'b c.peer', 'notes.txt']) writeFileSync(join(folder, name), '');
  spawnSync('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: folder });
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  spawnSync('git', [...author, 'commit', '--quiet', '--allow-empty', '--message', 'first'], { cwd: folder });
  for (const shell of shells) {
    const { code, out, err } = await run('/', ['completion', shell]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    writeFileSync(script(shell), out);
  }
});

/** How each shell is asked for many lines at once; it ends what it says of each with a line of its own. Bash parts words at "=" before it asks. */
const end = '----';
const askingBash = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _peerspec; printf '%s\\n' "\${COMPREPLY[@]}"; echo ${end}`;
const wordsOf = (line: string): readonly string[] => line.replaceAll('=', ' = ').split(' ');
const shellWord = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;
const asking: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  bash: (lines) => [
    '-c',
    lines.map((line) => ['bash -c', ...[askingBash, script('bash'), ...wordsOf(line)].map(shellWord)].join(' ')).join('\n'),
  ],
  zsh: (lines) => ['-f', join(import.meta.dirname, 'resources/offered.zsh'), script('zsh'), ...lines],
  fish: (lines) => [
    '--no-config',
    '-c',
    [`source ${script('fish')}`, ...lines.map((line) => `complete -C ${shellWord(line)}; echo -- ${end}`)].join('\n'),
  ],
};

/** The words alone: without the slash of a folder, what they are for, and what was there before "=". */
const plain = (word: string): string =>
  word
    .replace(/\t.*/, '')
    .replace(/\/$/, '')
    .replace(/^--[a-z-]+=/, '');

const offered = (shell: string, lines: readonly string[]): readonly (readonly string[])[] => {
  const { stdout, error } = spawnSync(shell, asking[shell]?.(lines) ?? [], { cwd: folder, encoding: 'utf8', timeout: 90_000 });
  if (error) throw error;
  const answers = stdout.split(`${end}\n`).slice(0, -1);
  return answers.map((answer) =>
    [
      ...new Set(
        answer
          .split('\n')
          .map(plain)
          .filter((word) => !['', '.git'].includes(word)),
      ),
    ].sort(),
  );
};

const lines: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['peerspec ch', ['check']],
  ['peerspec check --f', ['--fail-on', '--fix', '--fix-dry-run', '--force-exclude', '--format']],
  ['peerspec check --format s', ['sarif']],
  ['peerspec check --fail-on=w', ['warning']],
  ['peerspec check ', ['a.peer', 'b c.peer', 'drafts']],
  ['peerspec import ', ['a.peer', 'b c.peer', 'drafts', 'notes.txt']],
  ['peerspec generate --out ', ['drafts']],
  ['peerspec check --since ', ['main']],
  ['peerspec check --today ', []],
  ['peerspec explain theory-m', ['theory-missing']],
  ['peerspec completion ', ['bash', 'fish', 'zsh']],
  ['peerspec help q', ['questions']],
];

/** A shell that is not on this machine is named as such, and nothing is claimed of it. */
describe.each(shells.map((shell) => [shell, spawnSync(shell, ['--version']).status === 0] as const))('%s', (shell, isHere) => {
  it(
    isHere ? 'completes commands, options, words, files, folders, revisions and codes' : 'is not on this machine',
    () => {
      if (!isHere) expect(() => offered(shell, ['peerspec '])).toThrow('ENOENT');
      else {
        const answers = offered(
          shell,
          lines.map(([line]) => line),
        );
        expect(lines.map(([line], index) => [line, answers[index]])).toEqual(lines);
      }
    },
    100_000,
  );
});

it('knows no other shell', async () => {
  const { code, err } = await run('/', ['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(err).toContain('It takes bash, zsh, fish.');
});
