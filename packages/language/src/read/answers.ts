/** Reads one answer, by the kind that the vocabulary asks for. A problem is told where it cannot be read. */
import type { Clause } from '../generated/ast.ts';
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
import type { KindName } from '../vocabulary/kinds.ts';
import type { PropertyRow } from '../vocabulary/rows.ts';
import type { Reader } from './context.ts';
import { placeOf, refer, spanning } from './context.ts';
import { isCalendarDay } from './dates.ts';
import type { Piece } from './piece.ts';
import { amountOf, durationOf, momentOfAt, momentOfPiece, oneOf, runsBackwards } from './quantities.ts';
import {
  backwardsSpan,
  emptyText,
  impossibleDate,
  missingComma,
  missingQuotes,
  tooManyAnswers,
  wrongAnswer,
} from './statement-problems.ts';
import { gapMeant } from './placeholder.ts';
import { suggest } from './suggest.ts';

/** Everything that is known where an answer is read. */
export interface Asked {
  readonly reader: Reader;
  readonly word: string;
  readonly row: PropertyRow;
  readonly pieces: readonly Piece[];
  /** Clauses behind the answer; a reader that uses one adds it to `used`. */
  readonly clauses: readonly Clause[];
  readonly used: Set<Clause>;
}

type Read = (asked: Asked, piece: Piece) => unknown;

const complain = (asked: Asked, piece: Piece, suggestion?: string): undefined => {
  if (piece.quantity && runsBackwards(piece.quantity)) {
    asked.reader.problems.push(backwardsSpan(placeOf(piece.quantity)));
    return undefined;
  }
  const written = piece.word !== undefined ? `\`${piece.word}\`` : 'This';
  asked.reader.problems.push(wrongAnswer(written, asked.word, piece.at, asked.row.kind.described, suggestion));
  return undefined;
};

const one = (asked: Asked, read: Read): unknown => {
  const [first, second] = asked.pieces;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const last = asked.pieces.at(-1) ?? second;
    asked.reader.problems.push(tooManyAnswers(asked.word, spanning(second.at, last.at), asked.row.kind.described));
  }
  return read(asked, first);
};

/** All that can be read of a list; undefined only where nothing can. */
const each = (asked: Asked, read: Read): unknown => {
  const values = asked.pieces.map((piece) => read(asked, piece)).filter((value) => value !== undefined);
  return values.length > 0 ? values : undefined;
};

const textOf = (asked: Asked, piece: Piece): string | undefined => {
  if (piece.lacksComma) asked.reader.problems.push(missingComma(piece.lacksComma));
  if (piece.text === undefined) {
    asked.reader.problems.push(missingQuotes(asked.word, piece.at, asked.row.example));
    return undefined;
  }
  if (piece.text === '') {
    asked.reader.problems.push(emptyText(asked.word, piece.at));
    return undefined;
  }
  return saying(asked, piece.text, piece.at);
};

/** A text that says something; one that only says that there is no answer is noted, and none. */
const saying = ({ reader }: Asked, text: string | undefined, at: Range): string | undefined => {
  const gap = text === undefined ? undefined : gapMeant(text);
  if (text === undefined || gap === undefined || !reader.placeholders) return text;
  reader.placeholders.push({ text, gap, at });
  return undefined;
};

/** What is said beside a figure. */
const noteOf = (asked: Asked, piece: Piece): { readonly text?: string } => {
  const text = saying(asked, piece.note, piece.noteAt ?? piece.at);
  return text === undefined ? {} : { text };
};

/** A text alone, where a figure could stand beside it. */
const describedBy = <T extends object>(asked: Asked, piece: Piece, beside: T): ({ readonly text: string } & T) | undefined => {
  const text = textOf(asked, piece);
  return text === undefined ? undefined : { text, ...beside };
};

const saidText = (asked: Asked, piece: Piece): Said | undefined => {
  const value = textOf(asked, piece);
  return value === undefined ? undefined : { value, at: piece.at };
};

const optionOf = (asked: Asked, piece: Piece): string | undefined => {
  const options = Object.keys(asked.row.kind.options ?? {});
  if (piece.word !== undefined && options.includes(piece.word)) return piece.word;
  const written = (piece.word ?? piece.text)?.trim().toLowerCase().replaceAll(' ', '-');
  // "one to one" is read as the word "one" and then something else; its meaning is plain all the same.
  const begun = piece.word === undefined ? [] : options.filter((option) => option.startsWith(`${piece.word ?? ''}-`));
  if (begun.length === 1) {
    asked.reader.problems.push(wrongAnswer(`\`${piece.word ?? ''}\``, asked.word, piece.at, `\`${begun.join('')}\`, with hyphens`));
    return undefined;
  }
  return complain(
    asked,
    piece,
    written === undefined ? undefined : (options.find((option) => option === written) ?? suggest(written, options)),
  );
};

const yesOrNo = (asked: Asked, piece: Piece): boolean | undefined => {
  if (piece.word === 'yes' || piece.word === 'no') return piece.word === 'yes';
  const said = (piece.word ?? piece.text)?.toLowerCase();
  const meant =
    said === 'true' || said === 'yes' || said === 'y' ? 'yes' : said === 'false' || said === 'no' || said === 'n' ? 'no' : undefined;
  return complain(asked, piece, meant);
};

/** A number with nothing beside it. */
const plainFigure = ({ quantity }: Piece): string | undefined => {
  if (!quantity || quantity.high || quantity.per || quantity.relation || quantity.low.unit || quantity.low.percent) return undefined;
  return quantity.low.number;
};

const wordOf = (asked: Asked, piece: Piece): Said | undefined => {
  if (piece.word !== undefined) return { value: piece.word, at: piece.at };
  const figure = asked.row.kind.takesNumber && piece.note === undefined && piece.bound === undefined ? plainFigure(piece) : undefined;
  if (figure !== undefined) return { value: figure, at: piece.at };
  const joined = piece.text?.trim().replaceAll(/\s+/g, '-');
  return complain(asked, piece, joined !== undefined && /^\p{L}[\p{L}\p{N}_-]*$/u.test(joined) ? joined : undefined);
};

const amount = (asked: Asked, piece: Piece): Amount | undefined => {
  const value = piece.quantity && piece.note === undefined ? amountOf(piece.quantity, piece.bound) : undefined;
  return value ?? complain(asked, piece);
};

const durationIn = (piece: Piece): Duration | undefined => (piece.quantity ? durationOf(piece.quantity, piece.bound) : oneOf(piece.word));

const duration = (asked: Asked, piece: Piece): Duration | undefined => durationIn(piece) ?? complain(asked, piece);

const measured = (asked: Asked, piece: Piece): Measured | undefined => {
  if (piece.text !== undefined) return describedBy(asked, piece, {});
  const time = durationIn(piece);
  return time ? { duration: time, ...noteOf(asked, piece) } : complain(asked, piece);
};

const counted = (asked: Asked, piece: Piece): Counted | undefined => {
  if (piece.text !== undefined) return describedBy(asked, piece, {});
  const value = piece.quantity && amountOf(piece.quantity, piece.bound);
  return value ? { amount: value, ...noteOf(asked, piece) } : complain(asked, piece);
};

const recurring = (asked: Asked, piece: Piece): Recurring | undefined => {
  const last = asked.clauses.find(isLast);
  if (last) asked.used.add(last);
  const done = last?.date === undefined ? {} : { last: last.date };
  if (piece.text !== undefined) return describedBy(asked, piece, done);
  const every = piece.every ? durationIn(piece) : undefined;
  return every ? { every, ...noteOf(asked, piece), ...done } : complain(asked, piece);
};

const dateOf = (asked: Asked, piece: Piece): string | undefined => {
  if (piece.date === undefined) return complain(asked, piece);
  if (isCalendarDay(piece.date)) return piece.date;
  asked.reader.problems.push(impossibleDate(piece.date, piece.at));
  return undefined;
};

const moment = (asked: Asked, piece: Piece): Moment | undefined => momentOfPiece(asked.reader, piece) ?? complain(asked, piece);

const named = (asked: Asked, piece: Piece): Ref | undefined => (piece.name ? refer(asked.reader, piece.name) : complain(asked, piece));

/** Which way an outcome can be expected to go. */
export const directions = ['increase', 'decrease', 'no-change', 'change'] as const;

const expectation = (asked: Asked, piece: Piece): Expectation | undefined => {
  const direction = directions.find((option) => option === piece.word);
  if (direction === undefined) return complain(asked, piece, piece.word === undefined ? undefined : suggest(piece.word, directions));
  const from = asked.clauses.find((clause) => isFrom(clause) && clause.quantity !== undefined);
  const span = from && isFrom(from) ? from.quantity : undefined;
  if (from) asked.used.add(from);
  // "from 23% to 30%" is written like a span, but its halves are a start and a goal and may fall.
  const start = span && amountOf({ low: span.low }, undefined);
  const goalFigures = span?.high ? { low: span.high } : piece.target;
  const goal = goalFigures && amountOf(goalFigures, undefined);
  return { direction, ...(start && { from: start }), ...(goal && { to: goal }) };
};

const measurements = (asked: Asked): readonly Measurement[] | undefined => {
  const found: { measure?: Ref; text?: string; times: Moment[]; at: Range }[] = [];
  for (const piece of asked.pieces) {
    const times = piece.times.map((time) => momentOfAt(asked.reader, time)).filter((time) => time !== undefined);
    if (times.length < piece.times.length) complain(asked, piece);
    const last = found.at(-1);
    if (piece.name) {
      found.push({ measure: refer(asked.reader, piece.name), times, at: piece.at });
    } else if (piece.text !== undefined) {
      const text = saying(asked, piece.text, piece.at);
      if (text !== undefined) found.push({ text, times, at: piece.at });
    } else {
      // A further time of the measure before it: `BSES at 2 weeks after Birth, 8 weeks after Birth`.
      const further = last && momentOfPiece(asked.reader, piece);
      if (further) last.times.push(further);
      else complain(asked, piece);
    }
  }
  return found.length > 0 ? found : undefined;
};

const comparator = (asked: Asked, piece: Piece): Comparator | undefined => {
  if (piece.word === 'usual-care') return { usualCare: true };
  if (piece.text !== undefined) return describedBy(asked, piece, { usualCare: false });
  return piece.name ? { usualCare: false, named: refer(asked.reader, piece.name) } : complain(asked, piece);
};

const readers: Readonly<Record<KindName, (asked: Asked) => unknown>> = {
  text: (asked) => one(asked, textOf),
  texts: (asked) => each(asked, saidText),
  choice: (asked) => one(asked, optionOf),
  choices: (asked) => each(asked, optionOf),
  'yes-no': (asked) => one(asked, yesOrNo),
  words: (asked) => each(asked, wordOf),
  amount: (asked) => one(asked, amount),
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
