/** How many findings there are: by rule, by section and by file, the most first. */
import type { Finding } from '@peerspec/rules';
import { ruleByCode, sectionTitles, severities } from '@peerspec/rules';
import { compareText } from '@peerspec/language/files';
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

/** Counts findings by what they have in common. */
const newCount = () => {
  const byName = new Map<string, Counted>();
  return {
    add: (name: string, { severity }: Finding): void => {
      const before = byName.get(name) ?? { name, findings: 0, severity };
      const gravest = rank(before) <= rank({ severity }) ? before.severity : severity;
      byName.set(name, { name, findings: before.findings + 1, severity: gravest });
    },
    mostFirst: (): readonly Counted[] =>
      [...byName.values()].sort(
        (one, other) => other.findings - one.findings || rank(one) - rank(other) || compareText(one.name, other.name),
      ),
  };
};

const sectionOf = ({ code }: Finding): string => {
  const section = ruleByCode(code)?.section;
  return section ? sectionTitles[section] : 'What is wrong with the text of a file';
};

const tablesOf = ({ files }: Report) => {
  const [byRule, bySection, byFile] = [newCount(), newCount(), newCount()];
  for (const { findings } of files)
    for (const finding of findings) {
      byRule.add(finding.code, finding);
      bySection.add(sectionOf(finding), finding);
      byFile.add(finding.file, finding);
    }
  return { rules: byRule.mostFirst(), sections: bySection.mostFirst(), files: byFile.mostFirst() };
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
