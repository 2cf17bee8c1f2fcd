/** A list that is pasted from elsewhere becomes texts; what is no list stays what it is. */
import { readText } from '@peerspec/language';
import { expect, test } from 'vitest';
import { asListOfTexts } from '../../packages/vscode/src/list-of-texts.ts';

const both = ['fewer mothers isolated at three months', 'fewer with an EPDS above 12'];

test.each([
  ['bullets of a word processor', `•\t${both[0]}\r\n•\t${both[1]}\r\n`],
  ['hyphens, with the commas of a sentence', `- ${both[0]},\n- ${both[1]}\n`],
  ['dashes, with semicolons and empty lines', `– ${both[0]};\n\n– ${both[1]};\n`],
  ['numbers', `1. ${both[0]}\n2. ${both[1]}`],
  ['letters in brackets', `(a) ${both[0]}\n(b) ${both[1]}`],
  ['points of a web page, set in', `  o\t${both[0]}\n  o\t${both[1]}`],
  ['a list under its heading, of which most lines have a point', `* ${both[0]}\n${both[1]}`],
])('%s', async (_, pasted) => {
  const list = asListOfTexts(pasted, '    ');
  expect(list).toBe(`"${both[0]}",\n    "${both[1]}"`);
  const { specs, problems } = await readText(`intervention A "a" {\n  aims: ${list}\n}\n`);
  expect(problems).toEqual([]);
  expect(specs[0]?.aims).toMatchObject({ value: both.map((value) => ({ value })) });
});

test('quotes and backslashes within a point are part of its text', async () => {
  const list = asListOfTexts('- a "drop-in" group\n- one \\ two\n', '  ');
  const { specs, problems } = await readText(`intervention A "a" {\n  aims: ${list ?? ''}\n}\n`);
  expect(problems).toEqual([]);
  expect(specs[0]?.aims).toMatchObject({ value: [{ value: 'a "drop-in" group' }, { value: 'one \\ two' }] });
});

test.each([
  ['a single line', '- only one'],
  ['prose', 'It runs weekly.\nIt is free.\nNobody is turned away.'],
  ['what is written in the language', 'aims: "a"\npopulation Mothers "m" {\n  size: 70\n}'],
])('%s is no list', (_, pasted) => {
  expect(asListOfTexts(pasted, '  ')).toBeUndefined();
});
