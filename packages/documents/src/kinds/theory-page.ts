/** The theory on as few pages as it fits on: in a sentence, as a picture, and in tables of what each part of it rests on. */
import type { Answer, Answers, Link, Rationale, Ref, Spec } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { answerTo } from '../answers/answer-to.ts';
import { cellText, factList } from '../answers/facts.ts';
import { columnsOf, declarations, explainedColumn, gapOfWhole, titleOf, titles } from '../answers/items.ts';
import { evidenceNumbers } from '../answers/rationale.ts';
import { sourceBullet } from '../answers/source-bullet.ts';
import { sayingsOf } from '../answers/values.ts';
import { behindTitles } from '../diagram/behind-titles.ts';
import type { Drafting } from '../drafting.ts';
import { draftingOf } from '../drafting-of.ts';
import { annotated } from '../markdown/annotation.ts';
import type { Block, Inline, Row } from '../markdown/blocks.ts';
import { bullets, heading, paragraph, prose, row, table } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { numberedParts, part } from '../markdown/parts.ts';
import type { Occasion } from '../occasion.ts';
import { circumstances } from '../specification/mechanisms.ts';
import { chainsOf, placeOf, sureness } from '../specification/steps.ts';
import { theoryPictureBlocks } from '../specification/theory.ts';
import { listOf, sentence } from '../words/lists.ts';

const { theory } = sections;
const { mechanism, assumption } = theory.items;

const restsOn = (reasons: Rationale | undefined, drafting: Drafting): string => (reasons ? evidenceNumbers(reasons.from, drafting) : '');

/** The reason in front of the evidence, where nothing else has room for it. */
const grounds = (reasons: Rationale | undefined, drafting: Drafting): string =>
  [reasons?.because ?? '', restsOn(reasons, drafting)].filter((text) => text !== '').join('; ');

/** What stands between two titles; words alone would be read as part of them. */
const arrows = { 'leads-to': ' → ', 'holds-back': ' → holds back → ' } as const satisfies Record<Link['effect'], string>;

/** "the first visit → safe to say → problems are dealt with (increase)". */
const stepText = (chain: readonly Link[], drafting: Drafting): string => {
  const behind = behindTitles(drafting.spec);
  const unmeant = new Set(drafting.spec.outcomes.changes.items.flatMap(({ word, name }) => (word === 'unintended' ? [name] : [])));
  const node = (ref: Ref): string => `${drafting.called(ref)}${behind(ref.name)}${unmeant.has(ref.name) ? ' (unintended)' : ''}`;
  const [first] = chain;
  if (!first) return '';
  return `${node(first.from)}${chain.map(({ effect, to }) => `${arrows[effect]}${node(to)}`).join('')}`;
};

/** What has to hold for a step, and how sure it is. */
const conditionsOf = ({ assuming, certainty, feedback }: Link, drafting: Drafting): string =>
  [
    ...assuming.map(drafting.called),
    ...(certainty === undefined || certainty === 'certain' ? [] : [sureness[certainty]]),
    ...(feedback ? ['It closes a circle (feedback).'] : []),
  ].join('; ');

const stepRow = (chain: readonly Link[], drafting: Drafting): Row | undefined => {
  const [first] = chain;
  if (!first) return undefined;
  const { rationale } = first;
  const texts = [stepText(chain, drafting), rationale?.because ?? '', restsOn(rationale, drafting), conditionsOf(first, drafting)];
  return row(texts, { at: placeOf(chain) });
};

/** A table without the columns in which nothing stands, a list where one is left; nothing where there is no row. */
const narrowTable = (headings: readonly string[], rows: readonly Row[]): readonly Block[] => {
  const isTold = (index: number): boolean => rows.some(({ cells }) => cells[index]?.text !== '');
  const narrow = (one: Row): Row => ({ ...one, cells: one.cells.filter((_, index) => isTold(index)) });
  const head = narrow(row(headings));
  if (rows.length === 0) return [];
  return head.cells.length === 1
    ? [bullets(rows.map(({ cells, at }) => ({ text: cells[0]?.text ?? '', at })))]
    : [table(head, rows.map(narrow))];
};

const steps = (drafting: Drafting): Part => {
  const rows = chainsOf(drafting.spec.theory.links).flatMap((chain) => stepRow(chain, drafting) ?? []);
  const blocks = narrowTable(['Step', 'Why', 'Rests on', 'Assuming that'], rows);
  return part('Step by step', blocks, [], undefined, 'No steps are written down.');
};

const mechanisms = (drafting: Drafting): Part => {
  const listing = drafting.spec.theory.mechanisms;
  const own = columnsOf(mechanism.properties, drafting);
  return part(mechanism.heading, [
    ...gapOfWhole(listing, drafting),
    ...declarations(
      {
        row: mechanism,
        items: listing.items,
        first: titles('Mechanism'),
        columns: [
          own('offers'),
          own('responds'),
          { heading: mechanism.properties.when.heading, cell: (item) => circumstances(item, drafting) },
          { heading: 'Rests on', cell: ({ rationale }) => grounds(rationale, drafting) },
        ],
        brief: true,
      },
      drafting,
    ),
  ]);
};

const assumptions = (drafting: Drafting): Part => {
  const listing = drafting.spec.theory.assumptions;
  const columns = [explainedColumn(assumption.properties, 'certainty', drafting)];
  return part(assumption.heading, [
    ...gapOfWhole(listing, drafting),
    ...declarations({ row: assumption, items: listing.items, first: titles('Assumption'), columns, brief: true }, drafting),
  ]);
};

/** The evidence that steps and mechanisms rest on, under the numbers that it has in every document. */
const sources = (drafting: Drafting): Part => {
  const { links, mechanisms: means } = drafting.spec.theory;
  const cited = new Set([...links, ...means.items].flatMap(({ rationale }) => rationale?.from ?? []).map(({ name }) => name));
  const told = drafting.cited.filter(({ name }) => name !== undefined && cited.has(name)).map((one) => sourceBullet(one, drafting));
  return part('What it rests on', factList(told), [], undefined, 'No evidence is cited.');
};

/** What else is said of the theory as a whole, in one paragraph. */
const asWhole = (drafting: Drafting): readonly Block[] => {
  const words = ['aims-to', 'draws-on', 'agreed-with', 'reviewed', 'changed'] as const;
  const answers: Answers<typeof theory.properties> = drafting.spec.theory;
  const told = words.flatMap((word): readonly Inline[] => {
    const asked = theory.properties[word];
    const answer: Answer<unknown> = answerTo(answers, word);
    const text = answer.state === 'given' ? listOf(sayingsOf(asked.kind, answer.value, drafting)) : cellText(asked, answer, drafting);
    return text === '' ? [] : [' ', { strong: `${asked.heading}:` }, ` ${sentence(text)}`];
  });
  return told.length === 0 ? [] : [paragraph(...told.slice(1))];
};

/** In a sentence or two, as a picture, and with whom it was agreed: a picture that fills a page has room below the sentence alone. */
const opening = (drafting: Drafting): readonly Block[] => {
  const { spec } = drafting;
  const statement = cellText(theory.properties.statement, spec.theory.statement, drafting);
  return [...prose(statement), ...theoryPictureBlocks(spec), ...asWhole(drafting)];
};

export const theoryBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const whole = gapOfWhole(spec.theory, drafting);
  const [own, parts] =
    whole.length > 0 ? [whole, []] : [opening(drafting), [steps(drafting), mechanisms(drafting), assumptions(drafting), sources(drafting)]];
  const first = [heading(1, titleOf(spec)), paragraph(`How it is meant to work. Drawn up from ${spec.file}.`), ...own];
  return [...first.map((block) => annotated(block, { at: spec.at })), ...numberedParts(parts, spec.at)];
};
