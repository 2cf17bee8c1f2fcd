/** The columns that a table of characteristics can have, each by its name. */
import type { Frame, Listing, PropertyRow, Spec } from '@peerspec/language';
import { allDeclared, interventionProperties, questions, sections } from '@peerspec/language';
import { spanText } from '@peerspec/language/internal';
import { answerTo } from '../answers/answer-to.ts';
import { askedAt, headingAt, isAsked } from '../answers/by-path.ts';
import { butOtherwise } from '../answers/first-moves.ts';
import { titleOf } from '../answers/items.ts';
import { namingOf } from '../naming.ts';
import { listOf, quoted } from '../words/lists.ts';
import { plainWord } from '../words/name-words.ts';
import { lastingText } from '../words/quantities.ts';
import type { Part } from './cells.ts';
import { cellOf, gapCell, notSaid } from './cells.ts';

export interface Column {
  readonly heading: string;
  readonly cell: (spec: Spec) => string;
}

const { contacts, context, delivered, evaluation, format, outcomes, peers, population, theory } = sections;
const contact = contacts.items.contact.properties;

/** A question of one section, with a term where its answer would not explain itself. */
const part = <P extends Readonly<Record<string, PropertyRow>>>(
  properties: P,
  read: object,
  word: keyof P & string,
  term?: string,
): Part => ({ row: properties[word] as PropertyRow, answer: answerTo(read as never, word), ...(term !== undefined && { term }) });

const parts = (heading: string, of: (spec: Spec) => readonly Part[]): Column => ({
  heading,
  cell: (spec) => cellOf(of(spec), namingOf(allDeclared(spec))),
});

/** Declarations by their titles, or how they are missing. */
const listed = <T extends Frame>(listing: Listing<T>, told: (item: T) => string): string => {
  if (listing.items.length > 0) return listing.items.map(told).join('; ');
  return listing.gap ? gapCell(listing.gap) : notSaid;
};

/** What several sections of one kind say. */
const ofEach = <T extends Frame>(first: T, others: readonly T[], told: (section: T) => string): string =>
  [first, ...others].map(told).join(' / ');

const plannedContacts = (spec: Spec): string => {
  const { computed } = spec;
  const { planned } = spec.contacts;
  if (planned.items.length === 0) return planned.gap ? gapCell(planned.gap) : notSaid;
  if (computed.plannedContacts) return spanText(computed.plannedContacts);
  const { knownContacts } = computed;
  if (!knownContacts) {
    const counts = planned.items.map(({ count }) => cellOf([{ row: contact.count, answer: count }], namingOf(allDeclared(spec))));
    return [...new Set(counts)].filter((count) => count !== notSaid).join('; ') || notSaid;
  }
  const without = planned.items.filter(({ name }) => knownContacts.without.includes(name ?? ''));
  return `${spanText(knownContacts)}, not counting ${listOf(without.map((each) => quoted(titleOf(each))))}`;
};

const modes = (spec: Spec): Part => {
  const { items } = spec.contacts.planned;
  const given = items.flatMap(({ mode }) => (mode.state === 'given' ? mode.value : []));
  const [first] = items;
  if (given.length > 0 && first) return { row: contact.mode, answer: { state: 'given', value: [...new Set(given)], at: first.at } };
  return { row: contact.mode, answer: items.map(({ mode }) => mode).find(({ state }) => state === 'gap') };
};

/** The first move that is said of all contacts, but for those of which another is said; or what contacts say of their own. */
const firstMoves = (spec: Spec): Part => {
  const all = part(contacts.properties, spec.contacts, 'initiation', 'first move');
  if (spec.contacts.initiation.state !== 'silent') return { ...all, behind: butOtherwise(spec) };
  const { items } = spec.contacts.planned;
  const saying = items.filter(({ initiation }) => initiation.state === 'given');
  const answers = saying.flatMap(({ initiation }) => (initiation.state === 'given' ? [initiation] : []));
  const [first] = answers;
  if (!first) return all;
  const answer = new Set(answers.map(({ value }) => value)).size === 1 ? first : { ...first, value: 'mixed' };
  // Of the others nothing is said.
  const behind = saying.length === items.length ? '' : `, said of ${listOf(saying.map((each) => quoted(titleOf(each))))}`;
  return { ...all, answer, behind };
};

const columnsByName = {
  intervention: { heading: 'Intervention', cell: titleOf },
  source: parts('Source', (spec) => [part(interventionProperties, spec, 'source')]),
  people: {
    heading: 'For whom',
    cell: (spec: Spec) =>
      ofEach(spec.population, spec.otherPopulations, (each) =>
        cellOf(
          [part(population.properties, each, 'includes'), part(population.properties, each, 'size', 'number')],
          namingOf(allDeclared(spec)),
          each.title,
        ),
      ),
  },
  place: parts('Country and setting', (spec) => [
    part(interventionProperties, spec, 'country'),
    part(context.properties, spec.context, 'setting'),
  ]),
  peers: {
    heading: 'Peers',
    cell: (spec: Spec) =>
      ofEach(spec.peers, spec.otherPeers, (each) =>
        cellOf(
          [
            part(peers.properties, each, 'position'),
            part(peers.properties, each, 'experience'),
            part(peers.properties, each, 'training', 'training'),
            part(peers.properties, each, 'supervision', 'supervision'),
            part(peers.properties, each, 'number', 'number'),
          ],
          namingOf(allDeclared(spec)),
          each.title,
        ),
      ),
  },
  form: parts('Form and mode', (spec) => [part(format.properties, spec.format, 'form'), modes(spec), firstMoves(spec)]),
  'contacts-planned': { heading: 'Contacts planned', cell: plannedContacts },
  'contacts-received': parts('Contacts received', (spec) => [part(delivered.properties, spec.delivered, 'contacts-received')]),
  duration: {
    heading: 'First to last contact',
    cell: ({ computed }: Spec) => (computed.durationDays ? lastingText(computed.durationDays) : notSaid),
  },
  uptake: parts('Take-up', (spec) => [part(delivered.properties, spec.delivered, 'uptake')]),
  theory: {
    heading: 'How it is meant to work',
    cell: (spec: Spec) => {
      const statement = cellOf([part(theory.properties, spec.theory, 'statement')], namingOf(allDeclared(spec)));
      const mechanisms = listed(spec.theory.mechanisms, titleOf);
      const isEmpty = mechanisms === notSaid || mechanisms === statement;
      return isEmpty ? statement : `${statement === notSaid ? '' : `${statement} `}Mechanisms: ${mechanisms}`;
    },
  },
  outcomes: {
    heading: 'Outcomes',
    cell: ({ outcomes: { changes } }: Spec) => {
      if (changes.items.length === 0) return listed(changes, titleOf);
      return Object.values(outcomes.items)
        .flatMap(({ word }) => {
          const items = changes.items.filter((item) => item.word === word);
          // A title with a comma in it would be taken for two.
          const titles = items.map(titleOf).map((title) => (title.includes(',') && items.length > 1 ? quoted(title) : title));
          return items.length === 0 ? [] : [`${plainWord(word)}: ${titles.join(', ')}`];
        })
        .join('; ');
    },
  },
  'usual-care': parts('Usual care', (spec) => [part(context.properties, spec.context, 'usual-care')]),
  study: {
    heading: 'Studies',
    cell: (spec: Spec) =>
      listed(spec.evaluation.studies, (study) => {
        const design = cellOf([part(evaluation.items.study.properties, study, 'design')], namingOf(allDeclared(spec)));
        return design === notSaid || design === titleOf(study) ? titleOf(study) : `${titleOf(study)} (${design})`;
      }),
  },
  results: {
    heading: 'Results',
    cell: (spec: Spec) =>
      listed(spec.delivered.results, (result) => {
        const said = (word: 'of' | 'change' | 'interval'): string =>
          cellOf([part(delivered.items.result.properties, result, word)], namingOf(allDeclared(spec)));
        const interval = said('interval');
        return `${titleOf(result)}: ${said('of')}, ${said('change')}${interval === notSaid ? '' : ` (${interval})`}`;
      }),
  },
} satisfies Readonly<Record<string, Column>>;

/** The columns of a table for which none are chosen. */
export const usualColumns: readonly string[] = [
  'intervention',
  'source',
  'people',
  'place',
  'peers',
  'form',
  'contacts-planned',
  'contacts-received',
  'theory',
  'outcomes',
  'study',
];

/** The names of the columns that are made for such tables. */
export const columnNames: readonly string[] = Object.keys(columnsByName);

/** Any question of the language, by its path (`peers.training`), is a column too. */
const questionColumn = (name: string): Column | undefined =>
  isAsked(name) ? parts(headingAt(name), (spec) => [askedAt(name, spec)]) : undefined;

/** The column of a name; undefined where there is none. */
export const columnOf = (name: string): Column | undefined =>
  Object.hasOwn(columnsByName, name) ? columnsByName[name as keyof typeof columnsByName] : questionColumn(name);

/** Everything that can be a column, to say what was probably meant. */
export const allColumns = (): readonly string[] => [...columnNames, ...questions.map(({ path }) => path).filter(isAsked)];
