/** `npm run new rule`: what it makes, what it refuses, and that nothing it makes passes for a rule. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleByCode } from '@peerspec/rules';
import { mutationsFile, Refusal, ruleFile, ruleName, ruleText, withMutation } from '../../scripts/new/rule.ts';
import { fromRoot, runScript } from '../../scripts/shared/run.ts';

const name = ruleName('peers/peer-hours-unstated');

it('puts the rule into the folder of its section, and its change at the end of those of the section', () => {
  expect(ruleFile(name)).toBe('packages/rules/src/rules/peers/peer-hours-unstated.ts');
  const before = readFileSync(fromRoot(mutationsFile(name)), 'utf8');
  const after = withMutation(before, name);
  expect(after.replace("  { what: '', rule: 'peer-hours-unstated', changes: {} },\n", '')).toBe(before);
  expect(after).not.toBe(before);
});

it('writes a record that says nothing yet, so that the tests of rules refuse it', () => {
  for (const field of ['message', 'why', 'remedy', 'when', 'bad', 'good']) expect(ruleText(name)).toContain(`\n  ${field}: '',\n`);
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
