/**
 * Plain patterns of paths: `*`, `**`, `?`, `[abc]`, `{a,b}`. Own code, because everything else makes regular
 * expressions of them, and `a*a*a*a*a*b` as one of those takes minutes over a long name. Here matching takes at most
 * the length of the path times that of the pattern, whatever either says.
 */

/** Why a text is no pattern, and what to do. */
export type Trouble = readonly [message: string, remedy: string];

/** A pattern that is understood. */
export interface Glob {
  /** Whether the pattern stands for a path (with forward slashes). */
  readonly matches: (path: string) => boolean;
  /** How many characters it has once its braces are written out: the measure of what matching can cost. */
  readonly size: number;
}

/** Any number of items. */
export const gap = Symbol('gap');

/** What one item (a character of a name, a name of a path) has to be. */
export type Step = string | typeof gap | ((item: string) => boolean);

const takes = (step: Step | undefined, item: string): boolean => step === item || (typeof step === 'function' && step(item));

/** Whether the items are what the steps stand for. Only the last gap is ever widened: what an earlier one took is never too little. */
export const covers = (steps: readonly Step[], items: readonly string[]): boolean => {
  let step = 0;
  let afterGap = 0;
  let widened = 0;
  for (let item = 0; item < items.length;) {
    const at = steps[step];
    if (at === gap) {
      step += 1;
      afterGap = step;
      widened = item;
    } else if (takes(at, items[item] ?? '')) {
      step += 1;
      item += 1;
    } else if (afterGap > 0) {
      step = afterGap;
      widened += 1;
      item = widened;
    } else return false;
  }
  return steps.slice(step).every((each) => each === gap);
};

/** One of `[abc]`, `[a-z]`, `[!a]`; `[` and `]` are left off. */
const oneOf = (written: string): Step => {
  const isNot = /^[!^]./u.test(written);
  const members = [...written.slice(isNot ? 1 : 0).matchAll(/(.)-(.)|./gsu)];
  return (character) =>
    isNot !==
    members.some(([whole, from, to]) =>
      from !== undefined && to !== undefined ? from <= character && character <= to : whole === character,
    );
};

const token = /\*+|\?|\[([^[\]/]+)\]|./gsu;

/** The steps of what stands between two slashes. */
const stepsOf = (written: string): readonly Step[] =>
  Array.from(written.matchAll(token), ([whole, members]): Step => {
    if (whole.startsWith('*')) return gap;
    if (whole === '?') return () => true;
    return members === undefined ? whole : oneOf(members);
  });

const segmentStep = (written: string): Step => {
  if (written === '**') return gap;
  const steps = stepsOf(written);
  if (steps.every((step) => typeof step === 'string')) return written;
  return (name) => covers(steps, Array.from(name));
};

/** More than these are no list that somebody has written. */
const mostAlternatives = 100;

/** The pattern without braces: one for each choice. Undefined where there are too many. */
const writtenOut = (pattern: string): readonly string[] | undefined => {
  let all = [''];
  // Every other part is the inside of a pair of braces.
  for (const [index, part] of pattern.split(/[{}]/).entries()) {
    const choices = index % 2 === 0 ? [part] : part.split(',');
    if (all.length * choices.length > mostAlternatives) return undefined;
    all = all.flatMap((start) => choices.map((choice) => start + choice));
  }
  return all;
};

const areInPairs = (pattern: string): boolean => /^([^{}]*\{[^{},]*,[^{}]*\})*[^{}]*$/.test(pattern);

const hasLooseBracket = (pattern: string): boolean => /[[\]]/.test(pattern.replaceAll(/\[[^[\]/]+\]/g, ''));

/** A pattern as it can be matched, or why it cannot. Never throws and never takes long. */
export const readGlob = (pattern: string): Glob | Trouble => {
  if (/[()|]/.test(pattern))
    return [
      'Groups in parentheses, and `|`, are not taken in patterns.',
      'Patterns are plain: `*`, `**`, `?`, `[abc]` and `{a,b}`. In a name with a parenthesis write `?` for it.',
    ];
  if (!areInPairs(pattern)) return ['These braces do not say what to choose from.', 'Write `{drafts,archive}`, and no braces in braces.'];
  const all = writtenOut(pattern);
  if (!all)
    return ['The braces of this pattern make too many patterns of it.', `Write several patterns; one makes up to ${mostAlternatives}.`];
  if (all.some(hasLooseBracket))
    return [
      'A bracket here has no other that belongs to it.',
      'Write `[abc]` for one of these letters; for a bracket in a name write `?`.',
    ];
  const alternatives = all.map((each) => each.split('/').map(segmentStep));
  return {
    matches: (path) => {
      const names = path.split('/');
      return alternatives.some((steps) => covers(steps, names));
    },
    size: all.reduce((sum, { length }) => sum + length, 0),
  };
};

/** Whether a text was not understood as a pattern. */
export const isTrouble = (read: Glob | Trouble): read is Trouble => Array.isArray(read);
