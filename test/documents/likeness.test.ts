/** Thousands of declarations are held against one another without each being held against each. */
import { changes, comparison } from '@peerspec/documents';
import { readText } from '@peerspec/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareMost, sharersOf } from '../../packages/documents/src/comparison/likeness.ts';
import { processorSeconds } from '../support/processor-seconds.ts';

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

describe('thousands of outcomes', () => {
  const many = (count: number, what: string): string => {
    const outcomes = Array.from(
      { length: count },
      (_, index) => `    long-term Outcome${index} "${what}${index} in place${index}" { by: 6 months }\n`,
    );
    return `intervention Service "A service" {\n  outcomes {\n${outcomes.join('')}  }\n}\n`;
  };
  const side = async (text: string) => ({ shown: 'main.peer', specs: (await readText(text)).specs, findings: [] });

  /** Two readings that have nothing in common, and what reading the second took: other work on as much is measured by that, on a machine of any speed. */
  const sides = async (count: number) => {
    const one = await side(many(count, 'better'));
    let other = one;
    const reading = await processorSeconds(async () => (other = await side(many(count, 'worse'))));
    return { one, other, reading };
  };

  test('are compared', async () => {
    const { one, other, reading } = await sides(4000);
    let compared: ReturnType<typeof comparison> | undefined;
    const comparing = await processorSeconds(() => (compared = comparison([...one.specs, ...other.specs])));
    expect(comparing / reading).toBeLessThan(10);
    expect(compared?.theories.shared).toEqual([]);
  });

  test('are told apart from what they were', async () => {
    const { one: was, other: is, reading } = await sides(3000);
    let told: ReturnType<typeof changes> | undefined;
    const telling = await processorSeconds(() => (told = changes(was, is)));
    expect(telling / reading).toBeLessThan(10);
    expect(told?.interventions[0]?.parts.flatMap((part) => part.changes)).toHaveLength(3000);
  });
});
