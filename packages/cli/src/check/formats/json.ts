/** The findings of a run for programs. The shape is described in `schema/check-1.schema.json`; a change that breaks readers gets a new number. */
import type { Range, RelatedPlace } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import type { Failure } from '../../targets/target.ts';
import { jsonChunks } from '../../terminal/json.ts';
import { version } from '../../version.ts';
import type { FileReport, Report } from '../report.ts';
import type { Kept } from '../shelf.ts';

/** Lines and columns count from 1, columns in UTF-16 code units, as editors count them. */
const rangeOf = ({ start, end }: Range): object => ({
  start: { line: start.line + 1, column: start.character + 1 },
  end: { line: end.line + 1, column: end.character + 1 },
});

const relatedOf = (file: string, { message, at }: RelatedPlace): object => ({ message, file: at.file ?? file, range: rangeOf(at) });

export const findingOf = ({
  code,
  severity,
  intervention,
  message,
  why,
  remedy,
  scope,
  file,
  at,
  replacement,
  related,
}: Finding): object => ({
  code,
  severity,
  ...(intervention !== undefined && { intervention }),
  message,
  ...(why !== undefined && { why }),
  remedy,
  ...(scope !== undefined && { scope }),
  range: rangeOf(at),
  ...(replacement !== undefined && { replacement }),
  ...(related !== undefined && related.length > 0 && { related: related.map((place) => relatedOf(file, place)) }),
});

export const departureOf = ({ finding, because }: Kept): object => ({
  ...findingOf(finding),
  ...(because !== undefined && { because }),
});

const fileOf = ({ file, findings, accepted, baselined }: FileReport): object => ({
  file,
  findings: findings.map(findingOf),
  accepted: accepted.map(departureOf),
  ...(baselined.length > 0 && { baselined: baselined.map(findingOf) }),
});

/** A pattern is called one, so that nobody looks for a file of that name. */
export const failureOf = ({ path, what, at, message, remedy }: Failure): object => ({
  ...(what === 'pattern' ? { pattern: path } : { path }),
  ...(at && { range: rangeOf(at) }),
  message,
  remedy,
});

function* listed(files: Iterable<FileReport>): Generator<object> {
  for (const file of files) yield fileOf(file);
}

export const reportAsJson = ({ today, files, failures, summary }: Report): Iterable<string> =>
  jsonChunks(
    { format: 'peerspec-check', formatVersion: 1, peerspec: version, today, files: [], failures: failures.map(failureOf), summary },
    { name: 'files', depth: 1 },
    listed(files),
  );
