/** What a contact says of itself, as phrases of a sentence: "within 2 days after Birth", "every week", "for 6 weeks", "by telephone". */
import type { Contact } from '@peerspec/language';
import { sections, valueOf } from '@peerspec/language';
import { listOf } from '../words/lists.ts';
import { amountText, everyText, momentText } from '../words/quantities.ts';

const ways: Readonly<Record<string, string>> = {
  'face-to-face': 'in person',
  telephone: 'by telephone',
  text: 'by text message',
  video: 'by video call',
  online: 'online',
  post: 'by post',
};

/** "once", "10 times", "at most 10 times". */
const timesText = ({ count }: Contact): string => {
  if (count.state !== 'given') return '';
  if (typeof count.value === 'string') return sections.contacts.items.contact.properties.count.kind.options?.[count.value] ?? '';
  const times = amountText(count.value);
  return times === '1' ? 'once' : /\d$/.test(times) ? `${times} times` : times;
};

const phrases = {
  when: ({ when }) => (when.state === 'given' ? momentText(when.value) : ''),
  every: ({ every }) => (every.state === 'given' ? everyText(every.value) : ''),
  count: timesText,
  // "10 times over 6 weeks", but "every week for 6 weeks".
  for: (contact) =>
    contact.for.state === 'given'
      ? `${contact.every.state !== 'given' && timesText(contact).endsWith('times') ? 'over' : 'for'} ${amountText(contact.for.value)}`
      : '',
  until: ({ until }) => (until.state === 'given' ? `until ${momentText(until.value).replace(/^(?:at|until) /, '')}` : ''),
  mode: ({ mode }) => listOf((valueOf(mode) ?? []).map((each) => ways[each] ?? each)),
  length: (contact) =>
    contact.length.state === 'given'
      ? `${amountText(contact.length.value)}${contact.every.state !== 'given' && timesText(contact) === 'once' ? '' : ' each time'}`
      : '',
} as const satisfies Readonly<Record<string, (contact: Contact) => string>>;

export type PhrasedWord = keyof typeof phrases;

/** In the order in which they are told. */
export const phrasedWords = Object.keys(phrases) as readonly PhrasedWord[];

/** Empty where the contact does not say it. */
export const contactPhrase = (contact: Contact, word: PhrasedWord): string => phrases[word](contact);
