/**
 * The vocabulary: the one table of everything that can be said, with the question each word answers.
 * Completion, hover, messages, coverage, skeletons, headings and the reference page all read it.
 */
import { adaptation } from './adaptation.ts';
import { contacts } from './contacts.ts';
import { context, conditionItem } from './context.ts';
import { delivered, evaluation } from './evaluation.ts';
import { implementation } from './implementation.ts';
import { intervention, timeline } from './intervention.ts';
import { outcomes } from './outcomes.ts';
import { matching, peers } from './peers.ts';
import { population, stakeholders } from './people.ts';
import type { ItemRow, Properties, PropertyRow, SectionRow } from './rows.ts';
import { evidenceItem, measureItem } from './shared.ts';
import { activities, format } from './support.ts';
import { theory } from './theory.ts';

export * from './kinds.ts';
export * from './rows.ts';
export * from './standards.ts';
export { timeUnits } from './time-units.ts';
export { writtenForms, type WrittenForms } from './written-forms.ts';

/** The sections of an intervention, in the order in which documents tell them. */
export const sections = {
  timeline,
  adaptation,
  population,
  peers,
  matching,
  format,
  contacts,
  activities,
  context,
  theory,
  outcomes,
  stakeholders,
  implementation,
  evaluation,
  delivered,
};

export type SectionWord = keyof typeof sections;

/** The questions that stand directly in an intervention. */
export const interventionProperties = intervention;

/** Declarations that may stand at the top of a file and be shared. A shared `context` is the section itself. */
export const topLevelItems = { condition: conditionItem, measure: measureItem, evidence: evidenceItem };

/** Declarations inside a top-level `evidence`. */
export const evidenceItems = evidenceItem.items;

/** Words that start a statement without being a section, an item or a property. */
export const statementWords = {
  use: 'makes the shared names of another file visible',
  intervention: 'starts a specification',
  accept: 'records an agreed departure from a rule',
} as const;

/** Words that may follow an answer. */
export const clauseWords = {
  because: 'gives the reason',
  from: 'names the evidence',
  owner: 'says who will decide',
  'decide-by': 'says by when it will be decided',
  source: 'says where a figure comes from',
  in: 'says of which year a figure is',
  last: 'says when it was last done',
  'handled-by': 'says what is done about a risk',
  about: 'says what a finding is about',
  assuming: 'names an assumption behind a step',
  feedback: 'marks a step that closes a circle on purpose',
  certain: 'marks a step that needs no assumption',
  likely: 'marks a step that probably holds',
  uncertain: 'marks a step that may well not hold',
} as const;

/** The five ways of leaving an answer openly missing. */
export const gapWords = {
  undecided: 'open: to be decided, by somebody, by some day',
  unknown: 'a fact that nobody has',
  'not-reported': 'looked for, and the published source does not say',
  'not-checked': 'nobody has looked yet whether the source says it',
  'not-applicable': 'answered: it does not apply',
} as const;

/** A section row by its word. */
export const sectionRow = (word: string): SectionRow | undefined =>
  Object.hasOwn(sections, word) ? (sections as Readonly<Record<string, SectionRow>>)[word] : undefined;

/** Every design question with the place it belongs to: `population.need`, or `summary` for the intervention itself. */
export interface Question {
  /** The path by which messages and coverage name it. */
  readonly path: string;
  /** The section's word; empty for the intervention itself. */
  readonly section: string;
  readonly word: string;
  readonly row: PropertyRow | ItemRow;
}

const ofProperties = (section: string, properties: Properties): Question[] =>
  Object.entries(properties).map(([word, row]) => ({ path: section ? `${section}.${word}` : word, section, word, row }));

/** All questions of the language, section by section: properties and lists. */
export const questions: readonly Question[] = [
  ...ofProperties('', interventionProperties),
  ...Object.values(sections as Readonly<Record<string, SectionRow>>).flatMap((row) => [
    ...ofProperties(row.word, row.properties),
    ...Object.values(row.items).map((item) => ({ path: `${row.word}.${item.word}`, section: row.word, word: item.word, row: item })),
  ]),
];
