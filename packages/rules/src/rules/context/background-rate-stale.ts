import type { Background } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { cursor } from '../../helpers/blanks.ts';
import { itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { stageOf } from '../../engine/strictness.ts';
import { article } from '../../helpers/sources.ts';

/** After so many years a figure may mislead; the number is ours. */
const years = 3;

const yearOf = ({ year }: Background): number | undefined => {
  const [said] = valueOf(year) ?? [];
  return said && /^\d{4}$/.test(said.value) ? Number(said.value) : undefined;
};

/** Evidence that is named for a figure is its source. */
const lacksSource = ({ source, value }: Background): boolean =>
  missing(source) && !(value.state === 'given' && (value.rationale?.from.length ?? 0) > 0);

const called = ({ title }: Background): string => (title === undefined ? 'This figure' : `The figure for “${title}”`);

/** What it lacks, as the end of a sentence. */
const lackOf = (background: Background): string | undefined => {
  if (missing(background.year)) return lacksSource(background) ? 'has neither a year nor a source' : 'has no year';
  return lacksSource(background) ? 'has no source' : undefined;
};

export const rule: Rule = {
  code: 'background-rate-stale',
  section: 'context',
  severity: 'info',
  needs: ['context.background'],
  message: 'This figure is old, or nobody can tell how old it is.',
  why: 'A change that happened before the service began would be taken for its effect, or would hide it.',
  remedy: 'Look it up again, and give its year and its source behind it: `in 2025 source "health board data"`.',
  when: 'A background figure has no year or no source, or it is from more than three years before the year of the check.',
  quiet: 'In a published intervention a figure may be as old as the paper.',
  sources: [article('Context matters')],
  bad: 'context {\n  background "any breastfeeding at 6 weeks": 48% in 2019 source "health visitors\' records of the borough"\n}',
  good: 'context {\n  background "any breastfeeding at 6 weeks": 48% in 2025 source "health visitors\' records of the borough"\n}',
  check: (spec, { today }) =>
    spec.context.backgrounds.items
      .filter(({ value }) => value.state === 'given')
      .flatMap((background) => {
        const lack = lackOf(background);
        const year = yearOf(background);
        const isOld = year !== undefined && stageOf(spec) !== 'published' && Number(today.slice(0, 4)) - year > years;
        const told = lack ?? (isOld ? `is from ${String(year)}` : undefined);
        return told === undefined
          ? []
          : [{ at: background.at, message: `${called(background)} ${told}.`, ...(lack === undefined && { byDate: true as const }) }];
      }),
  fix: (spec, hit) => {
    const background = itemAt(spec.context.backgrounds.items, hit.at);
    if (!background || background.at.file !== undefined || lackOf(background) === undefined) return undefined;
    if (background.value.state === 'given' && background.value.rationale) return undefined;
    const year = missing(background.year) ? ` in ${cursor('')}` : '';
    const source = lacksSource(background) ? ` source "${year === '' ? cursor() : '…'}"` : '';
    const { end } = background.extent;
    return { title: 'Add year and source', at: { start: end, end }, text: `${year}${source}` };
  },
};
