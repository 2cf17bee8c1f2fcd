/** Answers as they stand in the Spec, one for each property of a block: what was written, a gap, or silence. */
import { onceFor } from '../once-for.ts';
import type { Answer, Gap, Given, Range, Silent } from '../spec/values.ts';
import type { Properties } from '../vocabulary/rows.ts';
import type { Reader } from './context.ts';
import { noAnswerIn } from './placeholder.ts';

/** Answers by their names in the Spec. */
export type AnswerMap = Record<string, Answer<unknown>>;

const camelNames = new Map<string, string>();

/** `usual-care` as it is called in the Spec: `usualCare`. Kept, because it is asked for every answer of every file. */
export const camel = (word: string): string => {
  const known = camelNames.get(word);
  if (known !== undefined) return known;
  const name = word.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  camelNames.set(word, name);
  return name;
};

/** What nothing is said of. */
const silent = (at: Range): Silent => ({ state: 'silent', at });
/** What is written and cannot be understood. */
export const broken = (at: Range): Silent => ({ state: 'silent', broken: true, at });
/** A word whose answer is still to come. */
export const blank = (at: Range): Silent => ({ state: 'silent', broken: true, blank: true, at });

/** The names of properties in the Spec. Kept, because they are asked for every declaration of every file. */
const keysOf = onceFor((properties: Properties): readonly string[] => Object.keys(properties).map(camel));

/** One answer for every property: what was written, the gap of the whole, or silence. */
export const complete = (properties: Properties, written: AnswerMap, at: Range, gap?: Gap): AnswerMap => {
  const answers: AnswerMap = {};
  // Most questions of a draft are silent: they share one answer.
  const none = gap ?? silent(at);
  for (const key of keysOf(properties)) answers[key] = written[key] ?? none;
  return answers;
};

/** An answer made of a text that stands elsewhere than behind a colon: a title, a clause. */
export const answerOfText = <T>(reader: Reader, text: string, at: Range, value: T): Given<T> | Silent => {
  const none = noAnswerIn(text);
  if (!none || !reader.placeholders) return { state: 'given', value, at };
  reader.placeholders.push({ text, ...none, at });
  return blank(at);
};
