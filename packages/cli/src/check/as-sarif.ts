/** Findings as SARIF 2.1.0, the format in which code review services exchange the results of checks. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Range, RelatedPlace } from '@peerspec/language';
import type { AcceptedFinding, Explanation, Finding, Severity } from '@peerspec/rules';
import { isNoFile } from '../targets/standard-input.ts';
import type { Failure } from '../targets/target.ts';
import { jsonPieces } from '../terminal/json.ts';
import { version } from '../version.ts';
import type { FileReport, Report } from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/**
 * Where a file is: from the top of the repository, which readers of SARIF know; what is outside of it, or in no folder,
 * has an address of its own. What is no file has none.
 */
const locationOf = (path: string): object => {
  if (isNoFile(path)) return { description: { text: path } };
  if (path.startsWith('peerspec:')) return { uri: encodeURI(path) };
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
};

const regionOf = ({ start, end }: Range): object => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

const physical = (file: string, at?: Range): object => ({
  physicalLocation: { artifactLocation: locationOf(file), ...(at && { region: regionOf(at) }) },
});

const related = (file: string, { message, at }: RelatedPlace, index: number): object => ({
  id: index + 1,
  ...physical(at.file ?? file, at),
  message: { text: message },
});

/** The severity of a rule is that at stage `commissioning`; a result has its own. */
const ruleOf = ({ code, message, why, remedy, section, severity }: Explanation): object => ({
  id: code,
  shortDescription: { text: message },
  fullDescription: { text: why },
  help: { text: remedy },
  defaultConfiguration: { level: levels[severity] },
  properties: { section, severity },
});

const messageOf = ({ message, why, scope, remedy }: Finding): string =>
  [message, why, scope, remedy].filter((part) => part !== undefined).join('\n\n');

const notification = ({ path, what, at, message, remedy }: Failure): object => ({
  level: 'error',
  message: { text: what ? `${path}: ${message} ${remedy}` : `${message} ${remedy}` },
  ...(!what && { locations: [physical(path, at)] }),
});

const suppressionOf = ({ because }: Pick<AcceptedFinding, 'because'>): object => ({
  kind: 'inSource',
  ...(because !== undefined && { justification: because }),
});

const resultOf = (finding: Finding, codes: readonly string[], suppression?: object): object => ({
  ruleId: finding.code,
  ruleIndex: codes.indexOf(finding.code),
  level: levels[finding.severity],
  message: { text: messageOf(finding) },
  locations: [physical(finding.file, finding.at)],
  ...(finding.related !== undefined &&
    finding.related.length > 0 && { relatedLocations: finding.related.map((place, index) => related(finding.file, place, index)) }),
  ...(suppression && { suppressions: [suppression] }),
  properties: { severity: finding.severity },
});

function* resultsOf(files: readonly FileReport[], codes: readonly string[]): Generator<object> {
  for (const { findings, accepted } of files) {
    for (const finding of findings) yield resultOf(finding, codes);
    for (const { finding, ...acceptance } of accepted) yield resultOf(finding, codes, suppressionOf(acceptance));
  }
}

/** @param describe what is known of a code. @throws where a finding has a code that nothing is known of. */
export const reportAsSarif = ({ files, failures }: Report, describe: (code: string) => Explanation | undefined): Iterable<string> => {
  const codes = [
    ...new Set(files.flatMap(({ findings, accepted }) => [...findings, ...accepted.map(({ finding }) => finding)].map(({ code }) => code))),
  ].sort();
  const descriptionOf = (code: string): Explanation => {
    const explanation = describe(code);
    if (!explanation) throw new Error(`nothing is known of the finding ${code}`);
    return explanation;
  };

  const document = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'PeerSpec', semanticVersion: version, version, rules: codes.map((code) => ruleOf(descriptionOf(code))) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures.map(notification) }],
        results: [],
      },
    ],
  };
  return jsonPieces(document, { name: 'results', depth: 3 }, resultsOf(files, codes));
};
