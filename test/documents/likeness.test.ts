/** Thousands of declarations are held against one another without each being held against each. */
import { changes, comparison } from '@peerspec/documents';
import { readText } from '@peerspec/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareMost, sharersOf } from '../../packages/documents/src/comparison/likeness.ts';

const words = fc
  .uniqueArray(fc.constantFrom('calls', 'visits', 'hope', 'sleep', 'trust', 'work', 'friends', 'care'), { maxLength: 8 })
  .map((each) => new Set(each));

test('what shares most of its words is found by its rarest words, and nothing is passed by', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), words, (sets, asked) => {
      const wanted = sets.flatMap((each, place) => (shareMost(asked, each) ? [place] : []));
      expect([...sharersOf(sets)(asked)].sort((one, other) => one - other)).toEqual(wanted);
    }),
    { seed: 20261201, numRuns: 500 },
  );
});

/** Words that count how often one is looked for in any of them. */
class CountedWords extends Set<string> {
  static looks = 0;
  override has(word: string): boolean {
    CountedWords.looks += 1;
    return super.has(word);
  }
}

test('thousands of titles are held against one another without each being held against each', () => {
  const count = 4000;
  const all = Array.from({ length: count }, (_, index) => new CountedWords([`better${index}`, 'in', `place${index}`]));
  const sharers = sharersOf(all);
  CountedWords.looks = 0;
  for (const [place, each] of all.entries()) expect(sharers(each)).toEqual([place]);
  expect(CountedWords.looks).toBeLessThan(10 * count);
});

// How long it takes is measured by `npm run bench`.
describe('thousands of outcomes', { timeout: 60_000 }, () => {
  const many = (count: number, what: string): string => {
    const outcomes = Array.from(
      { length: count },
      (_, index) => `    long-term Outcome${index} "${what}${index} in place${index}" { by: 6 months }\n`,
    );
    return `intervention Service "A service" {\n  outcomes {\n${outcomes.join('')}  }\n}\n`;
  };
  /** One of two readings that have nothing in common. */
  const side = async (count: number, what: string) => ({
    shown: 'main.peer',
    specs: (await readText(many(count, what))).specs,
    findings: [],
  });

  test('are compared', async () => {
    const [one, other] = [await side(4000, 'better'), await side(4000, 'worse')];
    expect(comparison([...one.specs, ...other.specs]).theories.shared).toEqual([]);
  });

  test('are told apart from what they were', async () => {
    const told = changes(await side(3000, 'better'), await side(3000, 'worse'));
    expect(told.interventions[0]?.parts.flatMap((part) => part.changes)).toHaveLength(3000);
  });
});
