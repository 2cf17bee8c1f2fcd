/** Forms that others have made: a heading of theirs, and below it whatever of the specification belongs there. */
import type { interventionProperties, sections } from '@peerspec/language';
import { isSectionWord } from '@peerspec/rules/internal';
import { askedAt } from '../answers/by-path.ts';
import { explainedAnswer, fact, factList } from '../answers/facts.ts';
import { annotationOf } from '../answers/gaps.ts';
import { gapOfWhole } from '../answers/items.ts';
import { reasonsOf, reasonTexts } from '../answers/rationale.ts';
import type { Drafting } from '../drafting.ts';
import type { Block, Bullet, Inline, Row } from '../markdown/blocks.ts';
import { onlyAsks, paragraph, row } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { introduced } from '../specification/actors.ts';
import { adaptation } from '../specification/adaptation.ts';
import { delivered } from '../specification/delivered.ts';
import { departures } from '../specification/departures.ts';
import { evidence } from '../specification/evidence.ts';
import { population } from '../specification/population.ts';
import { requirements } from '../specification/requirements.ts';
import { stakeholders } from '../specification/stakeholders.ts';
import { stillOpen } from '../specification/still-open.ts';
import { theory } from '../specification/theory.ts';

type SectionWord = keyof typeof sections;

/** A question by its path: `aims`, `implementation.safeguarding`. */
type Path =
  keyof typeof interventionProperties | { [W in SectionWord]: `${W}.${keyof (typeof sections)[W]['properties'] & string}` }[SectionWord];

const inlineList = (items: readonly (readonly Inline[])[]): readonly Inline[] =>
  items.flatMap((item, index) => [...(index === 0 ? [] : [index === items.length - 1 ? ' and ' : ', ']), ...item]);

/** "`data` and `incidents` in `implementation`", for whoever looks for the place to write it: each place is named once. */
const placesOf = (paths: readonly string[]): readonly (readonly Inline[])[] => {
  const split = paths.map((path) => path.split('.').toReversed());
  return [...Map.groupBy(split, ([, ...around]) => around.join('.'))].map(([, words]) => [
    ...inlineList(words.map(([word = '']) => [{ code: word }])),
    ...(words[0]?.slice(1) ?? []).flatMap((word) => [' in ', { code: word }]),
  ]);
};

/** That nothing in the file belongs under a heading, and what would. */
export const notInFile = (...paths: readonly string[]): Block =>
  paragraph({ emphasis: 'Not in the file.' }, ' This is where it would be written: ', ...inlineList(placesOf(paths)), '.');

/** The answers to some questions, wherever they stand; a section that is open as a whole is told once. */
const answersIn = (paths: readonly Path[], drafting: Drafting): { readonly open: readonly Block[]; readonly facts: readonly Bullet[] } => {
  const { spec } = drafting;
  const asked = paths.map((path) => askedAt(path, spec));
  const whole = [...new Set(asked.map(({ section }) => section))].filter(isSectionWord).filter((section) => spec[section].state === 'gap');
  return {
    open: whole.flatMap((section) => gapOfWhole(spec[section], drafting)),
    facts: asked
      .filter(({ section }) => !(isSectionWord(section) && whole.includes(section)))
      .flatMap(({ row: asking, answer }) => fact(asking, answer, drafting) ?? []),
  };
};

/** A heading of a form with the answers that belong there, further blocks and further headings; where there is nothing, it says what is missing. */
export const formPart = (
  title: string,
  paths: readonly Path[],
  drafting: Drafting,
  more: { readonly lead?: readonly Block[]; readonly blocks?: readonly Block[]; readonly parts?: readonly Part[] } = {},
): Part => {
  const { open, facts } = answersIn(paths, drafting);
  const blocks = [...(more.lead ?? []), ...open, ...factList(facts), ...(more.blocks ?? [])];
  const isEmpty = blocks.every(onlyAsks) && (more.parts ?? []).length === 0 && paths.length > 0;
  return part(title, isEmpty ? [notInFile(...paths), ...blocks] : blocks, more.parts ?? []);
};

/** The people by what they are called in the document, and the others whom it is for. */
export const whoItIsFor = (drafting: Drafting): { readonly lead: readonly Block[]; readonly parts: readonly Part[] } => {
  const { population: section } = drafting.spec;
  return { lead: section.state === 'gap' ? [] : introduced(section), parts: population(drafting).parts };
};

/** A part of the specification under the heading of a form. */
export const under = (title: string, own: Part): Part => ({ ...own, title });

/** Everything that a part tells, in itself and below, without its headings. */
export const withoutHeadings = (own: Part): readonly Block[] =>
  [...own.blocks, ...own.parts.flatMap(withoutHeadings)].filter((block) => !onlyAsks(block));

/** A row of the table at the head of a form. */
export const headRow = (heading: string, path: Path, drafting: Drafting): Row => {
  const { row: asking, answer } = askedAt(path, drafting.spec);
  const text = explainedAnswer(asking, answer, drafting);
  const told = [text, ...reasonTexts(reasonsOf(answer), drafting)].join('; ');
  return row([heading, text === '' ? `Not in the file (${path.split('.').toReversed().join(' in ')})` : told], annotationOf(answer));
};

/** Rows that no form has, where the file says it. */
export const furtherRows = (paths: readonly Path[], drafting: Drafting): readonly Row[] =>
  paths.flatMap((path) => {
    const { row: asking, answer } = askedAt(path, drafting.spec);
    return answer.state === 'silent' ? [] : [headRow(asking.heading, path, drafting)];
  });

/** What is said of access, and of running it, under the headings of a form. */
export const access = (drafting: Drafting): Part =>
  formPart('Reaching people', ['implementation.access-points', 'implementation.marketing', 'implementation.languages'], drafting);

/** Who checks whether it is given as described, and the reasons for the thresholds in the table of requirements. */
export const quality = (title: string, drafting: Drafting): Part =>
  formPart(title, ['implementation.fidelity', 'implementation.uptake', 'implementation.minimum-received'], drafting);

/**
 * What stands behind a form, and has no heading of its own there: why it should work and on what that rests, how it was
 * made and how it went, and what is open. Whatever is in the file and not above is here, so that nothing is lost.
 */
export const appendices = (drafting: Drafting, more: readonly Part[] = []): readonly Part[] => [
  under('Appendix: how it is meant to work', theory(drafting)),
  ...more,
  under('Appendix: evidence', evidence(drafting)),
  under('Appendix: what it was made from', adaptation(drafting)),
  under('Appendix: who had a say', stakeholders(drafting)),
  under('Appendix: how it was delivered', delivered(drafting)),
  departures(drafting),
  stillOpen(drafting),
];

/** The table of requirements, or where thresholds would be written. */
export const requirementsOfForm = (drafting: Drafting): Part => {
  const own = requirements(drafting);
  return own.blocks.length > 0
    ? own
    : { ...own, blocks: [notInFile('implementation.uptake', 'contacts.minimum', 'implementation.minimum-received')] };
};
