/** A departure from a rule, agreed and recorded. */
import { describe, expect, it } from 'vitest';
import { check, codes, over } from './helpers.ts';

const sleep =
  'outcomes {\n  long-term Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "diary" at 6 months after Birth }\n}\n';

const seen = async (snippet: string) => {
  const { findings, accepted } = await check(over(snippet));
  return {
    findings: findings.map(({ code, message }) => `${code}: ${message}`),
    accepted: accepted.map(({ finding, because }) => [finding.code, because]),
  };
};

describe('accept', () => {
  it('takes the finding out and hands it over with its reason', async () => {
    expect(await seen(`${sleep}accept outcome-unreachable because "sleep is measured for another project"`)).toEqual({
      findings: [],
      accepted: [['outcome-unreachable', 'sleep is measured for another project']],
    });
  });

  it('takes out nothing but what it names', async () => {
    const { findings } = await check(over(`${sleep}// nothing about support\naccept outcome-unreachable because "agreed"`));
    expect(codes(findings)).toEqual(['support-types-unstated']);
  });

  it('without a reason is told, and not the finding beside it', async () => {
    expect(await seen(`${sleep}accept outcome-unreachable`)).toEqual({
      findings: ['accept-without-reason: A departure from a rule needs a reason that a reader can weigh.'],
      accepted: [['outcome-unreachable', undefined]],
    });
  });

  it('that is not needed, or written twice, is told', async () => {
    expect((await seen('accept outcome-unreachable because "agreed"')).findings).toEqual([
      'accept-unused: `outcome-unreachable` finds nothing here, so this accepted departure is no longer needed.',
    ]);
    expect((await seen(`${sleep}accept outcome-unreachable because "agreed"\n// twice`)).findings).toEqual([]);
    const twice = over(`${sleep}accept outcome-unreachable because "agreed"`).replace(
      '  accept outcome-unreachable',
      '  accept outcome-unreachable because "once"\n  accept outcome-unreachable',
    );
    expect((await check(twice)).findings.map(({ message }) => message)).toEqual(['`outcome-unreachable` is accepted twice.']);
  });

  it('of a rule that waits for another is not called unneeded', async () => {
    const { findings } = await check(over('// nothing about theory\naccept outcome-unreachable because "agreed"'));
    expect(codes(findings)).toEqual(['theory-missing']);
  });

  it('of a rule that does not exist is told, with what was probably meant', async () => {
    const { findings } = await check(over('accept outcome-unreachabel because "agreed"'));
    expect(findings.map(({ message, replacement }) => [message, replacement])).toEqual([
      ['No rule is called `outcome-unreachabel`; did you mean `outcome-unreachable`?', 'outcome-unreachable'],
    ]);
  });

  it.each([
    'safeguarding-missing',
    'dose-arithmetic-mismatch',
    'time-order-violation',
    'peer-capacity-shortfall',
    'theory-element-undelivered',
    'unknown-name',
    'missing-brace',
    'accept-unused',
  ])('of %s is refused, whether or not it would fire', async (code) => {
    expect(await seen(`accept ${code} because "agreed"`)).toEqual({
      findings: [`accept-not-allowed: \`${code}\` cannot be accepted away.`],
      accepted: [],
    });
  });

  it('of safety leaves the finding where it is', async () => {
    const { findings } = await check(
      over('implementation {\n  // nothing about safeguarding\n}\naccept safeguarding-missing because "the charity knows"'),
    );
    expect(codes(findings).toSorted()).toEqual(['accept-not-allowed', 'safeguarding-missing']);
  });
});
