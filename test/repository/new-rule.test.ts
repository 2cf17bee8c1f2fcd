/** `npm run new rule`: what it makes, what it refuses, and that nothing it makes passes for a rule. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruleByCode } from '@peerspec/rules';
import { mutationsFile, nextVersion, Refusal, ruleFile, ruleName, ruleText, withMutation } from '../../scripts/new/rule.ts';
import { fromRoot, run, runScript } from '../../scripts/shared/run.ts';

const name = ruleName('peers/peer-hours-unstated');

it('puts the rule into the folder of its section, and its change at the end of those of the section', () => {
  expect(ruleFile(name)).toBe('packages/rules/src/rules/peers/peer-hours-unstated.ts');
  const before = readFileSync(fromRoot(mutationsFile(name)), 'utf8');
  const after = withMutation(before, name);
  expect(after.replace("  { what: '', rule: 'peer-hours-unstated', changes: {} },\n", '')).toBe(before);
  expect(after).not.toBe(before);
});

it('writes a record that says nothing yet, so that the tests of rules refuse it', () => {
  for (const field of ['message', 'why', 'remedy', 'when', 'bad', 'good']) expect(ruleText(name, '0.2.0')).toContain(`\n  ${field}: '',\n`);
});

it('says that the next version brings it: a record without a version is taken for one of the first', () => {
  expect(ruleText(name, '0.2.0')).toContain("\n  since: '0.2.0',\n");
  expect(['0.1.0', '0.2.3', '1.9.0'].map(nextVersion)).toEqual(['0.2.0', '0.3.0', '1.10.0']);
});

it('makes its place and nothing else: what is generated from rules follows once the rule says something', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peerspec-new-'));
  for (const path of ['scripts', 'packages/rules/package.json', 'packages/rules/src', 'test/rules/mutations'])
    cpSync(fromRoot(path), join(folder, path), { recursive: true });
  const git = (...argv: readonly string[]) => run('git', argv, {}, folder);
  await git('init', '-q');
  await git('add', '.');
  const made = await run(process.execPath, [join(folder, 'scripts/new.ts'), 'rule', 'peers/peer-hours-unstated'], {}, folder);
  expect(made).toMatchObject({ code: 0 });
  expect((await git('status', '--short', '--untracked-files=all')).stdout.split('\n').filter((line) => /^.[^ ]/.test(line))).toEqual([
    'AM packages/rules/src/generated/every-rule.ts',
    'AM test/rules/mutations/peers.ts',
    '?? packages/rules/src/rules/peers/peer-hours-unstated.ts',
  ]);
  expect(readFileSync(join(folder, 'packages/rules/src/generated/every-rule.ts'), 'utf8')).toContain('  peerHoursUnstated,\n');
  rmSync(folder, { recursive: true, force: true });
});

it.each(['peer-hours-unstated', 'peers/Hours', 'peers/hours', 'people/peer-hours-unstated', 'peers/../x-y'])('refuses %s', (wrong) => {
  expect(() => ruleName(wrong)).toThrow(Refusal);
});

it('says how it is used, and leaves a rule that is there alone', async () => {
  expect((await runScript('scripts/new.ts')).stdout).toContain('npm run new rule SECTION/CODE');
  expect(ruleByCode('matching-unstated')).toBeDefined();
  expect(await runScript('scripts/new.ts', ['rule', 'peers/matching-unstated'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('There is a rule called matching-unstated') as string,
  });
});
