/**
 * The element that a finding is about, as a path of words and names: `MamKind/contacts/contact Weekly/length`. It stays
 * the same wherever the text moves, so that a finding can be known again: by a baseline, and by services for code review.
 */
import type { Frame, Range, Reading } from '@peerspec/language';
import { comparePositions, isBefore, lastBegun } from '@peerspec/language/internal';
import { isAnswer, isFrame } from '../helpers/by-word.ts';

/** A stretch of text, and how it is called in a path. */
interface Stretch {
  readonly at: Range;
  readonly called: string;
}

/** A stretch among those of its file, with the last one before it that has not ended where it begins: so all around a place can be told one by one. */
interface Placed extends Stretch {
  readonly around: Placed | undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Of what is not written there is no place; of a section that is a gap, every answer is that gap. */
const isWhole = (value: object): boolean => 'state' in value && value.state === 'gap';
const isUnwritten = (value: object): boolean => 'state' in value && value.state === 'silent';

const calledFrame = ({ word, name }: Frame): string =>
  word === 'intervention' ? (name ?? word) : name === undefined ? word : `${word} ${name}`;

/** What is no part of the text, or only speaks of parts that stand elsewhere. */
const asides: ReadonlySet<string> = new Set(['computed', 'uses', 'declared', 'open', 'placeholders', 'misplaced', 'value', 'rationale']);

/** @param seen what has been gone through: thousands of interventions may share thousands of declarations. */
function* stretchesIn(part: object, seen: Set<object>): Generator<Stretch> {
  for (const [key, value] of Object.entries(part)) {
    if (!isObject(value) || asides.has(key) || isUnwritten(value)) continue;
    if (Array.isArray(value) || isFrame(value)) {
      if (seen.has(value)) continue;
      seen.add(value);
    }
    if (isFrame(value)) yield { at: value.extent, called: calledFrame(value) };
    else if (isAnswer(value)) yield { at: value.at, called: key };
    if (!isWhole(value)) yield* stretchesIn(value, seen);
  }
}

const keyOf = ({ file = '', start, end }: Range): string => [file, start.line, start.character, end.line, end.character].join(' ');

/** Where stretches are that begin together, the longer one stands around the other. */
const outermostFirst = (one: Stretch, other: Stretch): number =>
  comparePositions(one.at.start, other.at.start) || comparePositions(other.at.end, one.at.end);

/** In the order of the text. */
const placed = (stretches: readonly Stretch[]): readonly Placed[] => {
  const all: Placed[] = [];
  let around: Placed | undefined;
  for (const stretch of stretches.toSorted(outermostFirst)) {
    while (around && isBefore(around.at.end, stretch.at.start)) around = around.around;
    around = { ...stretch, around };
    all.push(around);
  }
  return all;
};

/**
 * The path of the element at a place of a file, or in a file that it uses; empty where there is none. What is read is
 * gone through when the first place is asked for.
 */
export const elementsOf = ({ specs, shared }: Pick<Reading, 'specs' | 'shared'>): ((at: Range) => string) => {
  let known: ReadonlyMap<string | undefined, readonly Placed[]> | undefined;
  const byFile = (): ReadonlyMap<string | undefined, readonly Placed[]> => {
    const all = new Map(
      [...stretchesIn({ specs, shared }, new Set())].map((stretch) => [`${keyOf(stretch.at)} ${stretch.called}`, stretch] as const),
    );
    return new Map([...Map.groupBy(all.values(), ({ at }) => at.file)].map(([file, stretches]) => [file, placed(stretches)] as const));
  };
  return ({ file, start }) => {
    known ??= byFile();
    const path: string[] = [];
    for (let each = lastBegun(known.get(file) ?? [], start, ({ at }) => at); each; each = each.around) {
      if (!isBefore(each.at.end, start)) path.push(each.called);
    }
    return path.reverse().join('/');
  };
};
