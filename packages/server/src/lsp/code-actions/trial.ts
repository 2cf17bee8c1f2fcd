/**
 * Tries a remedy before it is offered. In a broken file the reader guesses where things end, and what is written at the
 * right place may become part of something else: whether a remedy is one shows when the changed text is read.
 */
import type { Reading } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { parse, positionsIn } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import { shownMilder } from '@peerspec/rules/internal';
import type { Fixable, SourceFile } from '../../source-file.ts';
import { changeOf, withChanges } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** Reads other texts as if the file had them. The folder may know of files that every file uses; this reading does not. */
export const readerAs =
  (folder: Fixable, source: SourceFile) =>
  (text: string): Promise<Reading> =>
    openWorkspace({
      ...folder.files,
      read: (path) => (path === source.file ? Promise.resolve({ kind: 'text', text }) : folder.files.read(path)),
    }).read(source.file);

/** Whether a remedy does what it says: its finding is told less often, and no more is wrong with the file than before. */
export type Trial = (finding: Finding, remedy: Remedy) => Promise<boolean>;

/** What stands behind a word that is not understood is read once the word is, and may be wrong in its turn. */
export const reveals: ReadonlySet<string> = new Set(['unknown-word']);

/** The file is read for each remedy: a short one often, a very long one never. So many letters are read in less than half a second. */
const mostLettersRead = 200_000;

interface Tried {
  readonly text: string;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** How often quotes and braces do not come out even. */
  readonly unevens: number;
}

/** What is told of the room that a remedy leaves for an answer. */
const left: ReadonlySet<string> = new Set(['missing-answer', 'incomplete-clause']);

const wrongs = ({ reading }: Tried): number => reading.problems.filter(({ code }) => !left.has(code)).length;

/** Where these are told, nobody can tell what belongs to what: one more of them is no remedy, however many others it takes away. */
export const unevenCodes: ReadonlySet<string> = new Set([
  'missing-brace',
  'missing-braces',
  'missing-intervention',
  'extra-brace',
  'unclosed-text',
  'unclosed-comment',
  'nested-too-deep',
]);

/** In the text itself: what is told of a stretch as a whole stands for what is wrong with its quotes. */
const unevensIn = (text: string): number => parse(text).problems.filter(({ code }) => unevenCodes.has(code)).length;

const openBraces = (text: string): number => text.split('{').length - text.split('}').length;

const timesTold = ({ findings }: Tried, { code, message, intervention }: Finding): number =>
  findings.filter((each) => each.code === code && each.message === message && each.intervention === intervention).length;

const isBetter = (before: Tried, after: Tried, finding: Finding): boolean => {
  if (wrongs(after) > wrongs(before) || after.unevens > before.unevens) return false;
  // Two blocks of one word that end at one place are told once, and closed one by one.
  if (finding.code === 'missing-brace' && openBraces(after.text) >= 0 && openBraces(after.text) < openBraces(before.text)) return true;
  return timesTold(after, finding) < timesTold(before, finding);
};

/** Whether a remedy is written in front of something else on its line, of which it could become a part. */
const standsBefore = ({ text }: SourceFile, { at, text: written }: Remedy): boolean => {
  const offset = positionsIn(text).offsetAt(at.end);
  return written !== '' && !/^[ \t]*(?:[{}]|\/\/|\r|\n|$)/.test(text.slice(offset, offset + 200));
};

/** Trials of what could be done in a file. In a file in which nothing is broken each remedy on a line of its own is one. */
export const newTrial = (folder: Fixable, source: SourceFile): Trial => {
  const isWhole = source.reading.problems.length === 0;
  const read = readerAs(folder, source);
  let lettersRead = 0;
  let before: Promise<Tried> | undefined;

  const tried = async (text: string): Promise<Tried> => {
    lettersRead += text.length;
    const reading = await read(text);
    const { findings } = shownMilder(findingsOf(reading, folder.run, await folder.checkOptions(source.file)));
    return { text, reading, findings, unevens: unevensIn(text) };
  };

  return async (finding, remedy) => {
    if (reveals.has(finding.code) || (isWhole && !standsBefore(source, remedy))) return true;
    const { at, text } = remedy;
    if (lettersRead + source.text.length > mostLettersRead) return false;
    const after = await tried(withChanges(source.text, [changeOf(source, at, text)]));
    return isBetter(await (before ??= tried(source.text)), after, finding);
  };
};
