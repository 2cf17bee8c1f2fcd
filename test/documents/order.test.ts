import { sections } from '@peerspec/language';
import { expect, test } from 'vitest';
import { documentOf } from './reading.ts';

test('what is open is listed in the order in which the document tells of it', async () => {
  const words = Object.keys(sections).toReversed();
  const document = await documentOf(`intervention A {
    ${words.map((word) => `${word}: unknown because "we said so"`).join('\n')}
    aims: unknown because "we said so"
  }`);
  const headings = document.split('\n').flatMap((line) => /^#{2,3} [\d.]+ (.*)$/.exec(line)?.[1] ?? []);
  const open = document.split('\n').flatMap((line) => /^\| .*? \| (.*?) +\| .* we said so +\|$/.exec(line)?.[1] ?? []);
  expect(open).toEqual(headings.slice(0, headings.indexOf('Still open')).filter((heading) => open.includes(heading)));
  expect(open).toHaveLength(words.length + 1);
});
