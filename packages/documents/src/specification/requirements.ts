/** What is required, from which threshold on it is met, how anybody would know, and how often that is told. */
import type { Answer, GapKind, Outcome, Spec, Study } from '@peerspec/language';
import { sections, valueOf } from '@peerspec/language';
import { cellText } from '../answers/facts.ts';
import { titleOf } from '../answers/items.ts';
import { sayingsOf } from '../answers/values.ts';
import type { Drafting } from '../drafting.ts';
import type { Row } from '../markdown/blocks.ts';
import { paragraph, row, table } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { capitalised, quoted } from '../words/lists.ts';

type Captured = NonNullable<ReturnType<typeof capturedBy>>[number];

const capturedBy = ({ captures }: Study) => valueOf(captures);

/** The studies and records that hold something, by their titles, in quotes as everywhere: “how it works” is a title. */
const heldBy = (spec: Spec, what: Captured): string =>
  spec.evaluation.studies.items
    .filter((study) => capturedBy(study)?.includes(what) === true)
    .map((study) => quoted(titleOf(study)))
    .join('; ');

/** What a publication says of its thresholds is no requirement where it says nothing. */
const unheld: ReadonlySet<GapKind> = new Set(['not-applicable', 'not-reported', 'not-checked']);

const openly = (gap: GapKind): string => (gap === 'unknown' ? 'not known' : 'undecided');

/** A threshold that is still to be found is named as such; why it is open is told where it stands. */
const requirement = (what: string, answer: Answer<unknown>, threshold: string, measured: string): readonly Row[] => {
  if (answer.state === 'silent' || (answer.state === 'gap' && unheld.has(answer.gap))) return [];
  const told = answer.state === 'gap' ? openly(answer.gap) : threshold;
  return [row([what, told, measured === '' ? 'not said' : measured], { at: answer.at })];
};

const measuresOf = (outcome: Outcome, drafting: Drafting): string =>
  outcome.measure.state === 'given'
    ? sayingsOf(sections.outcomes.items['long-term'].properties.measure.kind, outcome.measure.value, drafting).join('; ')
    : '';

/** "increase from 23% to 30%, by 6 months after Birth". */
const changeOf = (outcome: Outcome, drafting: Drafting): string => {
  const rows = sections.outcomes.items['long-term'].properties;
  const by = outcome.by.state === 'given' ? cellText(rows.by, outcome.by, drafting) : '';
  return [cellText(rows.expect, outcome.expect, drafting), by === '' ? '' : `by ${by}`].filter((text) => text !== '').join(', ');
};

/** Outcomes that the provider answers for; what it only contributes to is no requirement. */
const outcomeRows = (drafting: Drafting): readonly Row[] =>
  drafting.spec.outcomes.changes.items
    .filter(({ accountable, word }) => word !== 'unintended' && valueOf(accountable) === true)
    .flatMap((outcome) =>
      requirement(capitalised(titleOf(outcome)), outcome.expect, changeOf(outcome, drafting), measuresOf(outcome, drafting)),
    );

/** Everything that has a threshold, in the order of delivery; last the outcomes that the provider answers for. */
const rowsOf = (drafting: Drafting): readonly Row[] => {
  const { spec } = drafting;
  const { implementation, peers, contacts } = spec;
  const told = sections.implementation.properties;
  const of = <T>(what: string, answer: Answer<T>, asked: Parameters<typeof cellText>[0], measured: string): readonly Row[] =>
    requirement(what, answer, cellText(asked, answer, drafting), measured);
  return [
    ...of('People who take it up, of those who are offered it', implementation.uptake, told.uptake, heldBy(spec, 'uptake')),
    ...of(
      'Contacts that it takes to count as having received the support',
      contacts.minimum,
      sections.contacts.properties.minimum,
      heldBy(spec, 'contacts'),
    ),
    ...of(told['minimum-received'].heading, implementation.minimumReceived, told['minimum-received'], heldBy(spec, 'contacts')),
    ...of('Training of each peer', peers.training, sections.peers.properties.training, heldBy(spec, 'peers')),
    ...of('Supervision of peers', peers.supervision, sections.peers.properties.supervision, heldBy(spec, 'peers')),
    ...of('People whom each peer supports', peers.caseload, sections.peers.properties.caseload, heldBy(spec, 'peers')),
    ...of('Given as described', implementation.fidelity, told.fidelity, heldBy(spec, 'fidelity')),
    ...outcomeRows(drafting),
  ];
};

const title = 'Requirements, and how they are checked';

/**
 * The table of requirements, in which a contract finds what it asks for. Gaps among them are told where they stand. Of what
 * somebody has published nobody requires anything.
 */
export const requirements = (drafting: Drafting): Part => {
  const { implementation, stage } = drafting.spec;
  if (valueOf(stage) === 'published')
    return part(title, [], [], implementation.at, 'This describes what has been published: nothing is required here.');
  const rows = rowsOf(drafting);
  const { reporting } = implementation;
  const isReported = reporting.state === 'given';
  const often = isReported ? [cellText(sections.implementation.properties.reporting, reporting, drafting)] : [];
  const whole = rows.map((one): Row => ({ ...one, cells: [...one.cells, ...often.map((text) => ({ text }))] }));
  const head = row(['Requirement', 'Threshold', 'How measured', ...often.map(() => 'How often reported')]);
  const unsaid = isReported ? [] : [paragraph('How often this is reported is not said.')];
  const blocks = rows.length === 0 ? [] : [table(head, whole), ...unsaid];
  return part(title, blocks, [], implementation.at, 'No threshold is written down.');
};
