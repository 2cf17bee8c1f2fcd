/** Texts that only say that there is no answer. The list is short, and nothing else is looked for: a false alarm is worse. */
import { withoutHidden } from '../hidden.ts';
import type { GapKind, Placeholder, Range } from '../spec/values.ts';
import { isSameRange } from '../syntax/positions.ts';
import type { Reader } from './context.ts';

/** What people write in place of an answer, by the gap that says the same. All of the text is compared, not a part of it. */
export const placeholderWords = {
  undecided: [
    ...['TBC', 'TBD', 'TBA', 'to do', 'FIXME', 'XXX', 'pending', 'not sure', 'unsure', 'none yet', 'not yet', 'undecided'],
    ...['not yet decided', 'not decided yet', 'not yet agreed', 'not agreed yet', 'not yet confirmed', 'not confirmed yet'],
    ...['to be confirmed', 'to be decided', 'to be agreed', 'to be advised', 'to be announced', 'to be determined'],
    ...['to be completed', 'to be defined', 'to be discussed', 'to be added', 'to follow', 'to come', 'placeholder', 'lorem ipsum'],
  ],
  unknown: ['don’t know', 'don’t know yet', 'not known', 'not yet known', 'not known yet', 'unknown'],
  'not-reported': ['not reported'],
  'not-checked': ['not checked', 'not yet checked', 'not looked up', 'not yet looked up'],
  'not-applicable': ['N/A', 'not applicable'],
} as const satisfies Readonly<Record<GapKind, readonly string[]>>;

/** Texts in English letters, which most are, have one form only. */
const inOneForm = (text: string): string => (/^[ -~]*$/.test(text) ? text : withoutHidden(text).normalize('NFKC'));

/** A text as it is compared: signs around it, letter case, kinds of letter, of blank and of apostrophe make no difference. */
const bare = (text: string): string =>
  inOneForm(text)
    .replaceAll(/^[\p{P}<>\s]+|[\p{P}<>\s]+$/gu, '')
    .replaceAll(/['ʼ`´]/g, '’')
    .replaceAll(/[\s_-]+/g, ' ')
    .toLowerCase()
    .replace(/^(?:(?:i|we) )?(?:do not|dont|don’t) know\b/, 'don’t know')
    .replace(/^(\p{L})[. ]+(\p{L})[. ]+(\p{L})$/u, '$1$2$3')
    .replace(/^lorem ipsum\b.*$/s, 'lorem ipsum')
    .replace(/^todo$/, 'to do')
    .replace(/^n\.\s*a$/, 'n/a')
    .replace(/^x{2,}$/, 'xxx');

const gapByWords: ReadonlyMap<string, GapKind> = new Map(
  (Object.entries(placeholderWords) as readonly (readonly [GapKind, readonly string[]])[]).flatMap(([gap, words]) =>
    words.map((word) => [bare(word), gap] as const),
  ),
);

/** Longer texts say something, but for what printers fill a page with. */
const longest = 40;
const isFilling = (text: string): boolean => /^\W*lorem ipsum\b/i.test(text);

/** What stands between several of them: "TBC / TBD". */
const between = /\s*[/,;|&+]\s*/;

const gapOf = (words: string): GapKind | undefined => {
  if (!between.test(words)) return undefined;
  const [first, ...others] = words.split(between).map((part) => gapByWords.get(bare(part)));
  return others.length > 0 && others.every((gap) => gap !== undefined) ? first : undefined;
};

/** The gap that a text stands for if it says only that there is no answer; signs alone, such as "-" or "?", say that too. */
export const gapMeant = (text: string): GapKind | undefined => {
  if (text.length > longest) return isFilling(text) ? 'undecided' : undefined;
  const words = bare(text);
  return words === '' && text !== '' ? 'undecided' : (gapByWords.get(words) ?? gapOf(words));
};

/** What is taken away of a list with one of its answers. What stands beside a figure goes alone. */
const withoutIt = (pieces: readonly Range[], at: Range): Range | undefined => {
  const index = pieces.findIndex((each) => isSameRange(each, at));
  const [before, own, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (!own) return at;
  if (after) return { start: own.start, end: after.start };
  return before && { start: before.end, end: own.end };
};

/**
 * Says of the placeholders that an answer was found to hold where they stand; `from` is the first of them, and `answers`
 * are the places of what else is answered, where that is something. Gives their number.
 */
export const placedIn = (
  { placeholders = [] }: Reader,
  from: number,
  place: Partial<Placeholder>,
  answers: readonly Range[] | undefined,
): number => {
  const found = placeholders.splice(from);
  for (const each of found) {
    const without = answers && withoutIt(answers, each.at);
    placeholders.push({ ...each, ...place, ...(without && { without }) });
  }
  return found.length;
};
