/** Forms that others have made: a heading of theirs, and below it whatever of the specification belongs there. */
import type { interventionProperties, sections } from '@peerspec/language';
import { isSectionWord } from '@peerspec/rules/internal';
import { askedAt } from '../answers/by-path.ts';
import { explainedAnswer, fact, factList } from '../answers/facts.ts';
import { annotationOf } from '../answers/gaps.ts';
import { gapOfWhole } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Block, Bullet, Inline, Row } from '../markdown/blocks.ts';
import { onlyAsks, paragraph, row } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { introduced } from '../specification/actors.ts';
import { population } from '../specification/population.ts';
import { requirements } from '../specification/requirements.ts';

type SectionWord = keyof typeof sections;

/** A question by its path: `aims`, `implementation.safeguarding`. */
export type Path =
  keyof typeof interventionProperties | { [W in SectionWord]: `${W}.${keyof (typeof sections)[W]['properties'] & string}` }[SectionWord];

/** "`safeguarding` in `implementation`", for whoever looks for the place to write it. */
const placeOf = (path: string): readonly Inline[] => {
  const [first = '', second] = path.split('.');
  return second === undefined ? [{ code: first }] : [{ code: second }, ' in ', { code: first }];
};

/** That nothing in the file belongs under a heading, and what would. */
export const notInFile = (...paths: readonly string[]): Block =>
  paragraph(
    { emphasis: 'Not in the file.' },
    ' It would be told by ',
    ...paths.flatMap((path, index) => [...(index === 0 ? [] : [index === paths.length - 1 ? ' and ' : ', ']), ...placeOf(path)]),
    '.',
  );

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
  return row([heading, text === '' ? `Not in the file (${path.split('.').toReversed().join(' in ')})` : text], annotationOf(answer));
};

/** The table of requirements, or where thresholds would be written. */
export const requirementsOfForm = (drafting: Drafting): Part => {
  const own = requirements(drafting);
  return own.blocks.length > 0
    ? own
    : { ...own, blocks: [notInFile('implementation.uptake', 'contacts.minimum', 'implementation.minimum-received')] };
};
