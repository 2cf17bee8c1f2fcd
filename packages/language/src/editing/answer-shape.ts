/** Room for an answer, wherever a word of the vocabulary is written for somebody: by completion, by a click on a question, by a remedy. */
import type { Declared } from '../spec/spec.ts';
import type { NameKind } from '../spec/values.ts';
import type { PropertyRow } from '../vocabulary/rows.ts';
import { takeTexts } from '../vocabulary/words.ts';
import type { Template } from './template.ts';
import { blankText, chooseOr } from './template.ts';

/** What is known where an answer is to be given. */
export interface Known {
  /** The day as YYYY-MM-DD, where a date is to be written. */
  readonly today?: string;
  /** Names of the given kinds. */
  readonly names: (kinds: readonly NameKind[]) => readonly Pick<Declared, 'name'>[];
}

/** Room for an answer of the right kind: the words there are, a text that is still to be said, or nothing. It never answers by itself. */
export const answerShape = ({ kind }: PropertyRow, known: Known): Template => {
  // A text that is still to be said counts as none.
  if (takeTexts.has(kind.is)) return blankText;
  if (kind.is === 'yes-no') return [{ choose: ['yes', 'no'] }];
  if (kind.is === 'names') return [chooseOr(known.names(kind.refersTo ?? []).map(({ name }) => name))];
  if (kind.is === 'date' && known.today !== undefined) return [{ stop: known.today }];
  return [chooseOr(kind.is === 'choice' || kind.is === 'choices' ? Object.keys(kind.options ?? {}) : [])];
};

/** `word: answer` */
export const propertyShape = (word: string, row: PropertyRow, known: Known): Template => [`${word}: `, ...answerShape(row, known)];
