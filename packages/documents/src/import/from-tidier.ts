/** A draft from a table of answers to the items of TIDieR (Hoffmann et al. 2014). */
import { questions, sections, standards } from '@peerspec/language';
import type { Items } from '@peerspec/language';
import { withoutByteOrderMark } from '@peerspec/language/files';
import type { JsonObject } from '../data/json.ts';
import type { Imported, Remark } from './draft.ts';
import { draftOf, nameFrom } from './draft.ts';
import type { CsvRow } from './read-csv.ts';
import { readCsv } from './read-csv.ts';

/** By which words an item is recognised where its number does not stand there; the first that fits counts. */
const namesOfItems: readonly (readonly [pattern: RegExp, item: string])[] = [
  [/brief name|short name|^name$|^title$/i, '1'],
  [/^why|rationale/i, '2'],
  [/material/i, '3'],
  [/procedure/i, '4'],
  [/^who\b|provider/i, '5'],
  [/actual|delivered/i, '12'],
  [/how well|fidelity|planned/i, '11'],
  [/^how much|^when\b|dose|intensity/i, '8'],
  [/^how\b|^mode/i, '6'],
  [/^where|location|setting/i, '7'],
  [/tailor/i, '9'],
  [/modif/i, '10'],
];

/** The item that a cell names: "5", "Item 5.", "5 Who provided", "WHO PROVIDED"; undefined where it names none. */
const itemIn = (cell: string): string | undefined => {
  const number = /^\s*(?:tidier\s+)?(?:item\s+)?(\d{1,2})[a-z]?(?![\p{L}\p{N}%])/iu.exec(cell)?.[1];
  const known = standards.tidier.items.some((item) => item.number === number);
  if (number !== undefined) return known ? number : undefined;
  return namesOfItems.find(([pattern]) => pattern.test(cell.trim()))?.[1];
};

interface Columns {
  readonly items: readonly number[];
  readonly text: number;
  readonly isHeaded: boolean;
}

const itemHeading = /^(?:tidier )?(?:items?|number|no\.?|nr\.?|#|name|item (?:number|no\.?|name)|heading)$/i;
const textHeading = /^(?:text|descriptions?|answers?|responses?|details?|report(?:ed)?|content|information|intervention)$/i;

const columnsOf = ([first]: readonly CsvRow[]): Columns | undefined => {
  const cells = first?.cells.map((cell) => cell.trim()) ?? [];
  const items = cells.flatMap((cell, index) => (itemHeading.test(cell) ? [index] : []));
  const text = cells.findIndex((cell) => textHeading.test(cell));
  if (items.length > 0 && text !== -1) return { items, text, isHeaded: true };
  const isItem = itemIn(cells[0] ?? '') !== undefined;
  return isItem && cells.length === 2 ? { items: [0], text: 1, isHeaded: false } : undefined;
};

interface AnswerPlace {
  readonly path: string;
  /** Whether several rows are several answers, and not one with several paragraphs. */
  readonly isList?: true;
  readonly holding: (answer: JsonObject) => JsonObject;
}

/**
 * Where the answer to an item goes as it stands. The first is the title; the mode (6) and the schedule (8) are words and
 * figures of the language, and no texts.
 */
const places: Readonly<Record<string, AnswerPlace>> = {
  '2': { path: 'theory.statement', holding: (statement) => ({ theory: { statement } }) },
  '3': { path: 'activities.materials', isList: true, holding: (materials) => ({ activities: { materials } }) },
  '4': { path: 'contacts.contact.content', holding: (content) => ({ contacts: { planned: [{ name: 'Support', content }] } }) },
  '5': { path: 'peers.experience', holding: (experience) => ({ peers: { name: 'Peers', experience } }) },
  '7': { path: 'context.setting', holding: (setting) => ({ context: { setting } }) },
  '9': { path: 'contacts.tailoring', holding: (tailoring) => ({ contacts: { tailoring } }) },
  '10': { path: 'delivered.departures', isList: true, holding: (departures) => ({ delivered: { departures } }) },
  '11': { path: 'implementation.fidelity', holding: (fidelity) => ({ implementation: { fidelity } }) },
  '12': { path: 'delivered.fidelity', holding: (fidelity) => ({ delivered: { fidelity } }) },
};

/** The questions of the language that an item is about: "peers.position, peers.experience". */
const questionsAbout = (item: string): readonly string[] => {
  const inItems = Object.values(sections).flatMap(({ word, items }) =>
    Object.values(items as Items).flatMap((row) =>
      Object.entries(row.properties).flatMap(([property, { standards: of }]) =>
        of?.tidier?.includes(item) ? [`${word}.${row.word}.${property}`] : [],
      ),
    ),
  );
  return [...questions.flatMap(({ path, row }) => (row.standards?.tidier?.includes(item) ? [path] : [])), ...inItems];
};

const isNotReported = (text: string): boolean => /^(?:not (?:reported|stated|described|given)|n\.?r\.?|n\/r)\.?$/i.test(text);

/** Two halves of a section are one. */
const merged = (one: JsonObject, other: JsonObject): JsonObject =>
  Object.entries(other).reduce((all, [key, value]) => {
    const there = all[key];
    const both = typeof there === 'object' && typeof value === 'object' && !Array.isArray(there) && !Array.isArray(value);
    return { ...all, [key]: both ? { ...(there as JsonObject), ...(value as JsonObject) } : value };
  }, one);

interface Said {
  readonly line: number;
  readonly text: string;
}

/** The item of a row, and every cell that is neither its item nor its text. */
const readRow = ({ line, cells }: CsvRow, { items, text }: Columns, heads: readonly string[]) => {
  const item = items.map((index) => itemIn(cells[index] ?? '')).find((each) => each !== undefined);
  if (item === undefined) {
    const kept = cells.filter((cell) => cell.trim() !== '').join(' | ');
    return { item, remarks: [{ line, message: 'This row is of no item of TIDieR; it is kept as a comment.', kept }] };
  }
  const remarks: readonly Remark[] = cells.flatMap((cell, index) => {
    if (index === text || items.includes(index) || cell.trim() === '') return [];
    const column = heads[index]?.trim() || `Column ${String(index + 1)}`;
    return [{ line, message: `"${column}" is no part of TIDieR; it is kept as a comment.`, kept: cell.trim() }];
  });
  return { item, remarks };
};

/** Further rows stand in a cell that nothing closes. */
const unclosed = ({ line, cells }: CsvRow): Remark => ({
  line,
  message: 'A quotation mark in this row is not closed: further rows were read as one cell with it.',
  kept: (cells.at(-1) ?? '').split(/\r\n|\r|\n/)[0] ?? '',
});

interface Placed {
  readonly data: JsonObject;
  readonly remarks: readonly Remark[];
}

const placedItem = (item: string, all: readonly Said[]): Placed => {
  const texts = all.map(({ text }) => text);
  if (item === '1') return { data: { title: texts.join(' ') }, remarks: [] };
  const place = places[item];
  if (!place) {
    const asksFor = standards.tidier.items.find(({ number }) => number === item)?.asksFor ?? '';
    const message = `Item ${item} (${asksFor}) is kept as a comment. Divide it up between: ${questionsAbout(item).join(', ')}.`;
    return { data: {}, remarks: all.map(({ line, text }) => ({ line, message, kept: text })) };
  }
  const { path, isList, holding } = place;
  if (texts.every(isNotReported)) return { data: holding({ gap: 'not-reported' }), remarks: [] };
  const others = questionsAbout(item).filter((each) => each !== path);
  const message = `Item ${item} stands as a whole under ${path}. Parts of it may belong to: ${others.join(', ')}.`;
  return {
    data: holding({ value: isList ? texts : texts.join('\n\n') }),
    remarks: others.length === 0 ? [] : all.slice(0, 1).map(({ line }) => ({ line, message })),
  };
};

/** One draft from one table: a row for each item, with its number or name and what was reported. */
export const fromTidier = (source: string, table: string): Imported => {
  // Excel marks a text as UTF-8 in front of the first quotation mark.
  const rows = readCsv(withoutByteOrderMark(table));
  const columns = columnsOf(rows);
  if (!columns)
    return {
      message: 'This table has no columns for the items of TIDieR and for what is said about them.',
      remedy: 'Give it a first line with `item` and `text`; under `item` stands 1 to 12, or what the item is called.',
    };
  const heads = columns.isHeaded ? (rows[0]?.cells ?? []) : [];
  const byItem = new Map<string, Said[]>();
  const remarks: Remark[] = [];
  for (const row of columns.isHeaded ? rows.slice(1) : rows) {
    if (row.isOpen) remarks.push(unclosed(row));
    const { item, remarks: beside } = readRow(row, columns, heads);
    remarks.push(...beside);
    const text = (row.cells[columns.text] ?? '').trim();
    if (item !== undefined && text !== '') byItem.set(item, [...(byItem.get(item) ?? []), { line: row.line, text }]);
  }
  if (byItem.size === 0)
    return {
      message: 'No row of this table says anything about an item of TIDieR.',
      remedy: 'Under `item` stands 1 to 12, or what the item is called.',
    };
  let data: JsonObject = { name: nameFrom(source.replace(/\.[^.]*$/, ''), new Set()) };
  for (const { number } of standards.tidier.items) {
    const all = byItem.get(number);
    if (!all) continue;
    const placed = placedItem(number, all);
    data = merged(data, placed.data);
    remarks.push(...placed.remarks);
  }
  return {
    drafts: [
      draftOf(
        source,
        data,
        remarks.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
      ),
    ],
  };
};
