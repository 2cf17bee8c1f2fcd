/** One page in plain words for the people whom it is for: only what the specification says, and nothing where it is silent. */
import type { Answer, Contact, Said, Spec } from '@peerspec/language';
import { sections, valueOf } from '@peerspec/language';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Drafting } from '../drafting.ts';
import type { Block } from '../markdown/blocks.ts';
import { bullets, heading, paragraph, prose } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import type { Occasion } from '../occasion.ts';
import { capitalised, listOf, sentence } from '../words/lists.ts';
import { amountText, everyText, momentText } from '../words/quantities.ts';

const text = (answer: Answer<string>): readonly Block[] => (answer.state === 'given' ? prose(sentence(capitalised(answer.value))) : []);

const lines = (answer: Answer<readonly Said[]>): readonly Block[] => {
  const said = valueOf(answer) ?? [];
  const [only, second] = said;
  if (only === undefined) return [];
  if (second === undefined) return prose(sentence(capitalised(only.value)));
  return [bullets(said.map(({ value }) => ({ text: capitalised(value) })))];
};

const ways: Readonly<Record<string, string>> = {
  'face-to-face': 'in person',
  telephone: 'by telephone',
  text: 'by text message',
  video: 'by video call',
  online: 'online',
  post: 'by post',
};

/** "once", "every 2 weeks", "at most 10 times"; nothing where it is open. */
const oftenIn = ({ count, every }: Contact): string => {
  if (every.state === 'given') return everyText(every.value);
  if (count.state !== 'given') return '';
  if (typeof count.value === 'string') return sections.contacts.items.contact.properties.count.kind.options?.[count.value] ?? '';
  const times = amountText(count.value);
  return times === '1' ? 'once' : /\d$/.test(times) ? `${times} times` : times;
};

/** "The first call: within 48 hours after Birth, once, by telephone, 20 to 40 minutes." */
const contactLine = (contact: Contact): string => {
  const { when, for: period, mode, length } = contact;
  const often = oftenIn(contact);
  const parts = [
    when.state === 'given' ? momentText(when.value) : '',
    often,
    period.state === 'given' ? `${often.endsWith('times') ? 'over' : 'for'} ${amountText(period.value)}` : '',
    listOf((valueOf(mode) ?? []).map((each) => ways[each] ?? each)),
    length.state === 'given' ? `${amountText(length.value)}${often === 'once' ? '' : ' each time'}` : '',
  ].filter((each) => each !== '');
  const title = capitalised(titleOf(contact));
  return sentence(parts.length === 0 ? title : `${title}: ${parts.join(', ')}`);
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
      blocks: [...(population.title === undefined ? [] : prose(sentence(capitalised(population.title)))), ...lines(population.includes)],
    },
    { title: 'Who it is not for', blocks: lines(population.excludes) },
    {
      title: 'Who gives the support',
      blocks: [
        ...(peers.title === undefined || peers.state === 'gap' ? [] : prose(sentence(capitalised(peers.title)))),
        ...(peers.experience.state === 'given' ? [paragraph(`What they have in common: ${sentence(peers.experience.value)}`)] : []),
        ...text(peers.tasks),
      ],
    },
    {
      title: 'What happens',
      blocks:
        contacts.planned.items.length === 0 ? [] : [bullets(contacts.planned.items.map((contact) => ({ text: contactLine(contact) })))],
    },
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
