/** Findings as SARIF 2.1.0, the format in which code review services exchange the results of checks. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Range, RelatedPlace } from '@peerspec/language';
import type { Explanation, Finding, Severity } from '@peerspec/rules';
import { isNoFile } from '../../targets/standard-input.ts';
import type { Failure } from '../../targets/target.ts';
import { jsonChunks } from '../../terminal/json.ts';
import { version } from '../../version.ts';
import type { Fingerprint } from '../fingerprint.ts';
import { newFingerprints } from '../fingerprint.ts';
import type { FileReport } from '../report.ts';
import type { Kept } from '../shelf.ts';
import type { Selected } from '../selection.ts';
import { omittedInWords } from '../selection.ts';
import { informationUri, pageOf } from './pages.ts';
import { saidBy, saidOfFailure } from './said.ts';

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

/** What GitHub shows beside an alert. */
const helpOf = ({ message, why, remedy, good }: Explanation): string =>
  [
    `**${message}**`,
    `### Why it matters`,
    why,
    '### What to do',
    remedy,
    ...(good === undefined ? [] : ['### For example', `\`\`\`peer\n${good.trimEnd()}\n\`\`\``]),
  ].join('\n\n');

/** How GitHub sorts rules. */
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
};

/** The severity of a rule is that at stage `commissioning`; a result has its own. */
const ruleOf = (told: Explanation): object => ({
  id: told.code,
  shortDescription: { text: told.message },
  fullDescription: { text: told.why },
  help: { text: told.remedy, markdown: helpOf(told) },
  helpUri: pageOf(told.code),
  defaultConfiguration: { level: levels[told.severity] },
  properties: {
    section: told.section,
    severity: told.severity,
    tags: [told.section],
    'problem.severity': problemSeverities[told.severity],
  },
});

const notification = (failure: Failure): object => ({
  level: 'error',
  message: { text: saidOfFailure(failure) },
  ...(!failure.what && { locations: [physical(failure.path, failure.at)] }),
});

const fixOf = ({ file, at, replacement }: Finding): object => ({
  description: { text: `Write \`${replacement ?? ''}\` instead.` },
  artifactChanges: [
    {
      artifactLocation: locationOf(file),
      replacements: [{ deletedRegion: regionOf(at), insertedContent: { text: replacement ?? '' } }],
    },
  ],
});

const suppressionOf = ({ because }: Pick<Kept, 'because'>): object => ({
  kind: 'inSource',
  ...(because !== undefined && { justification: because }),
});

/** Nobody has agreed to what a baseline knows; it was there before. */
const inBaseline = { kind: 'external', justification: 'It is in the baseline.' };

/** GitHub knows an alert again by the second of the fingerprints alone. */
const fingerprintsOf = ({ hash, number }: Fingerprint): object => {
  const fingerprint = `${hash}:${number.toString()}`;
  return { 'peerspecElement/v1': fingerprint, primaryLocationLineHash: fingerprint };
};

const resultOf = (finding: Finding, codes: readonly string[], fingerprint: Fingerprint, suppression?: object): object => ({
  ruleId: finding.code,
  ruleIndex: codes.indexOf(finding.code),
  level: levels[finding.severity],
  message: { text: saidBy(finding, '\n\n') },
  locations: [physical(finding.file, finding.at)],
  ...(finding.related !== undefined &&
    finding.related.length > 0 && { relatedLocations: finding.related.map((place, index) => related(finding.file, place, index)) }),
  partialFingerprints: fingerprintsOf(fingerprint),
  ...(finding.replacement !== undefined && !isNoFile(finding.file) && { fixes: [fixOf(finding)] }),
  ...(suppression && { suppressions: [suppression] }),
  properties: { severity: finding.severity },
});

function* resultsOf(files: Iterable<FileReport>, codes: readonly string[]): Generator<object> {
  const fingerprintOf = newFingerprints();
  for (const { findings, accepted, baselined } of files) {
    for (const finding of findings) yield resultOf(finding, codes, fingerprintOf(finding));
    for (const { finding, ...acceptance } of accepted) yield resultOf(finding, codes, fingerprintOf(finding), suppressionOf(acceptance));
    for (const finding of baselined) yield resultOf(finding, codes, fingerprintOf(finding), inBaseline);
  }
}

/** The codes of all that is shown, in the order of the alphabet. */
const codesIn = (files: Iterable<FileReport>): readonly string[] => {
  const codes = new Set<string>();
  for (const { findings, accepted, baselined } of files)
    for (const { code } of [...findings, ...accepted.map(({ finding }) => finding), ...baselined]) codes.add(code);
  return [...codes].sort();
};

/** @param describe what is known of a code. @throws where a finding has a code that nothing is known of. */
export const reportAsSarif = (
  { files, failures, omitted }: Selected,
  describe: (code: string) => Explanation | undefined,
): Iterable<string> => {
  const codes = codesIn(files);
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
        tool: {
          driver: {
            name: 'PeerSpec',
            semanticVersion: version,
            version,
            informationUri,
            rules: codes.map((code) => ruleOf(descriptionOf(code))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(notification),
            toolConfigurationNotifications: omittedInWords(omitted).map((text) => ({ level: 'note', message: { text } })),
          },
        ],
        results: [],
      },
    ],
  };
  return jsonChunks(document, { name: 'results', depth: 3 }, resultsOf(files, codes));
};
