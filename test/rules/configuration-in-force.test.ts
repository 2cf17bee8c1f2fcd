/** What a configuration comes to for one file, and what it changes in what is found. */
import type { CheckOptions, Finding } from '@peerspec/rules';
import { checkOptionsOf, coverageOf, readConfiguration, ruleByCode, rules, stages } from '@peerspec/rules';
import { configured } from '@peerspec/rules/internal';
import { readText } from '@peerspec/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, over } from './helpers.ts';

const inForce = (configuration: object, path = 'a.peer') => {
  const { configuration: read, problems } = readConfiguration(JSON.stringify(configuration));
  expect(problems).toEqual([]);
  return configured(read)(path);
};

const optionsFor = (configuration: object, path?: string): CheckOptions => checkOptionsOf(inForce(configuration, path));

const severitiesOf = async (text: string, configuration: object): Promise<Readonly<Record<string, string>>> => {
  const { findings } = await check(text, optionsFor(configuration));
  return Object.fromEntries(findings.map((finding: Finding) => [finding.code, finding.severity]));
};

const untrained = 'peers Volunteers "mothers who have breastfed" {\n  // nothing about training\n}';

describe('a rule is as grave as it is set', () => {
  const silent = over(untrained);

  test('at every stage, in one word', async () => {
    expect(await severitiesOf(silent, {})).toEqual({ 'peer-training-missing': 'error' });
    for (const severity of ['hint', 'info', 'warning', 'error'])
      expect(await severitiesOf(silent, { rules: { 'peer-training-missing': severity } })).toEqual({ 'peer-training-missing': severity });
  });

  test('and says nothing when it is off', async () => {
    expect(await severitiesOf(silent, { rules: { 'peer-training-missing': 'off' } })).toEqual({});
  });

  test('at one stage alone', async () => {
    const rule = { rules: { 'peer-training-missing': { design: 'hint' } } };
    expect(await severitiesOf(silent, rule)).toEqual({ 'peer-training-missing': 'error' });
    expect(await severitiesOf(over(`stage: design\n${untrained}`), rule)).toMatchObject({ 'peer-training-missing': 'hint' });
  });

  test('every rule can be set, at every stage', () => {
    const all = Object.fromEntries(rules.map(({ code }) => [code, 'info']));
    const { severities } = optionsFor({ rules: all });
    expect(Object.keys(severities ?? {}).toSorted()).toEqual(rules.map(({ code }) => code).toSorted());
    for (const choice of Object.values(severities ?? {}))
      expect(choice).toEqual(Object.fromEntries(stages.map((stage) => [stage, 'info'])));
  });
});

describe('overrides', () => {
  const configuration = {
    rules: { 'theory-missing': 'error', 'form-unstated': 'info' },
    defaults: { topic: 'sleep' },
    overrides: [
      { files: ['drafts'], rules: { 'theory-missing': 'off' }, defaults: { topic: 'grief' } },
      { files: ['**/*.final.peer', 'never'], rules: { 'theory-missing': { design: 'warning' } } },
    ],
  };
  const theory = (path: string) => inForce(configuration, path).rules.find(({ code }) => code === 'theory-missing')?.stages;

  test('count for the files that they name, the later one last, stage by stage', () => {
    expect(theory('a.peer')?.get('idea')?.severity).toBe('error');
    expect(theory('drafts/a.peer')?.get('idea')?.severity).toBe('off');
    expect(theory('drafts/deep/a.final.peer')?.get('design')?.severity).toBe('warning');
    expect(theory('drafts/deep/a.final.peer')?.get('idea')?.severity).toBe('off');
  });

  test('leave alone what they do not name', () => {
    expect(
      inForce(configuration, 'drafts/a.peer')
        .rules.find(({ code }) => code === 'form-unstated')
        ?.stages.get('idea'),
    ).toMatchObject({
      severity: 'info',
    });
    expect(inForce(configuration, 'a.final.peer').topic?.words).toEqual(['sleep']);
    expect(inForce(configuration, 'drafts/a.peer').topic?.words).toEqual(['grief']);
  });

  test('say where a value comes from', () => {
    expect(theory('a.peer')?.get('idea')?.source).toEqual({ at: expect.anything() as unknown });
    expect(theory('drafts/a.peer')?.get('idea')?.source.files).toEqual(['drafts']);
    expect(theory('drafts/a.final.peer')?.get('design')?.source.files).toEqual(['**/*.final.peer', 'never']);
  });
});

describe('patterns', () => {
  const excluded = (pattern: string, path: string): boolean => inForce({ exclude: [pattern] }, path).excluded !== undefined;

  test.each([
    ['archive', 'archive/a.peer'],
    ['archive', 'archive/deep/a.peer'],
    ['archive/', 'archive/a.peer'],
    ['./archive', 'archive/a.peer'],
    ['archive/**', 'archive/deep/a.peer'],
    ['**/archive', 'deep/archive/a.peer'],
    ['**/archive', 'archive/a.peer'],
    ['*.old.peer', 'a.old.peer'],
    ['**/*.old.peer', 'deep/er/a.old.peer'],
    ['{old,older}', 'older/a.peer'],
    ['{old/a,b}', 'old/a/x.peer'],
    ['x/**/*.peer', 'x/a.peer'],
    ['x**y.peer', 'xay.peer'],
    ['[a-c][!x]?.peer', 'böż.peer'],
    ['a+b ^$.peer', 'a+b ^$.peer'],
    ['a*b*c', 'abxbc/d.peer'],
    ['**', '.hidden/a.peer'],
    ['.', 'a.peer'],
  ])('%s stands for %s', (pattern, path) => expect(excluded(pattern, path)).toBe(true));

  test.each([
    ['archive', 'archives/a.peer'],
    ['archive', 'deep/archive/a.peer'],
    ['archive', 'archive.peer'],
    ['*.old.peer', 'deep/a.old.peer'],
    ['Archive', 'archive/a.peer'],
    ['archive/*.txt', 'archive/a.peer'],
    ['x**y.peer', 'x/y.peer'],
    ['[a-c][!x].peer', 'ax.peer'],
    ['?.peer', 'ab.peer'],
    ['a*b*c', 'abxb/c.peer'],
  ])('%s does not stand for %s', (pattern, path) => expect(excluded(pattern, path)).toBe(false));

  test.each([
    ['a*'.repeat(200), 'a'.repeat(250)],
    ['**/a/'.repeat(90), 'a/'.repeat(2_000)],
    ['*'.repeat(490), 'a'.repeat(4_000)],
    ['*a?'.repeat(150), `${'a'.repeat(250)}/`.repeat(16)],
    ['{a,b}'.repeat(6), 'ab'.repeat(2_000)],
  ])('cost no more than the lengths of pattern and path: %s', (pattern, path) => {
    const begun = performance.now();
    expect(excluded(`${pattern}[b]`, `${path}c`)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  test('of any kind never throw', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('*?[]{}()!+@|,/.ab\\ ')) });
    fc.assert(
      fc.property(text, (pattern) => {
        const { configuration } = readConfiguration(JSON.stringify({ exclude: [pattern], overrides: [{ files: [pattern] }] }));
        expect(() => configured(configuration)('a/b.peer')).not.toThrow();
      }),
    );
  });
});

describe('what only the date brings up', () => {
  const code = 'decision-overdue';
  const overdue = over(ruleByCode(code)?.bad ?? '');
  const at = async (configuration: object): Promise<string | undefined> => (await severitiesOf(overdue, configuration))[code];

  test('has a severity of its own, which changes nothing else', async () => {
    expect(await at({})).toBe('error');
    expect(await at({ dates: 'info' })).toBe('info');
    expect(await at({ dates: 'off' })).toBeUndefined();
    const silent = await severitiesOf('intervention A "a" { stage: commissioning }', { dates: 'off' });
    expect(silent).toEqual(await severitiesOf('intervention A "a" { stage: commissioning }', {}));
  });

  test('gives way to what is set for the rule, and to an override', async () => {
    expect(await at({ dates: 'info', rules: { [code]: 'warning' } })).toBe('warning');
    expect(await at({ dates: 'info', rules: { [code]: { idea: 'warning' } } })).toBe('info');
    const configuration = { dates: 'info', overrides: [{ files: ['drafts'], dates: 'hint' }] };
    expect(inForce(configuration, 'drafts/a.peer').dates?.severity).toBe('hint');
    expect(inForce(configuration, 'a.peer').dates?.severity).toBe('info');
  });

  test('says that it is the date', async () => {
    const message = async (text: string, wanted: string) => (await check(text)).findings.find((found) => found.code === wanted)?.why;
    expect(await message(overdue, code)).toContain('depends on the date of the check');
    const stale = ruleByCode('background-rate-stale')?.bad ?? '';
    expect(await message(over(stale), 'background-rate-stale')).toContain('depends on the date of the check');
    expect(await message(over(stale.replace(' in 2019', '')), 'background-rate-stale')).not.toContain('depends on the date');
  });
});

describe('a topic that is taken for granted', () => {
  const untold = over(`// nothing about topic\n${ruleByCode('low-intensity')?.bad ?? ''}`);
  const lowIntensity = async (text: string, configuration: object): Promise<boolean> =>
    'low-intensity' in (await severitiesOf(text, configuration));

  test('brings the rules that are about it', async () => {
    expect(await lowIntensity(untold, {})).toBe(false);
    expect(await lowIntensity(untold, { defaults: { topic: 'infant-feeding' } })).toBe(true);
    expect(await lowIntensity(untold, { defaults: { topic: ['sleep', 'breastfeeding'] } })).toBe(true);
    expect(await lowIntensity(untold, { defaults: { topic: 'sleep' } })).toBe(false);
  });

  test('gives way to what is written, be it only that it is open', async () => {
    const configuration = { defaults: { topic: 'infant-feeding' } };
    expect(await lowIntensity(untold.replace(/^intervention .*\{$/m, '$&\n  topic: sleep'), configuration)).toBe(false);
    expect(await lowIntensity(untold.replace(/^intervention .*\{$/m, '$&\n  topic: undecided because "…"'), configuration)).toBe(false);
  });

  test('answers no question', async () => {
    const { specs } = await readText(untold);
    const [spec] = specs;
    if (!spec) throw new Error('The text holds no intervention.');
    const topic = coverageOf(spec)
      .sections.flatMap(({ questions }) => questions)
      .find(({ path }) => path === 'topic');
    expect(topic?.status).toBe('silent');
    expect(topic?.holdsBack).toBeGreaterThan(0);
    await check(untold, optionsFor({ defaults: { topic: 'infant-feeding' } }));
    expect(spec.topic.state).toBe('silent');
  });
});

describe('what a configuration settles holds nothing back', () => {
  const near = 'intervention A "a" { stage: design }';
  const heldBackBy = async (path: string, configuration: object): Promise<number> => {
    const [spec] = (await readText(near)).specs;
    if (!spec) throw new Error('The text holds no intervention.');
    const asked = coverageOf(spec, undefined, optionsFor(configuration)).sections.flatMap(({ questions }) => questions);
    return asked.find((question) => question.path === path)?.holdsBack ?? NaN;
  };

  test('a topic that is taken for granted', async () => {
    expect(await heldBackBy('topic', {})).toBeGreaterThan(0);
    expect(await heldBackBy('topic', { defaults: { topic: 'sleep' } })).toBe(0);
    expect(await heldBackBy('topic', { defaults: { country: 'UK' } })).toBeGreaterThan(0);
  });

  test('a rule that is off, at the stage of the intervention', async () => {
    const before = await heldBackBy('topic', {});
    expect(await heldBackBy('topic', { rules: { 'low-intensity': 'off' } })).toBe(before - 1);
    expect(await heldBackBy('topic', { rules: { 'low-intensity': { design: 'off' } } })).toBe(before - 1);
    expect(await heldBackBy('topic', { rules: { 'low-intensity': { delivery: 'off' } } })).toBe(before);
  });
});
