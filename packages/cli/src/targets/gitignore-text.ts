/**
 * What the text of a `.gitignore` says. Own code upon the matching of our own patterns, because a `.gitignore` may come
 * from a stranger: the libraries make a regular expression of each line, and `*a*a*a*b` took one of them 11 seconds over
 * a name of 200 letters.
 */
import { normalForm } from '@peerspec/language/internal';
import type { Step } from '@peerspec/rules/internal';
import { covers, gap } from '@peerspec/rules/internal';

/** Whether Git ignores what has these names from the folder of the text down; undefined where no line is about it. */
export type Says = (names: readonly string[], isFolder: boolean) => boolean | undefined;

interface Line {
  readonly ignores: boolean;
  readonly onlyFolders: boolean;
  readonly steps: readonly Step[];
}

/** Nobody has written longer ones, and every file is held against each line. */
const mostCharacters = 100_000;
const longestLine = 1_000;

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  digit: /[0-9]/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-f]/i,
};

const member = /\[:([a-z]*):\]|\\?(.)(?:-\\?(.))?/gsu;

/** One of `[abc]`, `[a-z]`, `[!a]`, `[[:digit:]]`; the outer brackets are left off. */
const oneOf = (written: string): Step => {
  const isNot = /^[!^]/.test(written);
  const members = [...written.slice(isNot ? 1 : 0).matchAll(member)];
  const isMember = (character: string): boolean =>
    members.some(([, name, from = '', to = from]) =>
      name === undefined ? character === from || (from < character && character <= to) : classes[name]?.test(character) === true,
    );
  return (character) => isNot !== isMember(character);
};

const token = /\\(.)|\*+|\?|\[([!^]?\]?(?:\[:[a-z]*:\]|\\.|[^\]\\])*)\]|./gsu;

/** What a name has to be; undefined where a bracket or a backslash stands alone, for that is no name at all. */
const nameStep = (written: string): Step | undefined => {
  if (written === '**') return gap;
  const steps: Step[] = [];
  for (const [whole, escaped, members] of written.matchAll(token)) {
    if (whole === '[' || whole === '\\') return undefined;
    if (whole.startsWith('*')) steps.push(gap);
    else if (whole === '?') steps.push(() => true);
    else steps.push(members === undefined ? (escaped ?? whole) : oneOf(members));
  }
  return steps.every((step) => typeof step === 'string') ? steps.join('') : (name) => covers(steps, Array.from(name));
};

/** Spaces at the end do not count, but for one behind a backslash. */
const withoutSpaces = (line: string): string => {
  const cut = line.replace(/ +$/, '');
  const isEscaped = /\\*$/.exec(cut)?.[0].length ?? 0;
  return line.slice(0, cut.length + (isEscaped % 2));
};

const readLine = (written: string): readonly Line[] => {
  if (written.startsWith('#') || written.length > longestLine) return [];
  const line = withoutSpaces(normalForm(written));
  const [, not, pattern = '', slash] = /^(!?)(.*?)(\/?)$/su.exec(line) ?? [];
  if (pattern === '') return [];
  const names = pattern.replace(/^\//, '').split('/');
  // What has no slash within it may stand in any folder; what ends in `/**` is all that lies below, and not the folder itself.
  const anywhere: readonly Step[] = pattern.includes('/') ? [] : [gap];
  const below: readonly Step[] = names.at(-1) === '**' ? [() => true] : [];
  const own = names.map(nameStep).filter((step) => step !== undefined);
  if (own.length < names.length) return [];
  return [{ ignores: not === '', onlyFolders: slash === '/', steps: [...anywhere, ...own, ...below] }];
};

/** Reads a text, whatever is in it. The last line that is about something counts. */
export const readGitignore = (text: string): Says => {
  const lines = text.length > mostCharacters ? [] : text.split(/\r?\n/).flatMap(readLine);
  return (names, isFolder) => lines.findLast(({ onlyFolders, steps }) => (isFolder || !onlyFolders) && covers(steps, names))?.ignores;
};
