/** The recipes of `docs/ci.md`: every command in them is run, in a repository with a change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committed, inOrder, withChange } from './support/repository.ts';
import { run } from './support/run-main.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const commands = Array.from(page.matchAll(/npx peerspec ([^\n>]+)/g), ([, words = '']) => words.trim().split(' '));

/** The files that a command writes. */
const writtenBy = (argv: readonly string[]): readonly string[] =>
  argv.flatMap((word, index) => (argv[index - 1] === '--out' ? word : (/^[a-z]+=(.+)$/.exec(word)?.[1] ?? [])));

describe('the recipes', () => {
  it('are as many as the page shows', () => expect(commands.length).toBeGreaterThan(8));

  it.each(commands.map((argv) => [argv.join(' '), argv] as const))('peerspec %s', async (_shown, argv) => {
    const folder = withChange();
    const { code, err } = await run(folder, [...argv, '--today', '2026-10-01']);
    expect({ code, err }).toEqual({ code: argv.includes('--exit-zero') ? 0 : 1, err: expect.not.stringMatching(/^peerspec:/) as string });
    expect(readdirSync(folder).toSorted()).toEqual(['.git', 'peerspec-baseline.json', 'specs', ...writtenBy(argv)].toSorted());
  });

  it('are green where there is nothing to complain of', async () => {
    const folder = committed(inOrder);
    for (const argv of commands) expect((await run(folder, [...argv, '--today', '2026-10-01'])).code).toBe(0);
  });
});
