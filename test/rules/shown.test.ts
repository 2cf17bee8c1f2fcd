/** What a finding shows besides its words: the sum behind a number, and the things on a way through the theory. */
import type { Range } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { ruleByCode, rules } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { check, over } from './helpers.ts';
import { complete, inSection, replaced } from './mutations/mutants.ts';

const badExample = (code: string): string => {
  const rule = ruleByCode(code);
  if (!rule) throw new Error(`There is no rule ${code}.`);
  return over(rule.bad);
};

const foundBy = async (code: string, text: string): Promise<readonly Finding[]> =>
  (await check(text)).findings.filter((finding) => finding.code === code);

const messages = async (code: string, text = badExample(code)): Promise<readonly string[]> =>
  (await foundBy(code, text)).map(({ message }) => message);

/** The word and the name of the declaration that begins at a place. */
const declared = (text: string, { start }: Range): string =>
  (text.split('\n')[start.line] ?? '').slice(start.character).split(' ').slice(0, 2).join(' ');

describe('a finding about numbers shows the sum', () => {
  it.each([
    [
      'dose-arithmetic-mismatch',
      '`WeeklyCall` is stated to be 12 contacts, but the frequency and the period come to another number (every 1 week for 6 weeks: 6).',
    ],
    [
      'low-intensity',
      'Fewer than five contacts are planned (1 + 1 + 2 = 4), and one-to-one breastfeeding support of that intensity has tended not to work.',
    ],
    [
      'peer-capacity-shortfall',
      'On your own figures there are not enough peer hours. Needed: 400 people × 60% take-up = 240 people; 240 people × 3 h = 720 h. There are: 3 peers × 2 h a week × 52 weeks = 312 h.',
    ],
    ['planned-not-received', 'People received 3 contacts, less than half of those planned (1 + 1 + 6 = 8).'],
    [
      'outcome-beyond-contract',
      '`Confidence` can be seen from 2026-12-14 at the earliest (3 weeks after Birth, in people who begin today), but the funding ends on 2026-12-01.',
    ],
    ['theory-review-overdue', 'The theory was last reviewed on 2025-03-01 and should have been reviewed again by 2025-09-01.'],
    ['no-headroom', '`Continuation` starts at 94% of at most 100%, so this service is unlikely to raise it.'],
  ])('%s', async (code, message) => {
    expect(await messages(code)).toEqual([message]);
  });

  it('of the hours of a complete service with one peer', async () => {
    const alone = inSection('peers', replaced(/number: \d+/, 'number: 1'));
    expect(await messages('peer-capacity-shortfall', alone(complete.groups))).toEqual([
      'On your own figures there are not enough peer hours. Needed: 180 people × 55% take-up = 99 people; 99 people in groups of 8 to 10 = 10 to 13 groups; 10 to 13 groups × 2 peers × 35 h with travel = 700 to 910 h (without travel 2 peers × 28 h, 560 to 728 h). There are: 1 peer × 4 h a week × 52 weeks = 208 h.',
    ]);
  });
});

describe('a finding about the theory names what is on the way, and carries where each thing is described', () => {
  const onAWay = [
    'missing-middle',
    'no-mechanism',
    'time-order-violation',
    'measured-too-late-to-explain',
    'unmarked-loop',
    'assumption-missing',
    'link-without-support',
  ];

  it.each(onAWay)('%s', async (code) => {
    const text = badExample(code);
    const found = await foundBy(code, text);
    expect(found).not.toEqual([]);
    for (const { message, related = [] } of found) {
      const lines = related.map((place) => `${place.message} (${declared(text, place.at)})`);
      expect([message, ...lines].join('\n')).toMatchSnapshot();
      // Every name that the message quotes is one that the reader can go to, and each of them once.
      const quoted = [...message.matchAll(/`([^`]+)`/g)].flatMap(([, each = '']) => each.split(/ (?:->|-\|) /));
      expect(new Set(related.map((place) => declared(text, place.at).split(' ')[1]))).toEqual(new Set(quoted));
      expect(related.length).toBe(new Set(quoted).size);
    }
  });

  it('and no finding that quotes a way carries nothing', async () => {
    const bare: string[] = [];
    for (const { code } of rules)
      for (const { message, related = [] } of await foundBy(code, badExample(code)))
        if (/ (?:->|-\|) /.test(message) && related.length === 0) bare.push(code);
    expect(bare).toEqual([]);
  });
});
