/** What specifications say as tables for a spreadsheet or a statistics program: one row for each thing of a kind. */
import type { Amount, Answer, Frame, Gap, Items, Kind, Listing, Properties, SectionRow, Span, Spec } from '@peerspec/language';
import { allDeclared, interventionProperties, sections } from '@peerspec/language';
import { answerTo } from '../answers/answer-to.ts';
import { titleOf } from '../answers/items.ts';
import { sayingsOf } from '../answers/values.ts';
import type { Naming } from '../naming.ts';
import { namingOf } from '../naming.ts';

/** A text, or a figure that a program can reckon with. */
export type DataCell = string | number;

export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** What can be asked of anything that was read, by the names of its properties. */
type Read = Frame & Readonly<Record<string, unknown>>;

const lines = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join('; ');

/** What was answered; a figure with nothing beside it as a figure. */
const valueCell = (kind: Kind<unknown>, value: unknown, naming: Naming): DataCell => {
  const { low, high, ...beside } = (kind.is.startsWith('amount') && typeof value === 'object' ? value : {}) as Partial<Amount>;
  if (low !== undefined && low === high && Object.keys(beside).join() === 'text') return low;
  return lines(sayingsOf(kind, value, naming));
};

const stateOf = (answer: Answer<unknown> | Gap): string =>
  answer.state === 'given' ? 'answered' : answer.state === 'gap' ? answer.gap : 'silent';

const evidenceIn = (answer: Answer<unknown>): string =>
  answer.state === 'silent' ? '' : (answer.rationale?.from ?? []).map(({ name }) => name).join('; ');

const reasonIn = (answer: Answer<unknown>): string => {
  if (answer.state === 'silent') return '';
  return (answer.state === 'gap' ? answer.because : answer.rationale?.because) ?? '';
};

/** Whose question it is, where there are several of a kind. */
interface RowHead {
  readonly intervention: string;
  readonly section: string;
  readonly of: string;
}

const questionColumns = [
  'intervention',
  'section',
  'of',
  'question',
  'asks',
  'state',
  'answer',
  'reason',
  'evidence',
  'owner',
  'decide by',
];

const propertyRows = (head: RowHead, properties: Properties, read: Read, naming: Naming): readonly DataCell[][] =>
  Object.entries(properties).flatMap(([word, row]) => {
    const answer = answerTo(read as never, word);
    if (answer.state === 'silent' && !row.core) return [];
    const said = answer.state === 'given' ? valueCell(row.kind, answer.value, naming) : '';
    const { owner = '', decideBy = '' } = answer.state === 'gap' ? answer : {};
    const { intervention, section, of } = head;
    return [[intervention, section, of, word, row.question, stateOf(answer), said, reasonIn(answer), evidenceIn(answer), owner, decideBy]];
  });

/** One row for each kind of declaration; which there are stands in other tables. */
const listRows = (head: RowHead, items: Items, read: Read, open: Spec['open']): readonly DataCell[][] =>
  Object.values(items).flatMap((row) => {
    const found = (read[row.list] as Listing<Frame>).items.filter(({ word }) => word === row.word);
    const stated = open.find(({ path, item }) => item === undefined && path === `${head.section}.${row.word}`)?.gap;
    const gap = stated ?? (read['gap'] as Gap | undefined);
    if (found.length === 0 && !gap && !row.core) return [];
    const answer = found.length > 0 ? undefined : gap;
    const state = found.length > 0 ? 'answered' : answer ? stateOf(answer) : 'silent';
    const { owner = '', decideBy = '' } = answer ?? {};
    const { intervention, section, of } = head;
    const said = lines(found.map(titleOf));
    return [
      [
        intervention,
        section,
        of,
        row.word,
        row.question,
        state,
        said,
        answer ? reasonIn(answer) : '',
        answer ? evidenceIn(answer) : '',
        owner,
        decideBy,
      ],
    ];
  });

/** A row for each design question: every one that counts, and every other that is answered. */
const questionsTable = (specs: readonly Spec[]): DataTable => ({
  columns: questionColumns,
  rows: specs.flatMap((spec) => {
    const naming = namingOf(allDeclared(spec));
    const read = spec as unknown as Read;
    const intervention = spec.name ?? '';
    const rowsOf = (row: SectionRow, section: Read, of: string, open: Spec['open']): readonly DataCell[][] => {
      const head = { intervention, section: row.word, of };
      return [...propertyRows(head, row.properties, section, naming), ...listRows(head, row.items, section, open)];
    };
    const others: Readonly<Record<string, readonly Frame[]>> = { population: spec.otherPopulations, peers: spec.otherPeers };
    return [
      ...propertyRows({ intervention, section: '', of: '' }, interventionProperties, read, naming),
      ...Object.values(sections as Readonly<Record<string, SectionRow>>).flatMap((row) => [
        ...rowsOf(row, read[row.word] as Read, '', spec.open),
        ...(others[row.word] ?? []).flatMap((section) => rowsOf(row, section as Read, section.name ?? '', [])),
      ]),
    ];
  }),
});

const gapCell = ({ gap, because }: Gap): string => (because === undefined ? gap : `${gap}: ${because}`);

/** What was answered, in a cell of its own; an open answer by its kind and reason. */
const cell = (properties: Properties, word: string, item: Frame, naming: Naming): DataCell => {
  const answer = answerTo(item as never, word);
  if (answer.state === 'silent') return '';
  if (answer.state === 'gap') return gapCell(answer);
  const row = properties[word];
  return row ? valueCell(row.kind, answer.value, naming) : '';
};

const spanCells = (span: Span | undefined): readonly DataCell[] => (span ? [span.low, span.orMore ? '' : span.high] : ['', '']);

/** A row for each planned contact, with the figures that PeerSpec works out for one person. */
const contactsTable = (specs: readonly Spec[]): DataTable => {
  const { properties } = sections.contacts.items.contact;
  const words = Object.keys(properties);
  const figures = ['contacts, at least', 'contacts, at most', 'minutes, at least', 'minutes, at most'];
  return {
    columns: ['intervention', 'contact', 'title', ...figures, ...words],
    rows: specs.flatMap((spec) =>
      spec.contacts.planned.items.map((item, index) => {
        const plan = spec.computed.contacts[index];
        const naming = namingOf(allDeclared(spec));
        return [
          spec.name ?? '',
          item.name ?? '',
          item.title ?? '',
          ...spanCells(plan?.number),
          ...spanCells(plan?.minutes),
          ...words.map((word) => cell(properties, word, item, naming)),
        ];
      }),
    ),
  };
};

/** A row for each outcome, with the figures that are expected. */
const outcomesTable = (specs: readonly Spec[]): DataTable => {
  const { properties } = sections.outcomes.items.intermediate;
  const words = Object.keys(properties);
  return {
    columns: ['intervention', 'outcome', 'title', 'kind', 'direction', 'from', 'to', 'unit', ...words],
    rows: specs.flatMap((spec) =>
      spec.outcomes.changes.items.map((item) => {
        const expected = item.expect.state === 'given' ? item.expect.value : undefined;
        const naming = namingOf(allDeclared(spec));
        return [
          spec.name ?? '',
          item.name ?? '',
          item.title ?? '',
          item.word,
          expected?.direction ?? '',
          expected?.from?.low ?? '',
          expected?.to?.low ?? '',
          expected?.to?.unit ?? expected?.from?.unit ?? '',
          ...words.map((word) => cell(properties, word, item, naming)),
        ];
      }),
    ),
  };
};

/** The tables that can be had, by the names that are asked for. */
export const dataTables = { questions: questionsTable, contacts: contactsTable, outcomes: outcomesTable } as const;
