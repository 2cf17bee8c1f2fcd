/** What each intervention says to a question of the vocabulary: as a reader reads it, and as it can be compared. */
import type { Answer, Frame, Gap, ItemRow, PropertyRow, Question } from '@peerspec/language';
import { answerIn, listIn, partOf } from '@peerspec/rules/internal';
import { titleOf } from '../answers/items.ts';
import { sayingsOf } from '../answers/values.ts';
import { plainWord } from '../words/name-words.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf, plainText } from './meaning.ts';
import type { Subject } from './subject.ts';
import type { ComparedAnswer } from './types.ts';

/** An answer with what it means; the meaning is absent where nothing is said. */
export interface SaidAnswer extends ComparedAnswer {
  readonly meaning?: Meaning;
}

export const silent: SaidAnswer = { state: 'silent', text: '' };

/** That something does not apply is an answer, and the same answer whatever the reason. */
export const ofGap = ({ gap, because = '' }: Gap): SaidAnswer => ({
  state: gap,
  text: plainText(because),
  ...(gap === 'not-applicable' && { meaning: { facts: ['does not apply'], words: [] } }),
});

export const told = (sayings: readonly string[], meaning: Meaning): SaidAnswer => ({
  state: 'said',
  text: sayings.map(plainText).join('; '),
  meaning,
});

const ofAnswer = (row: PropertyRow, answer: Answer<unknown> | undefined, { naming, reading }: Subject): SaidAnswer => {
  if (answer?.state === 'gap') return ofGap(answer);
  return answer?.state === 'given' ? told(sayingsOf(row.kind, answer.value, naming), meaningOf(row.kind, answer.value, reading)) : silent;
};

/** Several kinds of people or peers, each with an answer of its own. */
const framesOf = ({ spec }: Subject, section: string): readonly Frame[] => {
  if (section === 'population') return [spec.population, ...spec.otherPopulations];
  return section === 'peers' ? [spec.peers, ...spec.otherPeers] : [partOf(spec, section)];
};

const joined = (each: readonly (SaidAnswer & { readonly of: string })[]): SaidAnswer => {
  const given = each.filter(({ state }) => state === 'said');
  const [first = silent] = each;
  if (each.length === 1 || given.length === 0) return first;
  const meanings = given.flatMap(({ meaning }) => meaning ?? []);
  return told(
    given.map(({ of, text }) => `${of}: ${text}`),
    { facts: meanings.flatMap(({ facts }) => facts), words: meanings.flatMap(({ words }) => words) },
  );
};

const ofProperty = (row: PropertyRow, section: string, word: string, subject: Subject): SaidAnswer =>
  joined(framesOf(subject, section).map((frame) => ({ ...ofAnswer(row, answerIn(frame, word), subject), of: titleOf(frame) })));

/** What stands behind the title of a declaration in a list, and what of it can be compared. */
const details: Readonly<
  Record<string, { readonly shown: readonly string[]; readonly compared?: readonly string[]; readonly byTitle: boolean }>
> = {
  characteristics: { shown: ['required'], compared: ['required'], byTitle: true },
  backgrounds: { shown: ['value', 'year'], compared: ['value'], byTitle: true },
  conditions: { shown: ['status'], byTitle: true },
  changes: { shown: ['expect', 'by'], byTitle: true },
  parties: { shown: ['involved-in'], byTitle: true },
  studies: { shown: ['design', 'compares-with'], compared: ['design'], byTitle: false },
};

const ofContacts = {
  shown: ['when', 'every', 'for', 'until', 'count', 'mode', 'initiation', 'length'],
  compared: ['when', 'every', 'for', 'count', 'mode'],
  byTitle: false,
};

/** These are told as they stand: their headings would only repeat what they say. */
const plainKinds: ReadonlySet<string> = new Set(['choice', 'choices', 'moment', 'expectation']);

const shownOf = (row: ItemRow, item: Frame, words: readonly string[], { naming }: Subject): string => {
  const parts = words.flatMap((word) => {
    const answer = answerIn(item, word);
    const property = row.properties[word];
    if (answer?.state !== 'given' || !property) return [];
    const said = sayingsOf(property.kind, answer.value, naming).join(', ');
    const clause = Object.entries(row.clauses ?? {}).find(([, answered]) => answered === word)?.[0];
    if (clause !== undefined) return [`${clause} ${said}`];
    return word === row.value || plainKinds.has(property.kind.is) ? [said] : [`${property.heading.toLowerCase()} ${said}`];
  });
  const title = row.title === undefined && item.name !== undefined ? plainWord(item.name) : titleOf(item);
  return parts.length === 0 ? title : `${title} (${parts.join('; ')})`;
};

const factOf = (row: ItemRow, item: Frame, words: readonly string[], { reading }: Subject): string =>
  [
    item.name !== undefined && row.title === undefined ? item.name.toLowerCase() : '',
    ...words.flatMap((word) => {
      const answer = answerIn(item, word);
      const property = row.properties[word];
      return answer?.state === 'given' && property ? meaningOf(property.kind, answer.value, reading).facts : [];
    }),
  ].join(' ');

const ofList = (row: ItemRow, { path, section, word }: Question, subject: Subject): SaidAnswer => {
  const items = listIn(partOf(subject.spec, section), row.list).filter((item) => item.word === word);
  if (items.length === 0) {
    const open = subject.spec.open.find((each) => each.item === undefined && (each.path === path || each.path === section));
    return open ? ofGap(open.gap) : silent;
  }
  const { shown, compared = [], byTitle } = word === 'contact' ? ofContacts : (details[row.list] ?? { shown: [], byTitle: true });
  return told(
    items.map((item) => shownOf(row, item, shown, subject)),
    {
      facts: compared.length === 0 ? [] : items.map((item) => factOf(row, item, compared, subject)),
      words: byTitle && row.title !== undefined ? items.map((item) => plainText(titleOf(item))) : [],
    },
  );
};

/** What an intervention says to a question. */
export const answerOf = (question: Question, subject: Subject): SaidAnswer =>
  'list' in question.row ? ofList(question.row, question, subject) : ofProperty(question.row, question.section, question.word, subject);
