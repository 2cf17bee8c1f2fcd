/** Texts that only say that there is no answer. */
import { withoutHidden } from '../hidden.ts';
import type { GapKind, Placeholder, Range } from '../spec/values.ts';
import { isSameRange } from '../syntax/positions.ts';
import { writtenText } from '../syntax/text-token.ts';
import type { Reader } from './context.ts';
import {
  asYet,
  byName,
  emptyNouns,
  firstWordsOfOthers,
  inFront,
  inPublication,
  marked,
  placeholderWords,
  referenceWords,
  sentences,
  silentPublication,
  slot,
} from '../vocabulary/placeholder-words.ts';

/** Texts in English letters, which most are, have one form only. */
const inOneForm = (text: string): string => (/^[ -~]*$/.test(text) ? text : withoutHidden(text).normalize('NFKC'));

/**
 * What says nothing by itself: marks, signs of sums and of money, arrows, lines and boxes to tick. Not among them is what can
 * be an answer: a tick (`√` too, as Word has it) or a cross, what has no end, the empty set.
 */
const sign = /(?![×√∅∞])[\p{P}\p{Sm}\p{Sc}\p{Sk}\s\u2190-\u21FF\u2500-\u25FF\u2610\u2B1B\u2B1C]/u;

/** Without signs and blanks at either end; an expression would look at each run of blanks within for the end. */
const withoutEdges = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && sign.test(text.charAt(start))) start++;
  while (end > start && sign.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
};

/** `T. B. C.` and `T B C`. */
const spelt = (text: string): string =>
  text.length > 8 || !/^.[. ]/.test(text) ? text : text.replace(/^(\p{L})[. ]+(\p{L})[. ]+(\p{L})$/u, '$1$2$3');

/** A text as it is compared: signs around it, letter case, kinds of letter, of blank and of apostrophe make no difference. */
const bare = (text: string): string =>
  spelt(
    withoutEdges(inOneForm(text))
      .replaceAll(/['ʼ`´]/g, '’')
      .replaceAll(/[\s_-]+/g, ' ')
      .toLowerCase()
      .replace(/^(?:(?:i|we) )?(?:do not|dont|don’t) know\b/, 'don’t know'),
  )
    .replace(/^lorem ipsum\b.*$/s, 'lorem ipsum')
    .replace(/^todo$/, 'to do')
    .replace(/^n[\s./\\]+([akr])$/, 'n/$1')
    .replace(/^x{2,}$/, 'xxx');

const gapByWords: ReadonlyMap<string, GapKind> = new Map(
  (Object.entries(placeholderWords) as readonly (readonly [GapKind, readonly string[]])[]).flatMap(([gap, words]) =>
    words.map((word) => [bare(word), gap] as const),
  ),
);

const references: ReadonlySet<string> = new Set(referenceWords.map(bare));

/** Longer texts say something, but for what printers fill a page with. */
const longest = 80;
const isFilling = (text: string): boolean => /^\W*lorem ipsum\b/i.test(text);

/** What stands between several of them: "TBC / TBD". */
const between = /\s*[/,;|&+]\s*/;

const gapOf = (words: string): GapKind | undefined => {
  if (!between.test(words)) return undefined;
  const [first, ...others] = words.split(between).map((part) => gapByWords.get(bare(part)));
  return others.length > 0 && others.every((gap) => gap !== undefined) ? first : undefined;
};

/** The gap for these words, or for the same without what says that it may change, or where it was looked for. */
const gapBy = (words: string): GapKind | undefined => {
  const lasting = words
    .replace(asYet, '')
    .replace(inPublication, '$1')
    .replace(/^(?:still|currently) /, '')
    .replace(inFront, '')
    .replace(/^not yet /, 'not ');
  return gapByWords.get(words) ?? gapByWords.get(lasting) ?? gapByWords.get(lasting.replace(emptyNouns, '')) ?? gapOf(words);
};

/** How they begin, at the least: the whole expressions take milliseconds to be made, and most texts need none of them. */
const beginsMarked = /^[[(<]*(?:t\.?b|wip|fixme|todo)/i;
const beginsSentence =
  /^(?:(?:(?:is|are|still|yet|has|have|remains?) )*(?:to be|will be|not yet|not [a-z]+ed\b)|awaiting|pending|waiting|subject to|(?:under|in) discussion|we are waiting) ?/;

/** The first word of a text in English letters; anything else, and a text without a word, has none. */
const firstWord = /^[ -/:-@[-`{-~]*([a-z0-9]+)[ -~]*$/i;

/** The words that such texts begin with. Most texts begin with another one, and are looked at no further. */
const beginnings: ReadonlySet<string> = new Set([
  ...[...gapByWords.keys(), ...references].flatMap((words) => firstWord.exec(words.replaceAll('’', "'"))?.[1] ?? []),
  ...firstWordsOfOthers,
]);

const mayBeNone = (text: string): boolean => {
  const first = firstWord.exec(text)?.[1]?.toLowerCase();
  return first === undefined || beginnings.has(first) || first.startsWith('xx');
};

/** What a text stands for that only says that there is no answer here. */
type NoAnswer = Pick<Placeholder, 'gap' | 'adds' | 'isElsewhere'>;

/** What such a text stands for, signs alone such as "-" or "?" too; undefined where it says anything else. */
export const noAnswerIn = (text: string): NoAnswer | undefined => {
  if (text.length > longest) return isFilling(text) ? { gap: 'undecided' } : undefined;
  if (!mayBeNone(text)) return undefined;
  const words = bare(text);
  if (words === '') return text === '' ? undefined : { gap: 'undecided' };
  const gap = gapBy(words);
  if (gap !== undefined) return { gap };
  if (silentPublication.test(words)) return { gap: 'not-reported' };
  if (references.has(words)) return { gap: 'undecided', isElsewhere: true };
  if (slot.test(text)) return { gap: 'undecided' };
  const inForm = inOneForm(text).trim();
  const adds = beginsMarked.test(inForm) ? marked.exec(inForm)?.groups?.['adds'] : undefined;
  if (adds !== undefined) return { gap: 'undecided', adds };
  if (!beginsSentence.test(words)) return undefined;
  return sentences.test(words) || byName.test(text.trim()) ? { gap: 'undecided', adds: text.trim() } : undefined;
};

/** How the same is said openly; what the text adds is the reason. */
export const gapMeant = ({ gap, adds }: Pick<NoAnswer, 'gap' | 'adds'>): string =>
  adds === undefined ? gap : `${gap} because ${writtenText(adds)}`;

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
  const ofReasons = found.filter(({ isReason }) => isReason);
  placeholders.push(...ofReasons);
  for (const each of found) {
    if (each.isReason) continue;
    const without = answers && withoutIt(answers, each.at);
    placeholders.push({ ...each, ...place, ...(without && { without }) });
  }
  return found.length - ofReasons.length;
};
