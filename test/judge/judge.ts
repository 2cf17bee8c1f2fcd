/**
 * `npm run judge`: how much of what a good reviewer would say PeerSpec says, and how much that it should not, in the
 * encodings of `encodings/`. `-- NAME` tells what was missed and what was unjust in one of them, `-- --all` in each.
 */
import { parseArgs } from 'node:util';
import { ruleByCode } from '@peerspec/rules';
import { say } from '../../scripts/shared/run.ts';
import { aligned } from '../bench/table.ts';
import { caseOf, names } from './cases.ts';
import type { Share, Verdict } from './reckon.ts';
import { disorder, inAll, judge } from './reckon.ts';
import type { Expectation } from './table.ts';

const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`There is no encoding ${unknown}. There are: ${names.join(', ')}.`);

const percent = ({ part, of }: Share): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(0)}%`);

const counted = (share: Share): string => `${share.part} of ${share.of}`;

const row = ({ recall, precision, spoken }: Pick<Verdict, 'recall' | 'precision' | 'spoken'>): readonly string[] => [
  counted(recall),
  percent(recall),
  counted(precision),
  percent(precision),
  counted(spoken),
];

const isWithoutRule = ({ codes }: Expectation): boolean => codes.every((code) => code !== 'any' && ruleByCode(code) === undefined);

const lineOf = ({ codes, at, saying, because }: Expectation): string =>
  [codes.join(' or '), at && `at "${at}"`, saying && `saying "${saying}"`, `(${because})`].filter(Boolean).join(' ');

const tell = ({ name, missed, unjust }: Verdict): void => {
  say(`\n${name}`);
  for (const each of missed) say(`  missed  ${lineOf(each)}${isWithoutRule(each) ? ' - no rule yet' : ''}`);
  for (const { expectation, findings } of unjust) {
    say(`  unjust  ${lineOf(expectation)}`);
    for (const { at, severity, code, message } of findings) say(`            line ${at.start.line + 1}, ${severity} ${code}: ${message}`);
  }
};

const verdicts = (await Promise.all(names.map(caseOf))).map(judge);
const { pairs, wrong } = disorder(verdicts);

const heads = ['Encoding', 'Described', 'Wanted, and said', '', 'Just, of all findings', '', 'Said against the table', 'Errors, warnings'];
const rows = verdicts.map((verdict) => [
  verdict.name,
  verdict.grade,
  ...row(verdict),
  `${verdict.errorsAndWarnings}${verdict.withinBound ? '' : ' TOO MANY'}`,
]);
say(aligned([heads, ...rows, ['all', '', ...row(inAll(verdicts)), '']]));
say(`\nThe better description gets fewer errors and warnings in ${pairs - wrong.length} of ${pairs} pairs.`);
for (const [better, poorer] of wrong) {
  say(
    `  ${better.name} (${better.grade}, ${better.errorsAndWarnings}) is not below ${poorer.name} (${poorer.grade}, ${poorer.errorsAndWarnings})`,
  );
}
for (const verdict of verdicts) if (values.all === true || positionals.includes(verdict.name)) tell(verdict);
