/** When the contacts of an intervention are, as data for a picture: one line of time for each event that they count from. */
import type { Contact, Range, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { spanText } from '@peerspec/language/internal';
import { titleOf } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import { oneLine } from '../markdown/author-text.ts';
import { firstMove } from '../specification/contact-table.ts';
import { nameWords } from '../words/name-words.ts';
import { grouped } from '../words/quantities.ts';

const minutesInDay = 1440;

/** More marks than this would run into one another. */
const mostMarks = 60;

export type Move = 'peer' | 'person' | 'either' | 'unsaid';

export interface ContactRow {
  /** Where it stands in the specification. */
  readonly at?: Range;
  readonly title: string;
  /** How many are planned for one person: "6 planned". */
  readonly number: string;
  readonly move: Move;
  /** In days from the event. */
  readonly from: number;
  readonly to: number;
  /** Nothing says until when it goes on. */
  readonly isOpen: boolean;
  /** When each of them is, in days; empty where that is left open. */
  readonly marks: readonly number[];
}

export interface ContactLine {
  /** What the times count from. */
  readonly event: string;
  /** Other events on the same line, by their days. */
  readonly others: readonly { readonly name: string; readonly day: number }[];
  readonly rows: readonly ContactRow[];
}

export interface ContactLines {
  readonly lines: readonly ContactLine[];
  /** What has no time, by title. */
  readonly untimed: readonly string[];
}

const moves = { proactive: 'peer', reactive: 'person', mixed: 'either' } as const satisfies Readonly<Record<string, Move>>;

/** How many days a contact goes on from its first time, where it says. */
const lasting = (contact: Contact, { computed }: Spec, event: string, from: number): number | undefined => {
  const period = valueOf(contact.for);
  if (period) return period.minutes.high / minutesInDay;
  const until = valueOf(contact.until);
  if (!until) return undefined;
  const base = computed.times[until.event?.name ?? ''] ?? { event: until.event?.name ?? '', latest: 0 };
  return base.event === event ? Math.max(0, base.latest + until.days.latest - from) : undefined;
};

/** How much is shown of what has no end, in days. */
const shownOf = (step: number | undefined): number => (step === undefined ? 28 : 8 * step);

/** Each time that a contact recurs, from the first on. */
const recurring = (step: number, from: number, days: number, number: number | undefined): readonly number[] => {
  const count = Math.min(number ?? Math.ceil(days / step), Math.ceil(days / step));
  return step > 0 && count <= mostMarks ? Array.from({ length: count }, (_, index) => from + index * step) : [];
};

interface RowOnLine extends ContactRow {
  readonly event: string;
  /** In days from one time to the next. */
  readonly step: number | undefined;
}

const rowOf = (contact: Contact, index: number, drafting: Drafting): RowOnLine | undefined => {
  const { spec } = drafting;
  const time = spec.computed.times[contact.name ?? ''];
  if (!time || contact.name === undefined) return undefined;
  const number = spec.computed.contacts[index]?.number;
  const every = valueOf(contact.every);
  const isRepeated = every !== undefined || (valueOf(contact.when)?.qualifier === 'from' && number?.high !== 1);
  const said = lasting(contact, spec, time.event, time.earliest);
  const isOpen = isRepeated && said === undefined;
  const step = every && every.minutes.high / minutesInDay;
  // What goes on without an end is shown for as long as one sees that it does.
  const days = isOpen ? shownOf(step) : said;
  const marks =
    step !== undefined && days !== undefined
      ? recurring(step, time.earliest, days, number?.high)
      : !isRepeated && days === undefined && number?.high === 1
        ? [(time.earliest + time.latest) / 2]
        : [];
  const move = valueOf(firstMove(contact, drafting));
  return {
    at: contact.at,
    event: time.event,
    title: oneLine(titleOf(contact)),
    number: number ? `${grouped(spanText(number))} planned` : '',
    move: move === undefined ? 'unsaid' : moves[move],
    from: time.earliest,
    to: Math.max(time.latest, time.earliest + (days ?? 0), ...marks),
    isOpen,
    marks,
    step,
  };
};

/**
 * What has no end is shown for as long as everything else on its line lasts, and once more at least: a party every year
 * would otherwise press the calls of a few weeks together.
 */
const shortened = (rows: readonly RowOnLine[]): readonly RowOnLine[] => {
  const closed = rows.filter(({ isOpen }) => !isOpen);
  if (closed.length === 0) return rows;
  const begin = Math.min(0, ...rows.map(({ from }) => from));
  const whole = Math.max(...closed.map(({ to }) => to), ...rows.map(({ from }) => from)) - begin;
  return rows.map((row) => {
    if (!row.isOpen) return row;
    const to = Math.min(row.to, row.from + Math.max(whole, row.step ?? 0));
    return { ...row, to, marks: row.marks.filter((day) => day <= to) };
  });
};

/** The contacts of a Spec by the events that their times hang on, each in its order. */
export const contactLines = (drafting: Drafting): ContactLines => {
  const { contacts, computed, timeline } = drafting.spec;
  const rows = contacts.planned.items.map((contact, index) => ({ contact, row: rowOf(contact, index, drafting) }));
  const timed = rows.flatMap(({ row }) => row ?? []);
  const otherEvents = (root: string): ContactLine['others'] =>
    timeline.events.items.flatMap(({ name }) => {
      const time = computed.times[name ?? ''];
      return name === undefined || name === root || time?.event !== root ? [] : [{ name: nameWords(name), day: time.earliest }];
    });
  const lines = [...new Set(timed.map(({ event }) => event))].map((event) => ({
    event: event === '' ? 'the start of the support' : nameWords(event),
    others: otherEvents(event),
    rows: shortened(timed.filter((row) => row.event === event)).toSorted((one, other) => one.from - other.from),
  }));
  return { lines, untimed: rows.flatMap(({ contact, row }) => (row ? [] : [oneLine(titleOf(contact))])) };
};
