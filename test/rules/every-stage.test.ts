/** What is said of the complete examples, and of a file that hardly says anything, at each stage: a row for each rule that speaks. */
import { stages } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { check } from './helpers.ts';
import { complete, replaced } from './mutations/mutants.ts';

const hardlyBegun = 'intervention Buddies "Buddies" {\n  topic: infant-feeding\n  stage: commissioning\n}\n';

const texts = { ...complete, 'hardly begun': hardlyBegun };

/** Rules that speak, and how gravely at each stage; `.` where a rule keeps quiet. */
const table = async (text: string): Promise<string> => {
  const rows = new Map<string, string[]>();
  for (const [index, stage] of stages.entries()) {
    const { findings } = await check(replaced(/(?<=^ {2}stage: )commissioning/, stage)(text));
    for (const { code, severity } of findings) {
      const row = rows.get(code) ?? stages.map(() => '.');
      row[index] = severity;
      rows.set(code, row);
    }
  }
  const line = (head: string, cells: readonly string[]): string =>
    [head.padEnd(36), ...cells.map((cell) => cell.padEnd(14))].join('').trimEnd();
  const sorted = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return ['', line('', stages), ...sorted.map(([code, row]) => line(code, row)), ''].join('\n');
};

describe('at every stage', () => {
  it.each(Object.entries(texts))('%s', async (_, text) => {
    expect(await table(text)).toMatchSnapshot();
  });

  it('a complete specification has nothing to mend but what its stage asks for', async () => {
    for (const text of Object.values(complete))
      for (const stage of ['idea', 'design', 'commissioning']) {
        expect({ stage, ...(await check(replaced(/(?<=^ {2}stage: )commissioning/, stage)(text))) }).toEqual({
          stage,
          findings: [],
          accepted: [],
        });
      }
  });
});
