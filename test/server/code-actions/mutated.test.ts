/** Quick fixes in files that are broken in every way: each does what it says, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemEntry } from '@peerspec/language';
import { positionsIn } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { seededChoice } from '../../bench/seeded-choice.ts';
import { withoutMarks } from '../../language/marked.ts';
import { mutated } from './mutations.ts';
import type { Opened } from './helpers.ts';
import { applied, between, offeredFor, open, roomCodes } from './helpers.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const sources: readonly string[] = ['examples', 'test/language/resources', 'test/cli/resources', 'test/documents/resources']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)))
  .filter((file) => file.endsWith('.peer'))
  .sort()
  .map((file) => withoutMarks(readFileSync(file, 'utf8')).text);

/** More of them take longer and find more: `FIXES=3000 npx vitest run test/server/code-actions/mutated`. */
const count = Number(process.env['FIXES'] ?? 300);
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

const offsetOf = ({ source }: Opened, { line, character }: Finding['at']['start']): number =>
  positionsIn(source.text).offsetAt({ line, character });

/** Whether something is still found at its place, which a change before it has moved. */
const isStillThere = (before: Opened, after: Opened, { code, message, at }: Finding): boolean => {
  const fromEnd = before.source.text.length - offsetOf(before, at.end);
  const same = after.findings.filter((each) => each.code === code && each.message === message);
  const isSamePlace = (each: Finding): boolean =>
    offsetOf(after, each.at.start) === offsetOf(before, at.start) || after.source.text.length - offsetOf(after, each.at.end) === fromEnd;
  const count = before.findings.filter((each) => each.code === code && each.message === message).length;
  return same.length >= count && same.some(isSamePlace);
};

const openBraces = (text: string): number => (text.match(/\{/g) ?? []).length - (text.match(/\}/g) ?? []).length;

/** What a fix cannot promise by its nature. */
const natures: Readonly<Record<string, 'reveals' | 'told-once' | 'one-of-several' | undefined>> = {
  // What stands behind a word that is not understood is read, and asked for, once the word is.
  'unknown-word': 'reveals',
  // Two blocks of one word that end at one place are told once, and closed one by one.
  'missing-brace': 'told-once',
  // Which of several braces is one too many depends on the others.
  'extra-brace': 'one-of-several',
};

const isExcused = (before: Opened, after: Opened, { code }: Finding): boolean => {
  const nature = natures[code];
  if (nature === 'told-once') return openBraces(after.source.text) < openBraces(before.source.text);
  return nature === 'one-of-several' ? before.findings.filter((each) => each.code === code).length > 1 : nature === 'reveals';
};

/** Findings whose remedy is that something goes. */
const takesAway: ReadonlySet<string> = new Set(['placeholder-answer', 'accept-unused']);

/** A replacement takes the place of what was wrong, and of nothing else; so does what is said in place of a text that says nothing. */
const isReplaced = ({ source }: Opened, { code, replacement, at }: Finding, word: string): boolean => {
  const isRead = source.reading.problems.some((problem) => problem.code === code && problem.at === at && problem.readings !== undefined);
  return (replacement !== undefined || isRead || takesAway.has(code)) && wordsOf(between(source.text, at)).includes(word);
};

/** What braces are put in place of: bullets, and the capital letter of a heading. */
const isOfHeading = ({ code }: Finding, word: string, after: string): boolean =>
  code === 'missing-braces' && (word === '-' || wordsOf(after).includes(word.toLowerCase()));

/** `Service: …` in front of all: the line that begins the intervention says it in place of the label, and keeps what stands behind. */
const isOfLabel = ({ source }: Opened, { code, at }: Finding, word: string): boolean =>
  code === 'missing-intervention' && wordsOf(/^[^:]*(?=:)/.exec(between(source.text, at))?.[0] ?? '').includes(word);

/** What is wrong, but for answers that are left to the author. */
const wrongs = ({ source }: Opened): number => source.reading.problems.filter(({ code }) => !roomCodes.has(code)).length;

const troubleWith = async (opened: Opened, finding: Finding, action: CodeAction): Promise<readonly string[]> => {
  const { text } = opened.source;
  const after = applied(text, action);
  const reopened = await open(after);
  const isMore = wrongs(reopened) > wrongs(opened);
  const trouble = [
    ...(isMore && natures[finding.code] !== 'reveals' ? ['It is more broken than before.'] : []),
    ...(isStillThere(opened, reopened, finding) && !isExcused(opened, reopened, finding) ? ['The finding is still there.'] : []),
    ...lostWords(text, after)
      .filter((word) => !isReplaced(opened, finding, word) && !isOfHeading(finding, word, after) && !isOfLabel(opened, finding, word))
      .map((word) => `“${word}” is lost.`),
  ];
  return trouble.length === 0 ? [] : [[`${action.title} (${finding.code}: ${finding.message})`, ...trouble, text, after].join('\n')];
};

/** What is offered where a fix has been applied is as good as that. */
const troubleAfter = async (opened: Opened, { code }: Finding, action: CodeAction): Promise<readonly string[]> => {
  const reopened = await open(applied(opened.source.text, action));
  const troubles: string[] = [];
  for (const again of reopened.findings.filter((each) => each.code === code).slice(0, 2))
    for (const next of await offeredFor(reopened, again)) troubles.push(...(await troubleWith(reopened, again, next)));
  return troubles;
};

test(
  'in mutated files, each quick fix removes its finding, breaks nothing and loses nothing, nor does the next',
  { timeout: 600_000 },
  async () => {
    const choice = seededChoice(seed);
    const troubles: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const opened = await open(mutated(choice, sources));
      for (const finding of opened.findings) {
        for (const action of await offeredFor(opened, finding)) {
          troubles.push(...(await troubleWith(opened, finding, action)));
          if (problemEntry(finding.code)) troubles.push(...(await troubleAfter(opened, finding, action)));
        }
      }
    }
    expect(troubles).toEqual([]);
  },
);
