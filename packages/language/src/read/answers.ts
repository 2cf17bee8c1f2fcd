/** Reads one answer, by the kind that the vocabulary asks for. A problem is told where it cannot be read. */
import type { Clause, Figure, Quantity } from '../generated/ast.ts';
import { isFrom, isLast } from '../generated/ast.ts';
import type {
  Amount,
  Comparator,
  Counted,
  Duration,
  Expectation,
  Measured,
  Measurement,
  Moment,
  Range,
  Recurring,
  Ref,
  Said,
} from '../spec/values.ts';
import { isNoUnit } from '../everyday/figure-words.ts';
import { isPartOfFigure, mayBeThousands } from '../everyday/numbers.ts';
import type { KindName } from '../vocabulary/kinds.ts';
import type { PropertyRow } from '../vocabulary/rows.ts';
import { timeUnit } from '../vocabulary/time-units.ts';
import type { Reader } from './context.ts';
import { placeOf, refer, spanning } from './context.ts';
import { isCalendarDay } from '../calendar-day.ts';
import type { WrittenValue } from './written-value.ts';
import { amountOf, durationOf, eventAlone, momentOfAt, momentOfPiece, oneOf, runsBackwards } from './quantities.ts';
import { backwardsSpan, emptyText, impossibleDate, missingComma, missingQuotes, tooManyAnswers, wrongAnswer } from './answer-problems.ts';
import { noAnswerIn } from './placeholder.ts';

/** Everything that is known where an answer is read. */
export interface Asked {
  readonly reader: Reader;
  readonly word: string;
  readonly row: PropertyRow;
  readonly written: readonly WrittenValue[];
  /** Clauses behind the answer; a reader that uses one adds it to `used`. */
  readonly clauses: readonly Clause[];
  readonly used: Set<Clause>;
}

type Read = (asked: Asked, written: WrittenValue) => unknown;

const complain = (asked: Asked, written: WrittenValue): undefined => {
  // What is expected may fall.
  if (written.quantity && asked.row.kind.is !== 'expectation' && runsBackwards(written.quantity)) {
    asked.reader.problems.push(backwardsSpan(placeOf(written.quantity)));
    return undefined;
  }
  const said = written.word !== undefined ? `\`${written.word}\`` : 'This';
  asked.reader.problems.push(wrongAnswer(said, asked.word, written.at, asked.row.kind.described));
  return undefined;
};

const one = (asked: Asked, read: Read): unknown => {
  const [first, second] = asked.written;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const last = asked.written.at(-1) ?? second;
    asked.reader.problems.push(tooManyAnswers(asked.word, spanning(second.at, last.at), asked.row.kind.described));
  }
  return read(asked, first);
};

/** All that can be read of a list; undefined only where nothing can. */
const each = (asked: Asked, read: Read): unknown => {
  const values = asked.written.map((written) => read(asked, written)).filter((value) => value !== undefined);
  return values.length > 0 ? values : undefined;
};

const textOf = (asked: Asked, written: WrittenValue): string | undefined => {
  if (written.lacksComma) asked.reader.problems.push(missingComma(written.lacksComma));
  if (written.text === undefined) {
    asked.reader.problems.push(missingQuotes(asked.word, written.at, asked.row.example));
    return undefined;
  }
  if (written.text === '') {
    asked.reader.problems.push(emptyText(asked.word, written.at));
    return undefined;
  }
  return saying(asked, written.text, written.at);
};

/** A text that says something; one that only says that there is no answer is noted, and none. */
const saying = ({ reader }: Asked, text: string | undefined, at: Range): string | undefined => {
  const none = text === undefined ? undefined : noAnswerIn(text);
  if (text === undefined || !none || !reader.placeholders) return text;
  reader.placeholders.push({ text, ...none, at });
  return undefined;
};

/** What is said beside a figure. */
const noteOf = (asked: Asked, written: WrittenValue): { readonly text?: string } => {
  const text = saying(asked, written.note, written.noteAt ?? written.at);
  return text === undefined ? {} : { text };
};

/** A text alone, where a figure could stand beside it. */
const describedBy = <T extends object>(asked: Asked, written: WrittenValue, beside: T): ({ readonly text: string } & T) | undefined => {
  const text = textOf(asked, written);
  return text === undefined ? undefined : { text, ...beside };
};

const saidText = (asked: Asked, written: WrittenValue): Said | undefined => {
  const value = textOf(asked, written);
  return value === undefined ? undefined : { value, at: written.at };
};

const optionOf = (asked: Asked, written: WrittenValue): string | undefined =>
  written.word !== undefined && Object.hasOwn(asked.row.kind.options ?? {}, written.word) ? written.word : complain(asked, written);

const yesOrNo = (asked: Asked, written: WrittenValue): boolean | undefined =>
  written.word === 'yes' || written.word === 'no' ? written.word === 'yes' : complain(asked, written);

/** A number with nothing beside it. */
const plainFigure = ({ quantity }: WrittenValue): string | undefined => {
  if (!quantity || quantity.high || quantity.per || quantity.relation || quantity.low.unit || quantity.low.percent) return undefined;
  return quantity.low.number;
};

const wordOf = (asked: Asked, written: WrittenValue): Said | undefined => {
  if (written.word !== undefined) {
    // By its letters it would say that this does not apply.
    const isNamibia = asked.row.kind.isPlace === true && written.word === 'NA';
    const word = isNamibia ? written.word : saying(asked, written.word, written.at);
    return word === undefined ? undefined : { value: word, at: written.at };
  }
  const figure = asked.row.kind.takesNumber && written.note === undefined && written.bound === undefined ? plainFigure(written) : undefined;
  if (figure !== undefined) return { value: figure, at: written.at };
  return complain(asked, written);
};

/** Whether the two ends of a span count different things: `1 peer to 4 families` is no span from one to four. */
const countsTwoThings = ({ low, high }: Quantity): boolean => {
  const [from, to] = [low, high].map((figure) => (figure?.percent ? '%' : figure?.unit));
  if (from === undefined || to === undefined || (timeUnit(from) && timeUnit(to))) return false;
  return from.toLowerCase().replace(/s$/, '') !== to.toLowerCase().replace(/s$/, '');
};

/** Whether a figure may be a thousand times what it says: only times and shares have three decimals, and no nought at their end. */
const isTwofold = (figure: Figure | undefined): boolean => {
  if (!figure || !mayBeThousands(figure.number)) return false;
  return figure.number.endsWith('0') || !(figure.percent || (figure.unit !== undefined && timeUnit(figure.unit)));
};

/** What was counted, where each word behind a figure can be told from it: of `2 dozen` and `4 hrs` a part would be lost, and `1.200` may be a thousand times more. */
const figuresIn = ({ quantity, bound }: WrittenValue): Amount | undefined => {
  const units = [quantity?.low.unit, quantity?.high?.unit, quantity?.per?.text];
  if (!quantity || units.some((unit) => unit !== undefined && (isPartOfFigure(unit) || isNoUnit(unit))) || countsTwoThings(quantity))
    return undefined;
  if ([quantity.low, quantity.high].some(isTwofold)) return undefined;
  return amountOf(quantity, bound);
};

/** `6m`, where a time is asked for: a figure that counts a thing called “m” would say nothing. */
const isMonthsOrMinutes = ({ row }: Asked, { quantity }: WrittenValue): boolean =>
  row.kind.isTime === true && [quantity?.low.unit, quantity?.high?.unit].some((unit) => unit === 'm');

const amount = (asked: Asked, written: WrittenValue): Amount | undefined =>
  (written.note === undefined && !isMonthsOrMinutes(asked, written) ? figuresIn(written) : undefined) ?? complain(asked, written);

const amountOrWord = (asked: Asked, written: WrittenValue): Amount | string | undefined =>
  written.quantity ? amount(asked, written) : optionOf(asked, written);

const durationIn = (written: WrittenValue): Duration | undefined =>
  written.quantity ? durationOf(written.quantity, written.bound) : oneOf(written.word);

const duration = (asked: Asked, written: WrittenValue): Duration | undefined => durationIn(written) ?? complain(asked, written);

const measured = (asked: Asked, written: WrittenValue): Measured | undefined => {
  if (written.text !== undefined) return describedBy(asked, written, {});
  const time = durationIn(written);
  return time ? { duration: time, ...noteOf(asked, written) } : complain(asked, written);
};

const counted = (asked: Asked, written: WrittenValue): Counted | undefined => {
  if (written.text !== undefined) return describedBy(asked, written, {});
  const value = figuresIn(written);
  return value ? { amount: value, ...noteOf(asked, written) } : complain(asked, written);
};

const recurring = (asked: Asked, written: WrittenValue): Recurring | undefined => {
  const last = asked.clauses.find(isLast);
  if (last) asked.used.add(last);
  const done = last?.date === undefined ? {} : { last: last.date };
  if (written.text !== undefined) return describedBy(asked, written, done);
  const every = written.every ? durationIn(written) : undefined;
  return every ? { every, ...noteOf(asked, written), ...done } : complain(asked, written);
};

const dateOf = (asked: Asked, written: WrittenValue): string | undefined => {
  if (written.date === undefined) return complain(asked, written);
  if (isCalendarDay(written.date)) return written.date;
  asked.reader.problems.push(impossibleDate(written.date, written.at));
  return undefined;
};

const moment = (asked: Asked, written: WrittenValue): Moment | undefined =>
  momentOfPiece(asked.reader, written) ?? eventAlone(asked.reader, written) ?? complain(asked, written);

const named = (asked: Asked, written: WrittenValue): Ref | undefined =>
  written.name ? refer(asked.reader, written.name) : complain(asked, written);

const expectation = (asked: Asked, written: WrittenValue): Expectation | undefined => {
  const direction = optionOf(asked, written) as Expectation['direction'] | undefined;
  if (direction === undefined) return undefined;
  const from = asked.clauses.find((clause) => isFrom(clause) && clause.quantity !== undefined);
  const span = from && isFrom(from) ? from.quantity : undefined;
  if (from) asked.used.add(from);
  // "from 23% to 30%" is written like a span, but its halves are a start and a goal and may fall.
  const start = span && amountOf({ low: span.low }, undefined);
  const goalFigures = span?.high ? { low: span.high } : written.target;
  const goal = goalFigures && amountOf(goalFigures, undefined);
  const step = written.step && amountOf(written.step, undefined);
  return { direction, ...(start && { from: start }), ...(goal && { to: goal }), ...(step && { by: step }) };
};

const measurements = (asked: Asked): readonly Measurement[] | undefined => {
  const found: { measure?: Ref; text?: string; times: Moment[]; at: Range }[] = [];
  for (const written of asked.written) {
    const times = written.times.map((time) => momentOfAt(asked.reader, time)).filter((time) => time !== undefined);
    if (times.length < written.times.length) complain(asked, written);
    const last = found.at(-1);
    if (written.name) {
      found.push({ measure: refer(asked.reader, written.name), times, at: written.at });
    } else if (written.text !== undefined) {
      const text = saying(asked, written.text, written.at);
      if (text !== undefined) found.push({ text, times, at: written.at });
    } else {
      // A further time of the measure before it: `BSES at 2 weeks after Birth, 8 weeks after Birth`.
      const further = last && momentOfPiece(asked.reader, written);
      if (further) last.times.push(further);
      else complain(asked, written);
    }
  }
  return found.length > 0 ? found : undefined;
};

const comparator = (asked: Asked, written: WrittenValue): Comparator | undefined => {
  if (written.word === 'usual-care') return { usualCare: true };
  if (written.word === 'waiting-list') return { usualCare: false, waitingList: true };
  if (written.text !== undefined) return describedBy(asked, written, { usualCare: false });
  return written.name ? { usualCare: false, named: refer(asked.reader, written.name) } : complain(asked, written);
};

const readers: Readonly<Record<KindName, (asked: Asked) => unknown>> = {
  text: (asked) => one(asked, textOf),
  texts: (asked) => each(asked, saidText),
  choice: (asked) => one(asked, optionOf),
  choices: (asked) => each(asked, optionOf),
  'yes-no': (asked) => one(asked, yesOrNo),
  words: (asked) => each(asked, wordOf),
  amount: (asked) => one(asked, amount),
  'amount-or-word': (asked) => one(asked, amountOrWord),
  duration: (asked) => one(asked, duration),
  measured: (asked) => one(asked, measured),
  counted: (asked) => one(asked, counted),
  recurring: (asked) => one(asked, recurring),
  date: (asked) => one(asked, dateOf),
  moment: (asked) => one(asked, moment),
  names: (asked) => each(asked, named),
  expectation: (asked) => one(asked, expectation),
  measurements,
  comparator: (asked) => one(asked, comparator),
};

/** The value of an answer, or undefined where it cannot be read (a problem then says why). */
export const readValue = (asked: Asked): unknown => readers[asked.row.kind.is](asked);
