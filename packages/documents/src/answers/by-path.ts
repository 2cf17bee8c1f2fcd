/** What a specification says to a question, by the path of the question. */
import type { Answer, Frame, ItemRow, PropertyRow, SectionRow, Spec } from '@peerspec/language';
import { questions, sectionRow } from '@peerspec/language';
import { answerIn, isOnlyBegun, isSectionWord, listIn, partOf } from '@peerspec/rules/internal';
import type { Drafting } from '../drafting.ts';
import { explainedAnswer } from './facts.ts';
import { lowerFirst, quoted } from '../words/lists.ts';
import { titleOf } from './items.ts';

const byPath = new Map(questions.map((question) => [question.path, question]));

/** A question that is answered by a value, and how it is answered. */
interface Asked {
  readonly row: PropertyRow;
  /** Empty for the intervention itself. */
  readonly section: string;
  readonly answer: Answer<unknown>;
}

const silent = ({ at }: Frame): Answer<unknown> => ({ state: 'silent', at });

/** Whether a path is that of a question which a value answers. */
export const isAsked = (path: string): boolean => 'kind' in (byPath.get(path)?.row ?? {});

/** @throws where no question has this path. */
export const askedAt = (path: string, spec: Spec): Asked => {
  const question = byPath.get(path);
  if (!question || !('kind' in question.row)) throw new Error(`There is no question "${path}".`);
  const { row, section, word } = question;
  const frame = partOf(spec, section);
  return { row, section, answer: answerIn(frame, word) ?? silent(frame) };
};

/** What stands at a path of the vocabulary below a section: the section, a kind of declaration, or a question. */
export const rowIn = (section: SectionRow, [word, inner]: readonly string[]): SectionRow | ItemRow | PropertyRow | undefined => {
  if (word === undefined) return section;
  const item = Object.hasOwn(section.items, word) ? section.items[word] : undefined;
  const { properties } = item ?? section;
  const asked = item ? inner : word;
  if (asked === undefined) return item;
  return Object.hasOwn(properties, asked) ? properties[asked] : undefined;
};

/** Declarations are told by their titles, or by what each of them answers to the question. */
const ofItems = (row: ItemRow, property: string | undefined, section: Frame, drafting: Drafting): readonly string[] => {
  const declared = listIn(section, row.list).filter((item) => item.word === row.word && !isOnlyBegun(item));
  const asked = property === undefined ? undefined : row.properties[property];
  const told = declared.flatMap((item) => {
    if (property === undefined) return [titleOf(item)];
    const answer = answerIn(item, property);
    const text = asked && answer ? explainedAnswer(asked, answer, drafting) : '';
    return text === '' ? [] : [`${quoted(titleOf(item))}: ${text}`];
  });
  return told.length === 0 ? [] : [told.join('; ')];
};

/** What is said to a question; nothing where it is silent. A title that answers a question counts as its answer. */
export const answersAt = (path: string, drafting: Drafting): readonly string[] => {
  const { spec } = drafting;
  const [first = '', word, property] = path.split('.');
  if (isSectionWord(path)) return spec[path].title === undefined ? [] : [spec[path].title];
  const item = word === undefined ? undefined : sectionRow(first)?.items[word];
  if (item) return ofItems(item, property, partOf(spec, first), drafting);
  const { row, answer } = askedAt(path, spec);
  const said = explainedAnswer(row, answer, drafting);
  return said === '' ? [] : [said];
};

/** What a question is about, in the words of a heading: "First move", "Contacts, how". */
export const headingAt = (path: string): string => {
  const [first = '', ...rest] = path.split('.');
  const section = sectionRow(first);
  const row = section ? rowIn(section, rest) : byPath.get(path)?.row;
  const heading = row?.heading ?? path;
  const [word = '', property] = rest;
  const item = property === undefined ? undefined : section?.items[word];
  return item ? `${item.heading}, ${lowerFirst(heading)}` : heading;
};
