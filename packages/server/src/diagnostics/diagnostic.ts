/** A finding as an editor shows it. */
import type { ConfigurationProblem, Finding, Severity } from '@peerspec/rules';
import { severities } from '@peerspec/rules';
import type { Ordered } from '@peerspec/rules/internal';
import type { Diagnostic } from 'vscode-languageserver-types';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { faultInWords } from '../fault.ts';
import { protocolRange } from '../ranges.ts';

const shownAs: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A diagnostic of this server: its message is text and its code a word. */
export type PlainDiagnostic = Diagnostic & { readonly message: string; readonly code?: string };

const source = 'peerspec';

/** What serves nothing is shown faded. */
const unneeded: ReadonlySet<string> = new Set(['name-unused', 'accept-unused']);

const messageOf = ({ message, why, remedy, scope, baselined }: Finding): string =>
  [message, why, remedy, scope, baselined && 'It is in the baseline, so that no check fails by it.']
    .filter((part) => part !== undefined)
    .join('\n');

/** The diagnostic of a finding that was made by checking the file `checked`. */
export const diagnosticOf = (finding: Finding, checked: string, uriOf: (file: string) => string): PlainDiagnostic => ({
  range: protocolRange(finding.at),
  severity: shownAs[finding.severity],
  code: finding.code,
  source,
  message: messageOf(finding),
  ...(unneeded.has(finding.code) && { tags: [DiagnosticTag.Unnecessary] }),
  ...(finding.related && {
    relatedInformation: finding.related.map(({ message, at }) => ({
      location: { uri: uriOf(at.file ?? checked), range: protocolRange(at) },
      message,
    })),
  }),
});

/** What the order of diagnostics at one file goes by: the same as that of findings. */
export const orderedAs = ({ range, severity, code = '', message }: PlainDiagnostic): Ordered => ({
  file: '',
  at: range,
  severity: severities.find((each) => shownAs[each] === severity) ?? 'error',
  code,
  message,
});

/** What is shown at a file that could not be checked because the server itself is at fault. */
export const faultDiagnostic = (error: unknown): PlainDiagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Error,
  source,
  message: faultInWords(error),
});

/** The diagnostic of something wrong with a configuration. */
export const configurationDiagnostic = ({ message, remedy, at }: ConfigurationProblem): PlainDiagnostic => ({
  range: protocolRange(at),
  severity: DiagnosticSeverity.Error,
  source,
  message: `${message}\n${remedy}`,
});
