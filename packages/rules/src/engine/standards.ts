/** Which items of a reporting standard a specification answers, by way of the questions that answer them. Never a score. */
import { questions, standards } from '@peerspec/language';
import type { Answer, Frame, Gap, ItemRow, Question, Spec, StandardItem, StandardName, Standards } from '@peerspec/language';
import { answerIn, listIn, partOf } from '../helpers/by-word.ts';
import { appliesTo } from './applies.ts';
import { answerTo, statusOf } from './coverage.ts';

export interface StandardQuestion {
  /** As in the vocabulary: `peers.training`, or `contacts.contact.mode` inside a declaration. */
  readonly path: string;
  readonly question: string;
  readonly status: 'answered' | 'open' | 'silent';
  /** The gap, where it is open, or where it is answered by not applying. */
  readonly gap?: Gap;
  /** Whether the item waits for it. An answer to any other is welcome, and decides only where no question does. */
  readonly counts: boolean;
}

export interface StandardItemCoverage extends StandardItem {
  /** Answered if all questions that count are, partly if some are; if none is, silent where nobody says anything, otherwise open. */
  readonly status: StandardQuestion['status'] | 'partly' | 'not-asked';
  readonly questions: readonly StandardQuestion[];
}

export interface StandardCoverage {
  readonly name: string;
  readonly citation: string;
  readonly items: readonly StandardItemCoverage[];
  /** Which items are left out, and why. */
  readonly leftOut?: string;
}

interface Asked {
  readonly path: string;
  readonly question: string;
  /** Whether an item may wait for it. */
  readonly core: boolean;
  readonly standards: Standards;
  readonly answer: (spec: Spec) => Answer<unknown>;
  /** For a property of declarations: the question that they answer, and whether there are any. */
  readonly within?: { readonly path: string; readonly declared: (spec: Spec) => boolean };
}

/** Every contact must say it for itself; of other declarations one that says it is enough. */
const saidByEach = 'contacts.contact';

/**
 * What a contact's answer may be worked out from instead: a number from a rhythm and a period, and the other way round;
 * what people call for takes place when somebody is there.
 */
const workedOutFrom: Readonly<Record<string, readonly string[]>> = {
  when: ['available'],
  count: ['every', 'for'],
  every: ['count'],
  for: ['count'],
};

/**
 * What a standard takes where it is given, and does not wait for. A name does without a description, and a theory without
 * mechanisms; a rhythm and a period are one way of giving a number; where support happens is said for the whole by
 * `context.setting`, and a contact may add to it; what is done is told by tasks and contacts, whatever kind of help it is;
 * and how many should take it up says nothing about who checks how it is given.
 */
const welcome: Readonly<Partial<Record<StandardName, ReadonlySet<string>>>> = {
  tidier: new Set([
    'summary',
    'theory.mechanism',
    'theory.mechanism.offers',
    'theory.mechanism.responds',
    'support',
    'peers.approach',
    'contacts.contact.every',
    'contacts.contact.for',
    'contacts.contact.place',
    'implementation.uptake',
    'implementation.minimum-received',
  ]),
  'tidier-php': new Set(['summary']),
};

const fromWorst = ['silent', 'open', 'answered'] as const;
const fromBest = fromWorst.toReversed();

/** The answer that comes first in an order of states. */
const firstOf = (answers: readonly Answer<unknown>[], order: readonly StandardQuestion['status'][]): Answer<unknown> | undefined =>
  order.flatMap((status) => answers.filter((each) => statusOf(each) === status))[0];

const saidIn = (declaration: Frame, word: string): Answer<unknown> => {
  const answer = (each: string): Answer<unknown> => answerIn(declaration, each) ?? { state: 'silent', at: declaration.at };
  // `until` something happens is a period too.
  const said = (each: string): Answer<unknown> => (each === 'for' && answer('for').state === 'silent' ? answer('until') : answer(each));
  const instead = firstOf((workedOutFrom[word] ?? []).map(said), fromWorst);
  return statusOf(said(word)) === 'silent' && instead ? instead : said(word);
};

const declaredBy = (spec: Spec, question: Question, { list }: ItemRow): readonly Frame[] =>
  listIn(partOf(spec, question.section), list).filter((each) => each.word === question.word);

/** The answer to a property of declarations: the worst of all contacts, the best of anything else. */
const inDeclarations = (spec: Spec, question: Question, row: ItemRow, word: string): Answer<unknown> => {
  const answers = declaredBy(spec, question, row).map((each) => saidIn(each, word));
  return firstOf(answers, question.path === saidByEach ? fromWorst : fromBest) ?? answerTo(spec, question);
};

/** What an intervention is called. */
const name: Asked = {
  path: 'title',
  question: 'What is it called?',
  core: true,
  standards: { tidier: ['1'], 'tidier-php': ['1'] },
  answer: ({ title, name: called, at }) => ({
    state: title === undefined && called === undefined ? 'silent' : 'given',
    value: undefined,
    at,
  }),
};

/** The answer to a question; mechanisms and steps say how it works as well as a sentence does. */
const ownAnswer = (spec: Spec, question: Question): Answer<unknown> => {
  const answer = answerTo(spec, question);
  const { mechanisms, links } = spec.theory;
  const [told] = [...mechanisms.items, ...links];
  const isTold = question.path === 'theory.statement' && statusOf(answer) === 'silent' && told !== undefined;
  return isTold ? { state: 'given', value: undefined, at: told.at } : answer;
};

const askedBy = (question: Question): readonly Asked[] => {
  const { path, row } = question;
  const own = {
    path,
    question: row.question,
    core: row.core,
    standards: row.standards ?? {},
    answer: (spec: Spec) => ownAnswer(spec, question),
  };
  if (!('list' in row)) return [own];
  const properties = Object.entries(row.properties).map(([word, property]) => ({
    path: `${path}.${word}`,
    question: property.question,
    core: row.core,
    standards: property.standards ?? {},
    answer: (spec: Spec) => inDeclarations(spec, question, row, word),
    within: { path, declared: (spec: Spec) => declaredBy(spec, question, row).length > 0 },
  }));
  return [own, ...properties];
};

const allAsked: readonly Asked[] = [name, ...questions.flatMap(askedBy)];

const covered = (spec: Spec, standard: StandardName, { path, question, core, answer }: Asked): StandardQuestion => {
  const given = answer(spec);
  const counts = core && welcome[standard]?.has(path) !== true;
  return { path, question, status: statusOf(given), ...(given.state === 'gap' && { gap: given }), counts };
};

/** The questions that decide whether an item is answered: those that count, or all where none does. */
export const decidingQuestions = ({ questions: all }: Pick<StandardItemCoverage, 'questions'>): readonly StandardQuestion[] => {
  const counting = all.filter(({ counts }) => counts);
  return counting.length > 0 ? counting : all;
};

/** A publication that is said to be silent is as silent as one of which nothing is said. */
const isUnreported = ({ status, gap }: StandardQuestion): boolean => status === 'silent' || gap?.gap === 'not-reported';

const statusOfAll = (all: readonly StandardQuestion[]): StandardItemCoverage['status'] => {
  if (all.length === 0) return 'not-asked';
  const deciding = decidingQuestions({ questions: all });
  const answered = deciding.filter(({ status }) => status === 'answered').length;
  if (answered === deciding.length) return 'answered';
  if (answered > 0) return 'partly';
  return deciding.every(isUnreported) ? 'silent' : 'open';
};

/** The questions of one item. Of contacts that are not declared at all nothing further is asked. */
const questionsOf = (spec: Spec, standard: StandardName, number: string): readonly StandardQuestion[] => {
  const asked = allAsked.filter((each) => each.standards[standard]?.includes(number) && appliesTo(spec, each.path));
  const isToBeAsked = ({ within }: Asked): boolean =>
    within === undefined || within.declared(spec) || !asked.some(({ path }) => path === within.path);
  return asked.filter(isToBeAsked).map((each) => covered(spec, standard, each));
};

/** The items of a standard in one intervention, in the order of the standard. */
export const standardCoverage = (spec: Spec, standard: StandardName): StandardCoverage => ({
  ...standards[standard],
  items: standards[standard].items.map((item) => {
    const all = questionsOf(spec, standard, item.number);
    return { ...item, status: statusOfAll(all), questions: all };
  }),
});
