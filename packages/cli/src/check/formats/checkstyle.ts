/** Findings as Checkstyle writes them, which most build servers read. */
import type { Range } from '@peerspec/language';
import type { Finding, Severity } from '@peerspec/rules';
import type { Failure } from '../../targets/target.ts';
import type { Report } from '../report.ts';
import { notChecked, saidBy, saidOfFailure } from './said.ts';
import { xmlHead, xmlTag } from './xml.ts';

/** Checkstyle has no hints. */
const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

const entry = (at: Range | undefined, severity: Severity, message: string, code: string): string =>
  `    ${xmlTag('error', {
    line: (at?.start.line ?? 0) + 1,
    column: (at?.start.character ?? 0) + 1,
    severity: severities[severity],
    message,
    source: `peerspec.${code}`,
  })}/>\n`;

const ofFinding = (finding: Finding): string => entry(finding.at, finding.severity, saidBy(finding, '\n'), finding.code);
const ofFailure = (failure: Failure): string => entry(failure.at, 'error', saidOfFailure(failure), notChecked);

const file = (name: string, entries: readonly string[]): string => `  ${xmlTag('file', { name })}>\n${entries.join('')}  </file>\n`;

export function* reportAsCheckstyle({ files, failures }: Report): Generator<string> {
  yield `${xmlHead}<checkstyle version="10.0">\n`;
  for (const failure of failures) yield file(failure.path, [ofFailure(failure)]);
  for (const report of files) if (report.findings.length > 0) yield file(report.file, report.findings.map(ofFinding));
  yield '</checkstyle>\n';
}
