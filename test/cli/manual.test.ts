/** The manual, as the programs that show manuals read it. That it is fresh is seen to by `npm run generate -- --check`. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { commandLine } from '../../scripts/generate/commands.ts';

const page = fromRoot('packages/cli/man/peerspec.1');

const show = (program: string, ...argv: readonly string[]) => {
  const { stdout, stderr, error } = spawnSync(program, [...argv, page], { encoding: 'utf8' });
  if (error) throw error;
  // What is bold or in italics is written twice, one over the other.
  return { shown: stdout.replaceAll(/.[\b]/g, ''), stderr };
};

describe.each([
  ['groff', ['-man', '-Tutf8', '-ww', '-P-c']],
  ['mandoc', ['-Tutf8', '-Werror']],
] as const)('%s', (program, argv) => {
  const isHere = spawnSync(program, ['--version']).error === undefined;

  it(isHere ? 'shows every command and option, and has nothing to complain of' : 'is not on this machine', () => {
    if (!isHere) {
      expect(() => show(program, ...argv)).toThrow('ENOENT');
      return;
    }
    const { shown, stderr } = show(program, ...argv);
    expect(stderr).toBe('');
    for (const { name, options } of commandLine().commands) {
      expect(shown).toMatch(new RegExp(`^   ${name} `, 'm'));
      for (const { flags } of options) expect(shown).toContain(flags);
    }
  });
});
