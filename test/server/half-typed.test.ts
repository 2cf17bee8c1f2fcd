/** Everything that is told and shown beside a text works where the text is cut off in the middle of a word. */
import { expect, test } from 'vitest';
import { exampleTexts, folderWith, sourceIn, positionAt } from './support/sources.ts';
import { codeLenses, hover, inlayHints, semanticTokens } from './support/providers.ts';

const example = 'complete/infant-feeding-one-to-one.peer';

test.each(['\n', '\r\n', '\r'])('with line ends %j', async (lineEnd) => {
  const whole = (exampleTexts[example] ?? '').replaceAll('\n', lineEnd);
  const missing: number[] = [];
  for (let length = 211; length < whole.length; length += 211) {
    const text = whole.slice(0, length);
    const folder = folderWith({ ...exampleTexts, [example]: text });
    const source = await sourceIn(folder, example);
    const end = positionAt(text, text.length);
    await hover(folder, source, end);
    for (const back of [1, 2, 5, 20]) await hover(folder, source, positionAt(text, text.length - back));
    inlayHints(source, { start: { line: 0, character: 0 }, end });
    const tokens = semanticTokens(source).data.length;
    // The words that stood before the cut are still told apart, and the intervention still has its lenses.
    if (source.reading.specs.length > 0 && (tokens === 0 || (await codeLenses(folder, source)).length < 2)) missing.push(length);
  }
  expect(missing).toEqual([]);
});
