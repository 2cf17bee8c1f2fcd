/** The findings of a run for programs that read one line after the other: each line is an object with its `type`. */
import type { Report } from '../report.ts';
import { version } from '../../version.ts';
import { toJsonLine } from '../../terminal/json.ts';
import { departureOf, failureOf, findingOf } from './json.ts';

/** `run` first, then `finding`, `accepted`, `baselined` and `failure` in the order of the files, and `summary` at the end. */
export function* reportAsJsonLines({ today, files, failures, summary }: Report): Generator<string> {
  yield toJsonLine({ type: 'run', format: 'peerspec-check-lines', formatVersion: 1, peerspec: version, today });
  for (const failure of failures) yield toJsonLine({ type: 'failure', ...failureOf(failure) });
  for (const { file, findings, accepted, baselined } of files) {
    for (const finding of findings) yield toJsonLine({ type: 'finding', file, ...findingOf(finding) });
    for (const departure of accepted) yield toJsonLine({ type: 'accepted', file, ...departureOf(departure) });
    for (const finding of baselined) yield toJsonLine({ type: 'baselined', file, ...findingOf(finding) });
  }
  yield toJsonLine({ type: 'summary', ...summary });
}
