/** One answer as it was written, before it is known what kind of answer is wanted. */
import type { At, Quantity, Text, Value } from '../generated/ast.ts';
import { isAmount, isDated, isNamed, isQuoted } from '../generated/ast.ts';
import type { SingleReference } from '../references/peer-linker.ts';
import type { Range } from '../spec/values.ts';
import { textValue } from '../syntax/text-token.ts';
import { placeOf } from './context.ts';

/** A value taken apart. Only what was written is present. */
export interface WrittenValue {
  readonly at: Range;
  /** A bare word or name. */
  readonly word?: string;
  /** The same, where it may refer to something. */
  readonly name?: SingleReference;
  readonly text?: string;
  readonly date?: string;
  readonly quantity?: Quantity;
  /** `at least`, `at most`, `about`, `within`, `from`, or `at` before an event or a point in time. */
  readonly bound?: string;
  /** The event after a bound: `at Birth`. */
  readonly event?: SingleReference;
  readonly every?: true;
  /** `at 8 weeks after Birth` behind a measure. */
  readonly times: readonly At[];
  /** `to 30%` behind a direction; present without a quantity where nothing follows `to`. */
  readonly target?: Quantity;
  /** `by 1.5` behind a direction. */
  readonly step?: Quantity;
  /** A text behind a number or length of time. */
  readonly note?: string;
  readonly noteAt?: Range;
  /** Texts that follow without a comma. */
  readonly lacksComma?: Range;
}

const noteIn = (note: Text | undefined): Pick<WrittenValue, 'note' | 'noteAt'> =>
  note ? { note: textValue(note.raw), noteAt: placeOf(note) } : {};

/** Takes a value of the syntax tree apart. */
export const writtenValueOf = (value: Value): WrittenValue => {
  const at = placeOf(value);
  if (isQuoted(value)) {
    const [second] = value.more;
    return { at, text: textValue(value.text), times: value.times, ...(second && { lacksComma: placeOf(second) }) };
  }
  if (isDated(value)) return { at, date: value.date, times: [] };
  if (isNamed(value)) {
    return {
      at,
      word: value.word.$refText,
      name: { reference: value.word, container: value, property: 'word' },
      times: value.times,
      ...(value.target && { target: value.target }),
      ...(value.step && { step: value.step }),
      ...noteIn(value.note),
    };
  }
  const note = noteIn(value.note);
  const quantity = value.quantity && { quantity: value.quantity };
  if (!isAmount(value)) return { at, every: true, times: [], ...quantity, ...note };
  const { bound } = value;
  const words = bound?.second ? `${bound.first} ${bound.second}` : bound?.first;
  return {
    at,
    times: [],
    // `at about 6 weeks after Birth` is about that time.
    ...(words !== undefined && { bound: words === 'at about' ? 'about' : words }),
    ...(value.event && { event: { reference: value.event, container: value, property: 'event' } }),
    ...quantity,
    ...note,
  };
};
