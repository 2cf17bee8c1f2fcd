/** The items of a reporting standard as text: answered, open, silent, or not asked here. */
import type { Gap, Spec, StandardName } from '@peerspec/language';
import type { StandardItemCoverage } from '@peerspec/rules';
import { decidingQuestions, standardCoverage } from '@peerspec/rules';
import { forTerminal } from '../terminal/escape.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Layout } from './layout.ts';
import { gapInWords } from './layout.ts';

const marks = { answered: 'answered', partly: 'partly', open: 'open', silent: 'silent', 'not-asked': 'not asked here' } as const;
const colours = { answered: 'green', partly: 'yellow', open: 'yellow', silent: 'red', 'not-asked': 'dim' } as const;
const markWidth = Math.max(...Object.values(marks).map((mark) => mark.length));
const margin = ' '.repeat(markWidth + 8);

const inWidth = (text: string, { width }: Layout): readonly string[] => wrap(forTerminal(text), width - margin.length - 2);

const withGap = (text: string, gap: Gap | undefined): string => (gap ? `${text} ${gapInWords(gap)}` : text);

/** The questions that keep an item from being answered, each with its state. */
const missingLines = (item: StandardItemCoverage, layout: Layout): readonly string[] =>
  decidingQuestions(item)
    .filter(({ status }) => status !== 'answered')
    .flatMap(({ path, question, status, gap }) => inWidth(withGap(`${marks[status]}: ${question} (${path})`, gap), layout))
    .map((line) => margin + line);

const remarks = (item: StandardItemCoverage): readonly string[] => {
  const further = item.questions.filter((each) => each.status === 'silent' && !decidingQuestions(item).includes(each));
  return [
    ...(item.elsewhere === undefined ? [] : [item.elsewhere]),
    ...further.map(({ path, question }) => `could also say: ${question} (${path})`),
  ];
};

const itemLines = (item: StandardItemCoverage, layout: Layout): readonly string[] => {
  const [first = '', ...others] = inWidth(item.asksFor, layout);
  const mark = layout.style(colours[item.status], marks[item.status].padEnd(markWidth));
  return [
    `  ${mark}  ${item.number.padStart(2)}  ${first}`,
    ...others.map((line) => margin + line),
    ...missingLines(item, layout),
    ...remarks(item).flatMap((remark) => inWidth(remark, layout).map((line) => margin + layout.style('dim', line))),
  ];
};

/** The lines for one intervention. No count of items: what matters is which are missing. */
export const standardLines = (spec: Spec, standard: StandardName, layout: Layout): readonly string[] => {
  const { name, citation, items, leftOut } = standardCoverage(spec, standard);
  return [
    '',
    layout.style('bold', `${name} (${citation})`),
    ...items.flatMap((item) => itemLines(item, layout)),
    ...(leftOut === undefined ? [] : ['', ...wrap(leftOut, layout.width)]),
  ];
};
