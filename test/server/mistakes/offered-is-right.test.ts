/** “Did you mean …?” names something that can be written: with it in the place of the answer, nothing is wrong there any more. */
import type { Range } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { blockNamed } from '../../../packages/language/src/vocabulary/blocks.ts';
import { withChanges } from '../../../packages/server/src/lsp/code-actions/changes.ts';
import { open } from '../code-actions/helpers.ts';
import { answersTried, questionsTried, wordsTried } from './answers-tried.ts';
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

/** What is offered for an answer and leaves as much wrong as before. */
const wrongFor = async (block: string, word: string, answer: string): Promise<{ readonly offered: number; readonly wrong: string[] }> => {
  const text = fileWith(block, `${word}: ${answer}`);
  const before = await mistakesIn(text);
  const wrong: string[] = [];
  for (const change of before.meant) {
    const after = await mistakesIn(withChanges(text, [change]));
    if (after.many >= before.many) wrong.push(`${word}: ${answer} → ${change.text}`);
  }
  return { offered: before.meant.length, wrong };
};

/** How much is offered for answers to a question; nothing of it may leave as much wrong as before. */
const tried = async (block: string, word: string, answers: readonly string[]): Promise<number> => {
  const found = await Promise.all(answers.map((answer) => wrongFor(block, word, answer)));
  expect(found.flatMap(({ wrong }) => wrong)).toEqual([]);
  return found.reduce((all, { offered }) => all + offered, 0);
};

describe('what is offered is right for figures and times behind', () => {
  test.each(questionsTried)('%s, %s', async (block, word) => {
    expect(await tried(block, word, answersTried())).toBeGreaterThan(0);
  });
});

describe('what is offered is right for words behind each question of', () => {
  test.each([
    ['intervention', 'intervention'],
    ['population', 'population'],
    ['peers', 'peers'],
    ['contacts', 'contacts'],
    ['contact', 'contact'],
    ['outcome', 'long-term'],
    ['context', 'context'],
    ['format', 'format'],
    ['implementation', 'implementation'],
    ['study', 'study'],
  ])('%s', async (block, home) => {
    const questions = Object.keys(blockNamed(home)?.properties ?? {});
    let offered = 0;
    for (const word of questions) offered += await tried(block, word, wordsTried);
    expect(offered).toBeGreaterThan(questions.length);
  });
});
