/** One page in plain words for the people whom it is for: only what the specification says, and nothing where it is silent. */
import type { Answer, Contact, Said, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { isOnlyBegun } from '@peerspec/rules/internal';
import { contactPhrase, phrasedWords } from '../answers/contact-phrases.ts';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { bullets, heading, paragraph, prose } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import type { Occasion } from '../occasion.ts';
import { capitalised, quoted, sentence } from '../words/lists.ts';
import { nameWords } from '../words/name-words.ts';
import { saidTitle } from '../words/said-title.ts';

const text = (answer: Answer<string>): readonly Block[] => (answer.state === 'given' ? prose(sentence(capitalised(answer.value))) : []);

/** Who is meant, where a title says it. */
const titled = (given: string | undefined): readonly Block[] => {
  const title = saidTitle(given);
  return title === undefined ? [] : prose(sentence(capitalised(title)));
};

/** Criteria are no sentences: each stands on a line of its own, one alone too. */
const criteria = (answer: Answer<readonly Said[]>): readonly Block[] => {
  const said = valueOf(answer) ?? [];
  return said.length === 0 ? [] : [bullets(said.map(({ value }) => ({ text: capitalised(value) })))];
};

const lines = (answer: Answer<readonly Said[]>): readonly Block[] => {
  const said = valueOf(answer) ?? [];
  const [only, second] = said;
  if (only === undefined) return [];
  if (second === undefined) return prose(sentence(capitalised(only.value)));
  return [bullets(said.map(({ value }) => ({ text: capitalised(value) })))];
};

/** "The first call: within 48 hours after Birth, once, by telephone, 20 to 40 minutes." Of a rhythm the number is not told as well. */
const contactLine = (contact: Contact): string => {
  const isRhythm = contact.every.state === 'given';
  const parts = phrasedWords
    .filter((word) => !(word === 'count' && isRhythm))
    .map((word) => contactPhrase(contact, word))
    .filter((each) => each !== '');
  const title = capitalised(titleOf(contact));
  return sentence(parts.length === 0 ? title : `${title}: ${parts.join(', ')}`);
};

/** What happens, and what the moments are from which its times count. */
const happening = ({ contacts, timeline }: Spec): readonly Block[] => {
  const told = contacts.planned.items.filter((contact) => !isOnlyBegun(contact)).map(contactLine);
  if (told.length === 0) return [];
  const moments = timeline.events.items.flatMap(({ name, title: written }) => {
    const title = saidTitle(written);
    const shown = nameWords(name ?? '');
    const isNamed = shown !== '' && told.some((line) => line.includes(shown));
    return isNamed && title !== undefined ? [paragraph(`${quoted(shown)} means: ${sentence(title)}`)] : [];
  });
  return [bullets(told.map((line) => ({ text: line }))), ...moments];
};

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const told = (drafting: Drafting): readonly Section[] => {
  const { spec } = drafting;
  const { population, peers, contacts, implementation } = spec;
  return [
    { title: 'What it is', blocks: text(spec.summary) },
    { title: 'What it is for', blocks: lines(spec.aims) },
    {
      title: 'Who it is for',
      blocks: [...titled(population.title), ...criteria(population.includes)],
    },
    { title: 'Who it is not for', blocks: criteria(population.excludes) },
    {
      title: 'Who gives the support',
      blocks: [
        ...(peers.state === 'gap' ? [] : titled(peers.title)),
        ...(peers.experience.state === 'given' ? [paragraph(`Each of them: ${sentence(peers.experience.value)}`)] : []),
        ...(peers.tasks.state === 'given' ? prose(`What they do: ${sentence(peers.tasks.value)}`) : []),
      ],
    },
    { title: 'What happens', blocks: happening(spec) },
    { title: 'What can be fitted to you', blocks: text(contacts.tailoring) },
    { title: 'How to get it', blocks: lines(implementation.accessPoints) },
    { title: 'Languages', blocks: lines(implementation.languages) },
    { title: 'What stays between you, and when it does not', blocks: text(implementation.safeguarding) },
    { title: 'How it ends', blocks: text(contacts.ending) },
    { title: 'If you are not content', blocks: lines(implementation.complaints) },
    { title: 'Who runs it', blocks: lines(spec.provider) },
  ];
};

export const summaryBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const parts = told(drafting).filter(({ blocks }) => blocks.length > 0);
  return [
    heading(1, titleOf(spec)),
    ...parts.flatMap(({ title, blocks }) => [heading(2, title), ...blocks]),
    paragraph({ emphasis: `Drawn up from ${spec.file}.` }),
  ].map((block) => annotated(block, { at: spec.at }));
};
