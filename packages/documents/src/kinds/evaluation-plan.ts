/** What is measured when, by which study, which part of the theory that tests, and what nobody looks at. */
import type { Outcome, Spec, Study } from '@peerspec/language';
import { sections, valueOf } from '@peerspec/language';
import { isOnlyBegun } from '@peerspec/rules/internal';
import { gapText } from '../answers/gaps.ts';
import { titleOf } from '../answers/items.ts';
import { sayingsOf } from '../answers/values.ts';
import { draftingOf } from '../drafting-of.ts';
import type { Drafting } from '../drafting.ts';
import type { Block, Row } from '../markdown/blocks.ts';
import { bullets, heading, paragraph, row, table } from '../markdown/blocks.ts';
import { annotated } from '../markdown/annotation.ts';
import type { Part } from '../markdown/parts.ts';
import { numberedParts, part } from '../markdown/parts.ts';
import type { Occasion } from '../occasion.ts';
import { evaluation } from '../specification/evaluation.ts';
import { timeline } from '../specification/timeline.ts';
import { directions } from '../words/directions.ts';
import { capitalised, listOf, lowerFirst, quoted } from '../words/lists.ts';
import { grouped, lastingText, momentText } from '../words/quantities.ts';
import { notInFile } from './form.ts';

const studiesOf = (name: string | undefined, by: 'measures' | 'tests', { evaluation: { studies } }: Spec): readonly Study[] =>
  studies.items.filter((study) => (valueOf(study[by]) ?? []).some((ref) => ref.name === name));

const called = (studies: readonly Study[]): string => listOf(studies.map((study) => quoted(titleOf(study))));

/** One time at which something is measured. */
interface Measured {
  readonly outcome: Outcome;
  readonly what: string;
  readonly when: string;
  /** Days from the event that it hangs on; last where no time is told. */
  readonly days: number;
}

const measurements = (outcome: Outcome, drafting: Drafting): readonly Measured[] => {
  const { kind } = sections.outcomes.items['long-term'].properties.measure;
  return (valueOf(outcome.measure) ?? []).flatMap((use) => {
    const [what = ''] = sayingsOf(kind, [{ ...use, times: [] }], drafting);
    if (use.times.length === 0) return [{ outcome, what, when: 'no time is told', days: Number.POSITIVE_INFINITY }];
    return use.times.map((time) => ({ outcome, what, when: momentText(time), days: time.days.earliest }));
  });
};

/** "Low mood (decrease)": which way it is hoped to go, or that nobody means it to. */
const changeOf = (outcome: Outcome): string => {
  const { word, expect } = outcome;
  const way = word === 'unintended' ? 'unintended' : expect.state === 'given' ? directions[expect.value.direction] : undefined;
  return capitalised(titleOf(outcome)) + (way === undefined ? '' : ` (${way})`);
};

/** Everything that is measured, in the order of time. */
const schedule = (drafting: Drafting): Part => {
  const { spec } = drafting;
  const all = spec.outcomes.changes.items
    .flatMap((outcome) => measurements(outcome, drafting))
    .toSorted((one, other) => one.days - other.days);
  const title = 'What is measured when';
  if (all.length === 0) return part(title, [notInFile('outcomes.long-term.measure')]);
  const rows = all.map(({ outcome, what, when }): Row => {
    const studies = studiesOf(outcome.name, 'measures', spec);
    return row([capitalised(when), changeOf(outcome), what, studies.length === 0 ? 'no study' : called(studies)], {
      at: outcome.at,
    });
  });
  const duration = spec.computed.durationDays;
  const lasts = duration ? [paragraph(`Support for one person lasts ${grouped(lastingText(duration))}.`)] : [];
  return part(title, [table(row(['When', 'What changes', 'Measured by', 'In which study']), rows), ...lasts]);
};

const tested = (drafting: Drafting): Part => {
  const { spec } = drafting;
  const { mechanisms, assumptions } = spec.theory;
  const nodes = [...mechanisms.items, ...assumptions.items];
  const rows = nodes.flatMap((node) => {
    const studies = studiesOf(node.name, 'tests', spec);
    return studies.length === 0 ? [] : [row([capitalised(titleOf(node)), node.word, called(studies)], { at: node.at })];
  });
  const title = 'Which part of the theory is tested';
  return rows.length === 0
    ? part(title, [notInFile('evaluation.study.tests')])
    : part(title, [table(row(['Part', 'Kind', 'By which study']), rows)]);
};

/** What no study looks at: outcomes without a measure or study, and what the theory rests on and nobody tests. */
const unmeasured = (drafting: Drafting): Part => {
  const { spec } = drafting;
  const { mechanisms, assumptions } = spec.theory;
  const lines = [
    ...spec.outcomes.changes.items.flatMap((outcome) => {
      if (isOnlyBegun(outcome)) return [];
      if (outcome.measure.state !== 'given') {
        const why = outcome.measure.state === 'gap' ? ` (${lowerFirst(gapText(outcome.measure))})` : '';
        return [{ text: `${capitalised(titleOf(outcome))}: no measure is named${why}`, at: outcome.at }];
      }
      return studiesOf(outcome.name, 'measures', spec).length === 0
        ? [{ text: `${capitalised(titleOf(outcome))}: measured, but in no study`, at: outcome.at }]
        : [];
    }),
    ...[...mechanisms.items, ...assumptions.items]
      .filter((node) => !isOnlyBegun(node))
      .flatMap((node) =>
        studiesOf(node.name, 'tests', spec).length === 0
          ? [{ text: `${capitalised(titleOf(node))}: no study tests this ${node.word}`, at: node.at }]
          : [],
      ),
  ];
  return part('What is not measured', lines.length === 0 ? [paragraph('Nothing that the specification names.')] : [bullets(lines)]);
};

export const evaluationBlocks = (spec: Spec, { today }: Occasion): readonly Block[] => {
  const drafting = draftingOf(spec, today);
  const head = [heading(1, titleOf(spec)), paragraph(`Plan of the evaluation. Drawn up from ${spec.file}.`)];
  return [
    ...head.map((block) => annotated(block, { at: spec.at })),
    ...numberedParts([schedule(drafting), evaluation(drafting), tested(drafting), unmeasured(drafting), timeline(drafting)], spec.at),
  ];
};
