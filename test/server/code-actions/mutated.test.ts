/** Quick fixes in files that are broken in every way: each does what it says, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemEntry } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import type { Choice } from '../../bench/seeded-choice.ts';
import { seededChoice } from '../../bench/seeded-choice.ts';
import { withoutMarks } from '../../language/marked.ts';
import { mutated } from './mutations.ts';
import type { Opened } from './helpers.ts';
import { applied, offeredFor, open } from './helpers.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const sources: readonly string[] = ['examples', 'test/language/resources', 'test/cli/resources', 'test/documents/resources']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)))
  .filter((file) => file.endsWith('.peer'))
  .sort()
  .map((file) => withoutMarks(readFileSync(file, 'utf8')).text);

/** More of them take longer and find more: `FIXES=20000 npx vitest run test/server/code-actions/mutated`. */
const count = Number(process.env['FIXES'] ?? 400);
const seed = Number(process.env['SEED'] ?? 1);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_-]+/gu) ?? [];

/** Words of a text that are no longer in another. */
const lostWords = (before: string, after: string): readonly string[] => {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(before).filter((word) => {
    const there = left.get(word) ?? 0;
    left.set(word, there - 1);
    return there <= 0;
  });
};

const problemCount = ({ page }: Opened): number => page.reading.problems.length;

const sameCount = ({ findings }: Opened, { code, message }: Finding): number =>
  findings.filter((each) => each.code === code && each.message === message).length;

/** Problems whose remedy is to take something away, or to write something else in its place. */
const replaces = (finding: Finding): boolean => finding.replacement !== undefined;

const troubleWith = async (opened: Opened, finding: Finding, action: CodeAction): Promise<readonly string[]> => {
  const after = applied(opened.page.text, action);
  const reopened = await open(after);
  const trouble = [
    ...(problemCount(reopened) > problemCount(opened) ? ['It is more broken than before.'] : []),
    ...(sameCount(reopened, finding) >= sameCount(opened, finding) ? ['The finding is still there.'] : []),
    ...(replaces(finding) ? [] : lostWords(opened.page.text, after).map((word) => `“${word}” is lost.`)),
  ];
  if (trouble.length === 0) return [];
  return [[`${action.title} (${finding.code}: ${finding.message})`, ...trouble, opened.page.text, after].join('\n')];
};

/** The quick fixes of all problems, and of some of what the rules find: that is much in every piece, and of few kinds. */
const sample = (choice: Choice, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => problemEntry(code) !== undefined || choice.number(1, 12) === 1);

test('in mutated files, each quick fix removes its finding, breaks nothing and loses nothing', async () => {
  const choice = seededChoice(seed);
  const troubles: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const opened = await open(mutated(choice, sources));
    for (const finding of sample(choice, opened.findings))
      for (const action of await offeredFor(opened, finding)) troubles.push(...(await troubleWith(opened, finding, action)));
  }
  expect(troubles).toEqual([]);
});
