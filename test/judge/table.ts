/**
 * The table beside an encoding: what a good independent reviewer would find missing, and what must not be said.
 *
 *     described poorly because "a leaflet"
 *     most 10 because "it is held up as well described"
 *     wanted unintended-absent because "nobody says what might go wrong"
 *     unwanted contact-number-missing at "contact Call" above info because "help on demand has no number"
 *     unwanted any saying "midwives" because "nobody is pregnant here"
 *
 * Behind `wanted` and `unwanted` stand the codes that would do, with `or` between them. `at` narrows them to findings
 * that begin on a line with these words or name them, `saying` to those that use a word, `above` to those that are graver.
 * Lines that begin with `#` are remarks.
 */
import type { Severity } from '@peerspec/rules';
import { severities } from '@peerspec/rules';

/** How good the description is, by the judgement of a reader, best first. */
export const grades = ['well', 'partly', 'poorly'] as const;

export type Grade = (typeof grades)[number];

export interface Expectation {
  readonly wish: 'wanted' | 'unwanted';
  /** Any of these will do; every code, where it is `any`. */
  readonly codes: readonly string[];
  readonly at?: string;
  readonly saying?: string;
  readonly above?: Severity;
  readonly because: string;
}

export interface Table {
  readonly grade: Grade;
  /** More errors and warnings than these are too many. */
  readonly most?: number;
  readonly expectations: readonly Expectation[];
}

const isGrade = (word: string): word is Grade => (grades as readonly string[]).includes(word);

const isSeverity = (word: string): word is Severity => (severities as readonly string[]).includes(word);

const described = /^described (?<grade>\w+) because "[^"]+"$/;
const most = /^most (?<most>\d+) because "[^"]+"$/;
const expected =
  /^(?<wish>wanted|unwanted) (?<codes>[a-z-]+(?: or [a-z-]+)*)(?: at "(?<at>[^"]+)")?(?: saying "(?<saying>[^"]+)")?(?: above (?<above>\w+))? because "(?<because>[^"]+)"$/;

const expectation = (line: string): Expectation | undefined => {
  const { wish, codes = '', at, saying, above, because = '' } = expected.exec(line)?.groups ?? {};
  if ((wish !== 'wanted' && wish !== 'unwanted') || (above !== undefined && !isSeverity(above))) return undefined;
  return {
    wish,
    codes: codes.split(' or '),
    ...(at !== undefined && { at }),
    ...(saying !== undefined && { saying }),
    ...(above !== undefined && { above }),
    because,
  };
};

/** Reads a table; throws where a line is none of those above, with its number. */
export const readTable = (text: string): Table => {
  const expectations: Expectation[] = [];
  let grade: Grade | undefined;
  let bound: number | undefined;
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    const word = described.exec(line)?.groups?.['grade'];
    const number = most.exec(line)?.groups?.['most'];
    const found = expectation(line);
    if (word !== undefined && isGrade(word)) grade = word;
    else if (number !== undefined) bound = Number(number);
    else if (found) expectations.push(found);
    else throw new Error(`Line ${index + 1} is none that a table can have: ${line}`);
  }
  if (grade === undefined) throw new Error('The table does not say how well the intervention is described.');
  return { grade, ...(bound !== undefined && { most: bound }), expectations };
};
