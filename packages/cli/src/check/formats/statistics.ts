/** How many findings there are: by rule, by section and by file, the most first. */
import type { Finding } from '@peerspec/rules';
import { ruleByCode, sectionTitles, severities } from '@peerspec/rules';
import { byCodeUnits } from '../../disk/paths.ts';
import { grouped } from '../../numbers.ts';
import { forTerminal } from '../../terminal/escape.ts';
import { toJson } from '../../terminal/json.ts';
import type { Style } from '../../terminal/style.ts';
import { version } from '../../version.ts';
import { inWords } from '../counting.ts';
import type { Report } from '../report.ts';

interface Counted {
  readonly name: string;
  readonly findings: number;
  /** The gravest of them. */
  readonly severity: Finding['severity'];
}

const rank = ({ severity }: Pick<Finding, 'severity'>): number => severities.indexOf(severity);

const countedBy = (findings: readonly Finding[], nameOf: (finding: Finding) => string): readonly Counted[] =>
  [...Map.groupBy(findings, nameOf)]
    .map(([name, all]): Counted => {
      const [gravest] = all.toSorted((one, other) => rank(one) - rank(other));
      return { name, findings: all.length, severity: gravest?.severity ?? 'hint' };
    })
    .sort((one, other) => other.findings - one.findings || rank(one) - rank(other) || byCodeUnits(one.name, other.name));

const sectionOf = ({ code }: Finding): string => {
  const section = ruleByCode(code)?.section;
  return section ? sectionTitles[section] : 'What is wrong with the text of a file';
};

const tablesOf = ({ files }: Report) => {
  const findings = files.flatMap((file) => file.findings);
  return {
    rules: countedBy(findings, ({ code }) => code),
    sections: countedBy(findings, sectionOf),
    files: countedBy(findings, ({ file }) => file),
  };
};

const tableLines = (title: string, rows: readonly Counted[], style: Style): readonly string[] => {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ findings }) => grouped(findings).length));
  const widest = Math.max(...severities.map(({ length }) => length));
  return [
    style('bold', title),
    ...rows.map(
      ({ name, findings, severity }) => `  ${grouped(findings).padStart(width)}  ${severity.padEnd(widest)}  ${forTerminal(name)}`,
    ),
    '',
  ];
};

/** For people: beside each number the gravest severity. */
export const statisticsAsText = (report: Report, style: Style): readonly string[] => {
  const { rules, sections, files } = tablesOf(report);
  const lines = [
    ...tableLines('By rule', rules, style),
    ...tableLines('By section', sections, style),
    ...tableLines('By file', files, style),
    inWords(report.summary),
    '',
  ];
  return [lines.join('\n')];
};

/** For programs. */
export const statisticsAsJson = (report: Report): readonly string[] => [
  toJson({
    format: 'peerspec-statistics',
    formatVersion: 1,
    peerspec: version,
    today: report.today,
    ...tablesOf(report),
    summary: report.summary,
  }),
];
