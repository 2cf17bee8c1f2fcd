/** What a specification says to a question, by the path of the question. */
import type { Answer, Frame, Items, Listing, Properties, SectionRow } from '@peerspec/language';
import { interventionProperties, sections } from '@peerspec/language';
import { camel } from '@peerspec/language/internal';
import type { Drafting } from '../drafting.ts';
import { explainedAnswer } from './facts.ts';
import { titleOf } from './items.ts';

type Read = Readonly<Record<string, unknown>>;

const sayingOf = (properties: Properties, word: string, read: Read, drafting: Drafting): string => {
  const asked = properties[word];
  const answer = read[camel(word)] as Answer<unknown> | undefined;
  return asked && answer ? explainedAnswer(asked, answer, drafting) : '';
};

/** Declarations are told by their titles, or by what each of them answers to the question. */
const ofItems = (items: Items, [word = '', property]: readonly string[], section: Read, drafting: Drafting): readonly string[] => {
  const row = items[word];
  if (!row) return [];
  const declared = (section[row.list] as Listing<Frame & Read>).items.filter((item) => item.word === word);
  if (property === undefined) return declared.length === 0 ? [] : [declared.map(titleOf).join('; ')];
  const said = declared.flatMap((item) => {
    const text = sayingOf(row.properties, property, item, drafting);
    return text === '' ? [] : [`${titleOf(item)}: ${text}`];
  });
  return said.length === 0 ? [] : [said.join('; ')];
};

/** What is said to a question; nothing where it is silent. A title that answers a question counts as its answer. */
export const answersAt = (path: string, drafting: Drafting): readonly string[] => {
  const { spec } = drafting;
  const [first = '', ...rest] = path.split('.');
  const [word] = rest;
  if (!Object.hasOwn(sections, first)) {
    const own = sayingOf(interventionProperties, first, spec as unknown as Read, drafting);
    return own === '' ? [] : [own];
  }
  const row: SectionRow = sections[first as keyof typeof sections];
  const section = spec[first as keyof typeof sections] as unknown as Frame & Read;
  if (word === undefined) return section.title === undefined ? [] : [section.title];
  if (Object.hasOwn(row.items, word)) return ofItems(row.items, rest, section, drafting);
  const said = sayingOf(row.properties, word, section, drafting);
  return said === '' ? [] : [said];
};

/** What a question is about, in the words of a heading: "First move", "Contacts, how". */
export const headingAt = (path: string): string => {
  const [first = '', word, property] = path.split('.');
  if (!Object.hasOwn(sections, first)) return (interventionProperties as Properties)[first]?.heading ?? path;
  const row: SectionRow = sections[first as keyof typeof sections];
  if (word === undefined) return row.heading;
  const item = row.items[word];
  if (!item) return row.properties[word]?.heading ?? path;
  const asked = property === undefined ? undefined : item.properties[property];
  return asked ? `${item.heading}, ${asked.heading.charAt(0).toLowerCase()}${asked.heading.slice(1)}` : item.heading;
};
