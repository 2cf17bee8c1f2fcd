/** Whatever is wrong with a file, it is said in plain words at the exact place, once, and the rest is still understood. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemEntry } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { problemText, rangeText, readingOf, readMarked } from './marked.ts';

const folder = join(import.meta.dirname, 'resources', 'broken');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.peer'))
  .sort();

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Words of the parser library, of its grammar and of programming that no user should meet. */
const jargon =
  /\b(?:token|parse|parser|syntax|expecting|EOF|undefined|null|NaN|exception|invalid|identifier|terminal|lexer|AST|regex)\b|\[object/i;

test('there are at least sixty of them', () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
});

describe.each(files)('%s', (file) => {
  const marked = readMarked(textOf(file));

  test('gets exactly these messages', async () => {
    const { problems } = await readingOf(marked);
    expect(problems.map(problemText)).toEqual(marked.expected);
    expect(problems.map((problem) => rangeText(problem.at))).toEqual(marked.places);
  });

  test('is told in plain words, with what to do', async () => {
    for (const problem of (await readingOf(marked)).problems) {
      expect(problem.message).not.toMatch(jargon);
      expect(problem.message).toMatch(/[.?]$/);
      expect(problem.remedy).not.toMatch(jargon);
      expect(problem.remedy).toMatch(/[.)]$/);
      expect(problemEntry(problem.code), problem.code).toBeDefined();
    }
  });
});

describe.each(files.filter((file) => /^ {2}topic: sleep$/m.test(textOf(file))))('%s', (file) => {
  test('leaves the rest understood', async () => {
    const { specs } = await readingOf(readMarked(textOf(file)));
    const topics = specs.flatMap((spec) => (spec.topic.state === 'given' ? spec.topic.value.map((topic) => topic.value) : []));
    expect(topics).toContain('sleep');
  });
});
