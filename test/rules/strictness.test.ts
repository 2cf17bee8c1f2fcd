/** One draft, read at every stage: what is said stays the same, how grave it is does not. */
import { readFileSync } from 'node:fs';
import type { Rule } from '@peerspec/rules';
import { ruleByCode, rules, stages } from '@peerspec/rules';
import { severityAt } from '@peerspec/rules/internal';
import { describe, expect, it } from 'vitest';
import { check } from './helpers.ts';

const draft = readFileSync(new URL('resources/draft.peer', import.meta.url), 'utf8');
const atStage = (stage: string): string => draft.replace('topic: infant-feeding', `topic: infant-feeding\n  stage: ${stage}`);

/** Rules that can be errors, and those of the theory and of the file: enough to see what each stage makes of them. */
const isShown = (code: string): boolean => {
  const found = ruleByCode(code);
  return found?.severity === 'error' || found?.section === 'theory' || found?.section === 'file';
};

const shown = async (text: string): Promise<string> =>
  (await check(text)).findings
    .filter((finding) => isShown(finding.code))
    .map(({ at, severity, code, message }) => `${String(at.start.line + 1)} ${severity} ${code}: ${message}`)
    .join('\n');

describe('a draft', () => {
  it.each(stages.map((stage) => [stage]))('at stage %s', async (stage) => {
    expect(await shown(atStage(stage))).toMatchSnapshot();
  });

  it('without a stage', async () => {
    expect(await shown(draft)).toMatchSnapshot();
  });
});

const rule = (code: string): Rule => {
  const found = ruleByCode(code);
  if (!found) throw new Error(`There is no rule ${code}.`);
  return found;
};

describe('strictness', () => {
  it('makes warnings of errors in a design', () => {
    for (const each of rules) expect(severityAt(each, 'design')).toBe(each.severity === 'error' ? 'warning' : each.severity);
  });

  it('makes hints of everything in an idea, but for population, theory and what should change on the way', () => {
    const warned = rules.filter((each) => severityAt(each, 'idea') !== 'hint').map((each) => [each.code, severityAt(each, 'idea')]);
    expect(warned).toEqual([
      ['population-undefined', 'warning'],
      ['theory-missing', 'warning'],
      ['intermediate-outcomes-none', 'warning'],
    ]);
  });

  it('is the same in delivery as in commissioning', () => {
    for (const each of rules) expect(severityAt(each, 'delivery')).toBe(severityAt(each, 'commissioning'));
  });

  it('makes an info of what the author of a paper cannot be asked for', () => {
    const softened = rules.filter((each) => severityAt(each, 'published') !== severityAt(each, 'commissioning'));
    expect(softened.filter((each) => each.authorsOnly !== true)).toEqual([]);
    expect(softened.map((each) => each.code)).toEqual(
      expect.arrayContaining(['safeguarding-missing', 'theory-review-missing', 'theory-review-overdue', 'decision-overdue']),
    );
    for (const each of softened) expect(severityAt(each, 'published')).toBe('info');
  });

  it('lets a configuration set a rule for all stages or for one', () => {
    const chosen = { 'theory-missing': 'off', 'form-unstated': { delivery: 'hint' } } as const;
    expect(severityAt(rule('theory-missing'), 'idea', chosen)).toBe('off');
    expect(severityAt(rule('form-unstated'), 'delivery', chosen)).toBe('hint');
    expect(severityAt(rule('form-unstated'), 'commissioning', chosen)).toBe('error');
  });

  it('keeps a rule quiet that is set to off, and leaves the others as they are', async () => {
    const all = (await check(atStage('commissioning'))).findings;
    const fewer = (await check(atStage('commissioning'), { severities: { 'missing-middle': 'off' } })).findings;
    expect(all.some((finding) => finding.code === 'missing-middle')).toBe(true);
    expect(fewer).toEqual(all.filter((finding) => finding.code !== 'missing-middle'));
  });
});
