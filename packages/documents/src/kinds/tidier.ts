/** The table that TIDieR asks authors to fill in: each item, whether it is answered, and what the specification says. */
import type { Contact, Frame, ItemRow, Properties, PropertyRow, Spec } from '@peerspec/language';
import { sectionRow } from '@peerspec/language';
import type { StandardItemCoverage, StandardQuestion } from '@peerspec/rules';
import { decidingQuestions, standardCoverage } from '@peerspec/rules';
import { answerIn, isOnlyBegun, listIn, partOf } from '@peerspec/rules/internal';
import { answersAt, askedAt, headingAt, isAsked } from '../answers/by-path.ts';
import type { PhrasedWord } from '../answers/contact-phrases.ts';
import { contactPhrase, phrasedWords } from '../answers/contact-phrases.ts';
import { explainedAnswer, factList } from '../answers/facts.ts';
import { butOtherwise } from '../answers/first-moves.ts';
import { gapText } from '../answers/gaps.ts';
import type { Declaration } from '../answers/item-reasons.ts';
import { itemReasons } from '../answers/item-reasons.ts';
import { titleOf } from '../answers/items.ts';
import { reasonsOf, reasonTexts } from '../answers/rationale.ts';
import { sourceBullet } from '../answers/source-bullet.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Drafting } from '../drafting.ts';
import { annotated } from '../markdown/annotation.ts';
import type { Block, Bullet } from '../markdown/blocks.ts';
import { heading, paragraph, row, table } from '../markdown/blocks.ts';
import type { Occasion } from '../occasion.ts';
import { lowerFirst, quoted } from '../words/lists.ts';

/** A statement with its reasons, for which TIDieR asks as well. */
const withReasons = (text: string, reasons: readonly string[]): string => [text, ...reasons].join('; ');

/** A statement under its term; several that are left open in the same words are one. */
interface Statement {
  readonly term: string;
  readonly text: string;
  readonly isGap?: boolean;
}

/** What the specification says to one question. */
const saidTo = ({ path, status, gap }: StandardQuestion, drafting: Drafting): readonly Statement[] => {
  if (path === 'title') return [{ term: 'Name', text: titleOf(drafting.spec) }];
  if (status === 'silent') return [];
  const reasons = isAsked(path) ? reasonTexts(reasonsOf(askedAt(path, drafting.spec).answer), drafting) : [];
  const but = path === 'contacts.initiation' ? butOtherwise(drafting.spec) : '';
  const texts = gap ? [gapText(gap)] : answersAt(path, drafting).map((text) => text + but);
  return texts.map((text) => ({ term: headingAt(path), text: withReasons(text, reasons), isGap: gap !== undefined }));
};

const inLines = (all: readonly Statement[]): readonly string[] => {
  const terms = Map.groupBy(all, ({ text, isGap }) => (isGap === true ? text : undefined));
  return all.flatMap((one) => {
    const alike = one.isGap === true ? (terms.get(one.text) ?? []) : [one];
    if (alike[0] !== one) return [];
    const [first = '', ...further] = alike.map(({ term }) => term);
    const term = [first, ...further.map(lowerFirst)].join(', ');
    return [term === '' ? one.text : `${term}: ${one.text}`];
  });
};

const isPhrased = (word: string): word is PhrasedWord => (phrasedWords as readonly string[]).includes(word);

const isContact = (item: Frame): item is Contact => item.word === 'contact';

/** What a declaration answers to one question, as a phrase; nothing where it is silent. */
const phraseOf = (item: Frame, word: string, asked: PropertyRow, drafting: Drafting): readonly string[] => {
  const answer = answerIn(item, word);
  if (!answer || answer.state === 'silent') return [];
  if (isContact(item) && isPhrased(word) && answer.state === 'given') return [contactPhrase(item, word)];
  if (answer.state === 'gap') return [`${lowerFirst(asked.heading)}: ${lowerFirst(gapText(answer))}`];
  const text = explainedAnswer(asked, answer, drafting);
  // Of contacts and activities one text is asked for, which needs no term; a mechanism has two halves.
  return [item.word === 'mechanism' ? `${lowerFirst(asked.heading)}: ${text}` : text];
};

/** A reason as a stretch of a line: "reason (mode): they asked for it". */
const inLine = ({ lead, text }: Bullet): string =>
  `${lowerFirst(typeof lead === 'object' && 'emphasis' in lead ? lead.emphasis : '')} ${text}`;

/** A kind of declaration by its path: `contacts.contact`. */
interface Declared {
  readonly section: string;
  readonly kind: ItemRow;
}

/** All that an item asks of declarations, one by one: "“calls”: within 2 days after Birth, every week, for 6 weeks". */
const declaredIn = ({ section, kind }: Declared, asked: readonly string[], drafting: Drafting): readonly Statement[] => {
  // What goes on until something happens answers the question of the period as well.
  const all = asked.includes('for') ? [...asked, 'until'] : asked;
  const words = [...phrasedWords.filter((word) => all.includes(word)), ...all.filter((word) => !isPhrased(word))];
  const others = Object.keys(kind.properties).filter((word) => !all.includes(word));
  const items = listIn(partOf(drafting.spec, section), kind.list).filter((item) => item.word === kind.word && !isOnlyBegun(item));
  const told = items.flatMap((item) => {
    const phrases = words.flatMap((word) => {
      const property = kind.properties[word];
      return property ? phraseOf(item, word, property, drafting) : [];
    });
    // A list of declarations is answered by their titles.
    if (phrases.length === 0 && !asked.includes('')) return [];
    const text = [
      quoted(titleOf(item)),
      ...(phrases.length === 0 ? [] : [phrases.join(phrases.some((phrase) => phrase.includes(': ')) ? '; ' : ', ')]),
    ].join(': ');
    // The Spec's types are derived from the rows: a declaration has the answers of its own.
    return [withReasons(text, itemReasons(kind, item as Declaration<Properties>, drafting, others).map(inLine))];
  });
  return told.map((text, index) => ({ term: index === 0 ? kind.heading : '', text }));
};

const declaredAt = (path: string): Declared | undefined => {
  const [section = '', word = ''] = path.split('.');
  const kind = sectionRow(section)?.items[word];
  return kind && { section, kind };
};

const withoutProperty = (path: string): string => (declaredAt(path) ? path.split('.').slice(0, 2).join('.') : path);

/** What the specification says to an item, statement by statement. */
const saidToItem = ({ questions }: StandardItemCoverage, drafting: Drafting): readonly string[] =>
  inLines(
    [...Map.groupBy(questions, ({ path }) => withoutProperty(path))].flatMap(([path, asked]) => {
      const declared = declaredAt(path);
      const words = asked.map((one) => one.path.slice(path.length + 1));
      const told = declared ? declaredIn(declared, words, drafting) : [];
      return told.length > 0 ? told : asked.slice(0, 1).flatMap((one) => saidTo(one, drafting));
    }),
  );

/** What an item waits for and nobody says. */
const missingIn = (item: StandardItemCoverage): readonly string[] => {
  const silent = item.status === 'silent' ? [] : decidingQuestions(item).filter(({ status }) => status === 'silent');
  return silent.length === 0 ? [] : [`Not said: ${silent.map(({ question }) => question).join(' ')}`];
};

/** How each item stands: `peerspec questions --standard tidier` says the same in its own words. */
const statusWords: Readonly<Record<StandardItemCoverage['status'], string>> = {
  answered: 'reported',
  partly: 'partly',
  open: 'open',
  silent: 'not reported',
  'not-asked': 'not asked here',
};

export const tidierBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const { name, citation, items } = standardCoverage(spec, 'tidier');
  const rows = items.map((item) => {
    const [first = '', ...below] = [...saidToItem(item, drafting), ...missingIn(item)].map((text) => text.replace(/\.$/, ''));
    const told = row([item.number, item.asksFor, statusWords[item.status]], { at: spec.at });
    return { ...told, cells: [...told.cells, { text: first, below }] };
  });
  return [
    heading(1, titleOf(spec)),
    paragraph(`The items of ${name}, as far as the specification answers them.`),
    table(row(['Item', 'What it asks for', 'State', 'What the specification says']), rows),
    ...(drafting.cited.length === 0
      ? []
      : [heading(2, 'What it rests on'), ...factList(drafting.cited.map((one) => sourceBullet(one, drafting)))]),
    paragraph({ emphasis: `After ${citation}. Drawn up from ${spec.file}.` }),
  ].map((block) => annotated(block, { at: spec.at }));
};
