/**
 * Resource files with expectations. Lines `//! code: message` at the top say what is to be found, in the
 * order of the text; `«…»` marks where. A line `==== path` begins a further file, for `use`.
 */
import type { Problem, Range, Reading } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';

export interface Marked {
  readonly text: string;
  readonly others: ReadonlyMap<string, string>;
  /** What is expected, as `code: message`. */
  readonly expected: readonly string[];
  /** The marked stretches, as `line:character-line:character`, lines and characters from 1. */
  readonly places: readonly string[];
}

const positionText = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `${before.length.toString()}:${((before.at(-1)?.length ?? 0) + 1).toString()}`;
};

/** The marked text without its marks, and where they were. */
export const withoutMarks = (marked: string): { readonly text: string; readonly places: readonly string[] } => {
  const open: number[] = [];
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') marks.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  marks.sort((first, second) => first.start - second.start || second.end - first.end);
  return { text, places: marks.map(({ start, end }) => `${positionText(text, start)}-${positionText(text, end)}`) };
};

export const readMarked = (source: string): Marked => {
  const [main = '', ...rest] = source.split(/^==== (.*)\n/m);
  const lines = main.split('\n');
  const expected = lines.filter((line) => line.startsWith('//! ')).map((line) => line.slice(4));
  const { text, places } = withoutMarks(lines.filter((line) => !line.startsWith('//! ')).join('\n'));
  const others = new Map<string, string>();
  for (let i = 0; i + 1 < rest.length; i += 2) others.set(rest[i] ?? '', rest[i + 1] ?? '');
  return { text, others, expected, places };
};

export const rangeText = ({ start, end }: Range): string =>
  `${(start.line + 1).toString()}:${(start.character + 1).toString()}-${(end.line + 1).toString()}:${(end.character + 1).toString()}`;

export const problemText = (problem: Problem): string => `${problem.code}: ${problem.message}`;

/** Reads a marked text as `here/main.peer`, its further files beside it. */
export const readingOf = (marked: Marked): Promise<Reading> =>
  openWorkspace({
    read: (path) => {
      const text = path === 'here/main.peer' ? marked.text : marked.others.get(path.replace(/^here\//, ''));
      return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
    },
  }).read('here/main.peer');
