/** What stands in a cell of a table of characteristics: what is said, or in which way it is not. */
import type { Answer, Gap, GapKind, PropertyRow } from '@peerspec/language';
import { sayingsOf } from '../answers/values.ts';
import type { Naming } from '../naming.ts';

const gapWords: Readonly<Record<GapKind, string>> = {
  'not-reported': 'not reported',
  'not-checked': 'not checked',
  unknown: 'not known',
  undecided: 'not decided',
  'not-applicable': 'does not apply',
};

/** What each way of saying nothing means, below the table. */
export const meanings =
  'Not reported: looked for, and the publication does not say. Not checked: nobody has looked yet. Not said: the specification passes it over.';

/** Neither an answer nor an open question. */
export const notSaid = 'not said';

export const gapCell = ({ gap, because }: Gap): string => (because === undefined ? gapWords[gap] : `${gapWords[gap]}: ${because}`);

/** One of the questions that a column is about, with its term where it needs one beside others. */
export interface Part {
  readonly answer: Answer<unknown> | Gap | undefined;
  readonly row: PropertyRow;
  readonly term?: string;
  /** What is said behind the answer, of those for which it does not hold. */
  readonly behind?: string;
}

/** An answer as it is said; a word of the language without its explanation. */
const saidIn = (row: PropertyRow, answer: Answer<unknown> | Gap | undefined, naming: Naming): string | undefined =>
  answer?.state === 'given' ? sayingsOf(row.kind, answer.value, naming).join('; ') : undefined;

/**
 * What is said of several questions, in one cell. Where anything is, those that are openly missing stand beside it by their
 * terms; where nothing is, the cell says so once.
 * @param title what it is called, which is said before all answers.
 */
export const cellOf = (parts: readonly Part[], naming: Naming, title?: string): string => {
  const said = parts.flatMap(({ answer, row, term, behind = '' }) => {
    const text = saidIn(row, answer, naming);
    return text === undefined ? [] : [(term === undefined ? text : `${term}: ${text}`) + behind];
  });
  const gaps = parts.flatMap(({ answer, row, term }) =>
    answer?.state === 'gap' ? [{ term: term ?? row.heading.toLowerCase(), text: gapCell(answer) }] : [],
  );
  if (title !== undefined || said.length > 0)
    return [...(title === undefined ? [] : [title]), ...said, ...gaps.map(({ term, text }) => `${term} ${text}`)].join('; ');
  return [...new Set(gaps.map(({ text }) => text))].join('; ') || notSaid;
};
