/** The table that TIDieR asks authors to fill in: each item, whether it is answered, and what the specification says. */
import type { Contact, PropertyRow, Spec } from '@peerspec/language';
import { sections, standards } from '@peerspec/language';
import type { StandardItemCoverage, StandardQuestion } from '@peerspec/rules';
import { standardCoverage } from '@peerspec/rules';
import { answerIn } from '@peerspec/rules/internal';
import type { PhrasedWord } from '../answers/contact-phrases.ts';
import { contactPhrase, phrasedWords } from '../answers/contact-phrases.ts';
import { explainedAnswer } from '../answers/facts.ts';
import { gapText } from '../answers/gaps.ts';
import { titleOf } from '../answers/items.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Drafting } from '../drafting.ts';
import { answersAt, headingAt } from '../answers/by-path.ts';
import type { Block } from '../markdown/blocks.ts';
import { heading, paragraph, row, table } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import type { Occasion } from '../occasion.ts';
import { quoted } from '../words/lists.ts';

/** What the specification says to one question of an item. */
const saidTo = ({ path, status, gap }: StandardQuestion, drafting: Drafting): readonly string[] => {
  const label = headingAt(path);
  if (status === 'silent') return [];
  if (gap) return [`${label}: ${gapText(gap)}`];
  return answersAt(path, drafting).map((text) => `${label}: ${text}`);
};

const { contact: contactRow } = sections.contacts.items;
const contactProperties: Readonly<Record<string, PropertyRow>> = contactRow.properties;

const isPhrased = (word: string): word is PhrasedWord => (phrasedWords as readonly string[]).includes(word);

/** What a contact answers to one question, as a phrase. */
const phraseOf = (contact: Contact, word: string, drafting: Drafting): string => {
  const answer = answerIn(contact, word);
  const row = contactProperties[word];
  if (!row || !answer) return '';
  if (answer.state === 'gap') return `${row.heading.toLowerCase()}: ${gapText(answer)}`;
  return isPhrased(word) ? contactPhrase(contact, word) : explainedAnswer(row, answer, drafting);
};

const ofContacts = `contacts.${contactRow.word}`;

/** All that an item asks of the contacts, told contact by contact: "“calls”: within 2 days after Birth, every week, for 6 weeks". */
const contactsIn = (asked: readonly StandardQuestion[], drafting: Drafting): readonly string[] => {
  const words = asked.flatMap(({ path }) => (path.startsWith(`${ofContacts}.`) ? [path.slice(ofContacts.length + 1)] : []));
  if (words.length === 0) return [];
  // What goes on until something happens answers the question of the period as well.
  const all = words.includes('for') ? [...words, 'until'] : words;
  const inOrder = [...phrasedWords.filter((word) => all.includes(word)), ...all.filter((word) => !isPhrased(word))];
  const told = drafting.spec.contacts.planned.items.flatMap((contact) => {
    const phrases = inOrder.map((word) => phraseOf(contact, word, drafting)).filter((phrase) => phrase !== '');
    return phrases.length === 0 ? [] : [`${quoted(titleOf(contact))}: ${phrases.join(', ')}`];
  });
  return told.length === 0 ? [] : [`${contactRow.heading}: ${told.join('; ')}`];
};

/** What the specification says to an item. The name is the first thing that the first item asks for. */
const saidToItem = ({ number, questions }: StandardItemCoverage, drafting: Drafting): readonly string[] => {
  const { title } = drafting.spec;
  const contacts = contactsIn(questions, drafting);
  return [
    ...(number === '1' && title !== undefined ? [`Name: ${title}`] : []),
    ...questions
      .filter(({ path }) => contacts.length === 0 || !(path === ofContacts || path.startsWith(`${ofContacts}.`)))
      .flatMap((asked) => saidTo(asked, drafting)),
    ...contacts,
  ];
};

const statusWords: Readonly<Record<StandardItemCoverage['status'], string>> = {
  answered: 'reported',
  partly: 'partly',
  open: 'open',
  silent: 'not reported',
  'not-asked': 'not asked here',
};

/** A name is all that the first item needs. */
const stateOf = ({ number, status }: StandardItemCoverage, { title }: Spec): string =>
  number === '1' && status === 'silent' && title !== undefined ? statusWords.answered : statusWords[status];

export const tidierBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const { name, citation, items } = { ...standards.tidier, ...standardCoverage(spec, 'tidier') };
  const rows = items.map((item) => {
    const said = saidToItem(item, drafting);
    const silent = item.questions.filter(({ status, counts }) => status === 'silent' && counts).map(({ question }) => question);
    const missing = item.status === 'partly' && silent.length > 0 ? [`Not said: ${silent.join(' ')}`] : [];
    const texts = [...said, ...missing, ...(item.elsewhere === undefined ? [] : [item.elsewhere])];
    return row([item.number, item.asksFor, stateOf(item, spec), texts.map((text) => text.replace(/\.$/, '')).join('; ')], {
      at: spec.at,
    });
  });
  return [
    heading(1, titleOf(spec)),
    paragraph(`The items of ${name}, as far as the specification answers them.`),
    table(row(['Item', 'What it asks for', 'State', 'What the specification says']), rows),
    paragraph({ emphasis: `After ${citation}. Drawn up from ${spec.file}.` }),
  ].map((block) => annotated(block, { at: spec.at }));
};
