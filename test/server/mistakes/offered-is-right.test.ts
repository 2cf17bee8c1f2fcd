/** “Did you mean …?” names something that can be written: with it in the place of the answer, nothing is wrong there any more. */
import type { Range } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { withChanges } from '../../../packages/server/src/lsp/code-actions/changes.ts';
import { open } from '../code-actions/helpers.ts';
import { answersTried, questionsTried } from './answers-tried.ts';
import { fileWith } from './cases.ts';

/** How many mistakes are in the file, and what each may mean. */
const mistakesIn = async (text: string): Promise<{ readonly many: number; readonly meant: readonly { at: Range; text: string }[] }> => {
  const { problems } = (await open(text)).source.reading;
  return {
    many: problems.length,
    meant: problems.flatMap(({ at, replacement, readings = [] }) =>
      [...(replacement === undefined ? [] : [replacement]), ...readings.filter(({ isWayOut }) => !isWayOut).map(({ text }) => text)].map(
        (text) => ({ at, text }),
      ),
    ),
  };
};

describe('what is offered is right for', () => {
  test.each(questionsTried)('%s, %s', async (block, word) => {
    let offered = 0;
    const wrong: string[] = [];
    for (const answer of answersTried()) {
      const text = fileWith(block, `${word}: ${answer}`);
      const before = await mistakesIn(text);
      for (const change of before.meant) {
        offered += 1;
        const after = await mistakesIn(withChanges(text, [change]));
        if (after.many >= before.many) wrong.push(`${answer} → ${change.text}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(offered).toBeGreaterThan(0);
  });
});
