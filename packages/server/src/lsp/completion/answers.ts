/** What can stand behind `word:`: the words of its kind with their meaning, names, figures, and the five ways of leaving it open. */
import type { KindName, PropertyRow } from '@peerspec/language';
import { gapWords, timeUnits } from '@peerspec/language';
import type { CompletionContext, CursorPlace, Template } from '@peerspec/language/internal';
import { asPlain, blankText } from '@peerspec/language/internal';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Around } from './around.ts';
import { clauseProposal, ownClauseProposals } from './clauses.ts';
import { freeWordProposals } from './free-words.ts';
import { nameProposals } from './declared-names.ts';
import type { Proposal } from './proposal.ts';
import { asked, holding } from './rows.ts';
import { answerExample } from './shapes.ts';

type Answering = Extract<CursorPlace, { readonly is: 'answer' }>;

const word = (label: string, rank = 0, detail?: string): Proposal => ({ label, kind: CompletionItemKind.Keyword, rank, detail });

const described = (options: Readonly<Record<string, string>>, given: readonly string[] = []): readonly Proposal[] =>
  Object.entries(options)
    .filter(([label]) => !given.includes(label))
    .map(([label, detail]) => ({ label, detail, kind: CompletionItemKind.EnumMember, rank: 0 }));

/** A gap with the reason that it needs. What a paper does not report, or has not been looked up in it, needs none. */
const gapShape = (gap: string): Template => {
  if (gap === 'not-reported' || gap === 'not-checked') return [gap];
  const owner: Template = gap === 'undecided' ? [' owner ', ...blankText] : [];
  return [`${gap} because `, ...blankText, ...owner];
};

const gaps = (): readonly Proposal[] =>
  Object.entries(gapWords).map(([label, detail]) => ({
    label,
    detail,
    kind: CompletionItemKind.Constant,
    template: gapShape(label),
    rank: 5,
  }));

const written = (row: PropertyRow, around: Around): readonly Proposal[] => {
  const template = answerExample(row, around);
  return [
    {
      label: asPlain(template),
      kind: CompletionItemKind.Snippet,
      template,
      detail: row.question,
      documentation: around.example(row.example),
      rank: 0,
    },
  ];
};

const qualifiers: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  amount: ['at least', 'at most', 'up to', 'about'],
  'amount-or-word': ['at least', 'at most', 'up to', 'about'],
  counted: ['at least', 'at most', 'about'],
  duration: ['at least', 'at most', 'about'],
  measured: ['at least', 'at most', 'about'],
  moment: ['within', 'from', 'at'],
};

/** An event by its name alone, or a time before or after one. */
const momentProposals = (row: PropertyRow, around: Around): readonly Proposal[] => {
  const events = nameProposals(['event'], around);
  const known = new Set(events.map(({ label }) => label));
  const times = written(row, around).filter(({ label }) => !known.has(label));
  return [...times, ...(qualifiers.moment ?? []).map((each) => word(each, 1)), ...events];
};

/** How an answer of each kind can begin. */
const beginnings = (row: PropertyRow, question: string, given: readonly string[], around: Around): readonly Proposal[] => {
  const { kind } = row;
  switch (kind.is) {
    case 'choice':
    case 'choices':
    case 'expectation':
      return described(kind.options ?? {}, given);
    case 'yes-no':
      return [word('yes'), word('no')];
    case 'amount-or-word':
      return [...described(kind.options ?? {}), ...written(row, around), ...(qualifiers[kind.is] ?? []).map((each) => word(each, 1))];
    case 'moment':
      return momentProposals(row, around);
    case 'names':
      return nameProposals(kind.refersTo ?? [], around, given);
    case 'measurements':
      return [...nameProposals(['measure'], around, given), ...written(row, around)];
    case 'words':
      return freeWordProposals(question, around, given);
    case 'date':
    case 'text':
    case 'texts':
    case 'comparator':
    case 'recurring':
      return written(row, around);
    default:
      return [...written(row, around), ...(qualifiers[kind.is] ?? []).map((each) => word(each, 1))];
  }
};

const units = (figure: string): readonly Proposal[] =>
  Object.entries(timeUnits)
    .filter(([label, unit]) => (label === unit) === (figure === '1'))
    .map(([label]) => ({ label, kind: CompletionItemKind.Unit, rank: 0 }));

const timed: ReadonlySet<KindName> = new Set(['moment', 'measurements']);
const counting: ReadonlySet<KindName> = new Set(['amount', 'amount-or-word', 'counted']);

const reasons = (around: Around): readonly Proposal[] => [clauseProposal('because', 6, around), clauseProposal('from', 7, around)];

/** What figures are counted by: a stretch of time, or whoever they are for. */
const perWords = ['day', 'week', 'month', 'year', 'peer', 'person', 'group'];

/** How an answer goes on. */
const goingOn = (kind: KindName, behind: readonly string[], own: readonly Proposal[], around: Around): readonly Proposal[] => {
  const last = behind.at(-1) ?? '';
  if (last === 'after' || last === 'before' || last === 'of') return nameProposals(['event'], around);
  if (last === 'at') return timed.has(kind) ? nameProposals(['event'], around) : [word('least'), word('most')];
  if (last === 'per') return perWords.map((each) => word(each));
  if (['about', 'within', 'from', 'every', 'to', 'least', 'most'].includes(last)) return [];
  if (/^\d+(\.\d+)?$/.test(last))
    return [...units(last), ...(counting.has(kind) ? [word('%'), word('per')] : []), ...(behind.includes('to') ? [] : [word('to', 1)])];
  if (Object.hasOwn(timeUnits, last) && timed.has(kind)) return [word('after'), word('before'), word('of', 1)];
  if (Object.hasOwn(gapWords, last))
    return (['because', ...(last === 'undecided' ? (['owner', 'decide-by'] as const) : [])] as const).map((each, index) =>
      clauseProposal(each, 6 + index, around),
    );
  return [
    ...(kind === 'measurements' ? [word('at')] : []),
    ...(kind === 'recurring' ? [clauseProposal('last', 1, around)] : []),
    ...own,
    ...reasons(around),
  ];
};

/** What can stand behind `word:`, or go on there. A word that the block does not know gets nothing. */
export const answerProposals = ({ blocks }: CompletionContext, place: Answering, around: Around): readonly Proposal[] => {
  const row = asked(blocks, place.word);
  if (!row) {
    const { sections, items } = holding(blocks);
    const known = Object.hasOwn(sections, place.word) || Object.hasOwn(items, place.word);
    return known && place.behind.length === 0 ? gaps() : [];
  }
  if (place.behind.length > 0) return goingOn(row.kind.is, place.behind, ownClauseProposals(blocks, place.word, around), around);
  const proposals = beginnings(row, place.word, place.given, around);
  // An answer of several parts is not left open in its second.
  return place.given.length > 0
    ? proposals
    : [...proposals, ...gaps().filter(({ label }) => !proposals.some((each) => each.label === label))];
};
