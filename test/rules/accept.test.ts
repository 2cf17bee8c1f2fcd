/** A departure from a rule, agreed and recorded. */
import { problemCatalogue } from '@peerspec/language';
import { rules } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { base, check, codes, over } from './helpers.ts';

const sleep =
  'outcomes {\n  long-term Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "diary" at 6 months after Birth }\n}\n';

/** Rules that cannot be departed from, and every problem with the words and names of a file. */
const refused: readonly string[] = [
  ...rules.filter((rule) => rule.acceptable === false).map(({ code }) => code),
  ...problemCatalogue.map(({ code }) => code),
];

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

  it('is refused for contradictions, for safety and for rules about the file itself', () => {
    expect(rules.filter((rule) => rule.acceptable === false).map(({ code }) => code)).toMatchInlineSnapshot(`
      [
        "peer-capacity-shortfall",
        "safeguarding-missing",
        "dose-arithmetic-mismatch",
        "arrows-contradict",
        "theory-element-undelivered",
        "time-order-violation",
        "safety-unanswered",
        "accept-not-allowed",
        "accept-unknown-rule",
        "accept-unused",
        "accept-without-reason",
        "stage-missing",
        "still-open",
      ]
    `);
  });

  it.each(refused)('of %s is refused, whether or not it would fire, and says why', async (code) => {
    const { findings, accepted } = await check(over(`accept ${code} because "agreed"`));
    expect(findings.map(({ message, why, remedy }) => [message, why, remedy])).toEqual([
      [
        `\`${code}\` cannot be accepted away.`,
        'Contradictions, safety, and what is wrong with the file itself stay wrong whoever agrees to them.',
        'Put right what the rule finds, and remove this line.',
      ],
    ]);
    expect(findings.map(({ code: own }) => own)).toEqual(['accept-not-allowed']);
    expect(accepted).toEqual([]);
  });

  it.each([
    ['unknown-name', base.replace('FirstCall -> Understood', 'FirstCall -> Understod')],
    ['wrong-answer', over('format: pairs')],
    ['unknown-word', base.replace('summary:', 'sumary:')],
  ])('of %s leaves the problem of the file where it is', async (code, text) => {
    const before = codes((await check(text)).findings);
    expect(before).toContain(code);
    const after = await check(text.replace(/\n\}\n/, `\n  accept ${code} because "agreed"\n}\n`));
    expect(codes(after.findings).toSorted()).toEqual([...before, 'accept-not-allowed'].toSorted());
    expect(after.accepted).toEqual([]);
  });

  it('of safety leaves the finding where it is', async () => {
    const { findings } = await check(
      over('implementation {\n  // nothing about safeguarding\n}\naccept safeguarding-missing because "the charity knows"'),
    );
    expect(codes(findings).toSorted()).toEqual(['accept-not-allowed', 'safeguarding-missing']);
  });
});
