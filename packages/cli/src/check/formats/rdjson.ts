/** Findings for reviewdog, which comments on changes at many services. Its columns count bytes of UTF-8. */
import type { Position, Range } from '@peerspec/language';
import type { Finding, Severity } from '@peerspec/rules';
import type { Failure } from '../../targets/target.ts';
import { isNoFile } from '../../targets/standard-input.ts';
import { jsonChunks } from '../../terminal/json.ts';
import type { Report } from '../report.ts';
import { linesOf } from './excerpt.ts';
import { notChecked, saidBy, saidOfFailure } from './said.ts';
import { informationUri, pageOf } from './pages.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };

type Lines = readonly string[];

const positionOf = ({ line, character }: Position, lines: Lines): object => ({
  line: line + 1,
  column: Buffer.byteLength((lines[line] ?? '').slice(0, character)) + 1,
});

const rangeOf = ({ start, end }: Range, lines: Lines): object => ({ start: positionOf(start, lines), end: positionOf(end, lines) });

const ofFinding = (finding: Finding, lines: Lines, path: string): object => {
  const { at, code, severity, replacement } = finding;
  return {
    message: saidBy(finding, '\n'),
    location: { path, range: rangeOf(at, lines) },
    severity: severities[severity],
    code: { value: code, url: pageOf(code) },
    ...(replacement !== undefined && { suggestions: [{ range: rangeOf(at, lines), text: replacement }] }),
  };
};

/** Of what is no file there is no location. */
const ofFailure = (failure: Failure, pathOf: (shown: string) => string): object => ({
  message: saidOfFailure(failure),
  ...(failure.what === undefined &&
    !isNoFile(failure.path) && { location: { path: pathOf(failure.path), ...(failure.at && { range: rangeOf(failure.at, []) }) } }),
  severity: 'ERROR',
  code: { value: notChecked },
});

/** @param pathOf the path from the top of the repository. */
export const reportAsRdjson = (
  { files, failures }: Report,
  textOf: (shown: string) => string,
  pathOf: (shown: string) => string,
): Iterable<string> => {
  function* diagnostics(): Generator<object> {
    for (const failure of failures) yield ofFailure(failure, pathOf);
    for (const { file, findings } of files) {
      const lines = findings.length === 0 ? [] : linesOf(textOf(file));
      for (const finding of findings) yield ofFinding(finding, lines, pathOf(file));
    }
  }
  return jsonChunks(
    { source: { name: 'peerspec', url: informationUri }, diagnostics: [] },
    { name: 'diagnostics', depth: 1 },
    diagnostics(),
  );
};
