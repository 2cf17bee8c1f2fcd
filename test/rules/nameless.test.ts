/** What somebody has declared without a name, or behind a colon, is spoken of all the same: no message has a hole where its name would be. */
import { rules } from '@peerspec/rules';
import { describe, expect, test } from 'vitest';
import { check, over } from './helpers.ts';

const words =
  'contact|activity|mechanism|assumption|intermediate|long-term|unintended|risk|study|stakeholder|condition|result|change|event';

/** The names of declarations, and then their titles too, are taken away. */
const spoilt: Readonly<Record<string, (text: string) => string>> = {
  'without names': (text) => text.replaceAll(new RegExp(`\\b(${words}) \\p{Lu}[\\p{L}\\p{N}_-]*(?= *["{])`, 'gu'), '$1'),
  'without names and titles': (text) =>
    text.replaceAll(new RegExp(`\\b(${words}) \\p{Lu}[\\p{L}\\p{N}_-]*(?: *"[^"]*")?(?= *\\{)`, 'gu'), '$1'),
  'behind a colon': (text) =>
    text.replaceAll(new RegExp(`\\b(${words}) \\p{Lu}[\\p{L}\\p{N}_-]* *("[^"]*")(?: *\\{[^{}]*\\})?`, 'gu'), '$1: $2'),
};

const hole = /``|“\s*”|""|\bundefined\b|`\s|\( *\)/;

describe.each(Object.entries(spoilt))('declarations %s', (_, spoil) => {
  test.each(rules.map((rule) => [rule.code, rule] as const))('of the example of %s', async (_code, rule) => {
    const { findings } = await check(spoil(over(rule.bad)));
    expect(findings).not.toEqual([]);
    const told = findings.flatMap(({ message, why = '', related = [] }) => [message, why, ...related.map((each) => each.message)]);
    expect(told.filter((text) => hole.test(text.replaceAll(/`[^`]+`/g, 'x')))).toEqual([]);
  });
});
