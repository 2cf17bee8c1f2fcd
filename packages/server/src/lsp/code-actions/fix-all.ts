/** Mends at once whatever can be mended without asking. */
import type { Problem, Reading } from '@peerspec/language';
import { lineEndOf, positionsIn, rangesTouch, withLineEnd } from '@peerspec/language/internal';
import type { Fixable, SourceFile } from '../../source-file.ts';
import type { Change } from './changes.ts';
import { withChanges } from './changes.ts';
import { readerAs, reveals } from './trial.ts';

/**
 * Problems whose replacement nobody needs to think about: what was meant is plain, and only its writing
 * is wrong. A name that was probably meant may be another one, and a brace or a quote too many or too
 * few may belong elsewhere: these are for the author to decide.
 */
const certain: ReadonlySet<string> = new Set([
  'unknown-word',
  'wrong-answer',
  'wrong-quotes',
  'missing-quotes',
  'missing-colon',
  'stray-character',
  'wrong-step',
  'name-with-blanks',
  'word-with-blanks',
  'title-behind-colon',
  'colon-before-block',
  'reserved-name',
  'use-outside',
]);

/** The same of those that are put right in a wider stretch than the one that is told. */
const certainInAll: ReadonlySet<string> = new Set(['missing-braces', 'missing-intervention']);

/** Whether a finding can be put right without asking. */
export const isCertain = ({ code, replacement }: { readonly code: string; readonly replacement?: string | undefined }): boolean =>
  certainInAll.has(code) || (replacement !== undefined && certain.has(code));

/** Each round may bring to light what the one before hid; more than a few rounds do not happen in earnest. */
const mostRounds = 10;

/**
 * The file is read again for each round, and for each change that is tried by itself: a short one often, a very long one
 * once. So many letters are read in less than half a second.
 */
const mostLettersRead = 200_000;

interface CertainChange extends Change {
  /** What stands behind it is understood, and may be wrong in its turn, once it is made. */
  readonly reveals: boolean;
}

/** What is certain, in the order of the text; `wide`: only what changes more than the place that is told, which holds others. */
const changesIn = (problems: readonly Problem[], text: string, wide: boolean): readonly CertainChange[] => {
  const changes: CertainChange[] = [];
  const lineEnd = lineEndOf(text);
  for (const { code, replacement, at, mended } of problems) {
    if (!isCertain({ code, replacement })) continue;
    const change = wide ? mended : replacement !== undefined && { at, text: replacement };
    // They come in the order of the text, so that only the last one can touch.
    const last = changes.at(-1);
    if (change && (!last || !rangesTouch(last.at, change.at))) {
      changes.push({ at: change.at, text: withLineEnd(change.text, lineEnd), reveals: reveals.has(code) });
    }
  }
  return changes;
};

const saying = ({ code, message }: Problem): string => `${code} ${message}`;

/** The text of a file with everything mended that is certain; the same text where nothing is. */
export const mendedText = async (folder: Fixable, source: SourceFile): Promise<string> => {
  const read = readerAs(folder, source);

  // Read anew, as the changed text will be.
  let text = source.text;
  let reading = await read(text);
  let lettersRead = 0;

  /** Keeps a changed text unless something is wrong with it that was not wrong before. */
  const keepText = async (changed: string): Promise<boolean> => {
    lettersRead += text.length;
    const after = await read(changed);
    if (changed === text || after.problems.length >= reading.problems.length || freshIn(after).length > 0) return false;
    text = changed;
    reading = after;
    return true;
  };

  /** What was not told of the text so far. */
  const freshIn = ({ problems }: Reading): readonly Problem[] => {
    const known = new Set(reading.problems.map(saying));
    return problems.filter((problem) => !known.has(saying(problem)));
  };

  const keep = (changes: readonly Change[]): Promise<boolean> => keepText(withChanges(text, changes));

  /** Keeps a change together with those that are certain once it is made. */
  const keepRevealing = async (change: Change): Promise<boolean> => {
    const changed = withChanges(text, [change]);
    lettersRead += text.length;
    return keepText(withChanges(changed, changesIn(freshIn(await read(changed)), changed, false)));
  };

  /** One change after the other, from the end of the text, so that those before it keep their place. */
  const keepSome = async (changes: readonly CertainChange[]): Promise<boolean> => {
    let some = false;
    for (const change of changes.toReversed()) {
      if (lettersRead > mostLettersRead) break;
      some = (await keep([change])) || (change.reveals && (await keepRevealing(change))) || some;
    }
    return some;
  };

  const mend = async (wide: boolean): Promise<boolean> => {
    const changes = changesIn(reading.problems, text, wide);
    if (changes.length === 0 || lettersRead > mostLettersRead) return false;
    return (await keep(changes)) || (await keepSome(changes));
  };

  for (let round = 0; round < mostRounds; round += 1) if (!(await mend(true)) && !(await mend(false))) break;
  return text;
};

const linesOf = (text: string): readonly string[] => text.split(/(?<=\r\n|\r(?!\n)|\n)/);

/** The changes that make one text of another: line by line, so that what is marked elsewhere stays where it is. */
export const changesBetween = (before: string, after: string): readonly Change[] => {
  const old = linesOf(before);
  const now = linesOf(after);
  if (old.length !== now.length) {
    return before === after ? [] : [{ at: positionsIn(before).rangeAt(0, before.length), text: after }];
  }
  return old.flatMap((line, index) => {
    const written = line.trimEnd();
    const text = now[index]?.trimEnd() ?? '';
    const at = { start: { line: index, character: 0 }, end: { line: index, character: written.length } };
    return written === text ? [] : [{ at, text }];
  });
};
