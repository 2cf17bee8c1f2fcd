/** Finds in the vocabulary what an open question is about. */
import type { ItemRow, OpenQuestion, Properties } from '@peerspec/language';
import { evidenceItems, interventionProperties, sectionRow, topLevelItems } from '@peerspec/language';
import { rowIn } from '../answers/by-path.ts';
import { purposeTitle } from './purpose.ts';
import { nameWords } from '../words/name-words.ts';

interface QuestionAt {
  /** The heading of the part of the document to which it belongs. */
  readonly part: string;
  /** What is open: "Marketing", "Number (Later)". */
  readonly what: string;
  readonly question: string;
}

const own = <T>(rows: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(rows, word) ? rows[word] : undefined;

const intervention: Properties = interventionProperties;
const topLevel: Readonly<Record<string, ItemRow>> = { ...topLevelItems, finding: evidenceItems.finding };

/** The words of sections and shared declarations in the order in which the document tells of them. */
const order = [
  'population',
  'peers',
  'matching',
  'contacts',
  'format',
  'timeline',
  'activities',
  'outcomes',
  'measure',
  'implementation',
  'context',
  'condition',
  'theory',
  'evaluation',
  'delivered',
  'adaptation',
  'stakeholders',
  'evidence',
  'finding',
];

/** The section in which the document answers a question; nothing for what is told at the head. */
const sectionOf = (path: string): string | undefined => {
  // The need is the reason for all of it, and stands at the head.
  if (path === 'population.need') return undefined;
  const [first = ''] = path.split('.');
  return order.includes(first) ? first : undefined;
};

/** The heading of the part of the document in which a question is answered, by the question's path. */
export const partOf = (path: string): string => {
  const word = sectionOf(path) ?? '';
  return sectionRow(word)?.heading ?? own(topLevel, word)?.heading ?? purposeTitle;
};

/** Sorts questions into the order of the document; within a part they stay as they were. */
export const inDocumentOrder = (first: { readonly path: string }, second: { readonly path: string }): number =>
  order.indexOf(sectionOf(first.path) ?? '') - order.indexOf(sectionOf(second.path) ?? '');

/** What is open at a path of the vocabulary, for the item of that name or title. */
export const questionAt = ({ path, item }: OpenQuestion, called: (name: string) => string): QuestionAt => {
  const [first = '', ...rest] = path.split('.');
  const section = sectionRow(first);
  const top = own(topLevel, first);
  const row = section ? rowIn(section, rest) : top ? (own(top.properties, rest.at(-1)) ?? top) : own(intervention, first);
  const heading = row?.heading ?? nameWords(path);
  const part = partOf(path);
  return {
    part,
    what: item === undefined ? (heading === part ? 'All of it' : heading) : `${heading}: ${called(item)}`,
    question: row?.question ?? '',
  };
};
