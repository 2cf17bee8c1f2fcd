/** Findings as GitLab's report of code quality, which it shows in merge requests. */
import { createHash } from 'node:crypto';
import type { Range } from '@peerspec/language';
import type { Severity } from '@peerspec/rules';
import type { Failure } from '../../targets/target.ts';
import { jsonListChunks } from '../../terminal/json.ts';
import { newFingerprints } from '../fingerprint.ts';
import type { Report } from '../report.ts';
import { notChecked, saidBy, saidOfFailure } from './said.ts';

/** `blocker` is for what could not even be checked. */
const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' };

const issue = (check_name: string, severity: string, description: string, fingerprint: string, path: string, at?: Range): object => ({
  type: 'issue',
  check_name,
  description,
  severity,
  fingerprint,
  location: { path, lines: { begin: (at?.start.line ?? 0) + 1, end: (at?.end.line ?? 0) + 1 } },
});

const ofFailure = (failure: Failure): object => {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([notChecked, failure.path, failure.message]))
    .digest('hex')
    .slice(0, 16);
  return issue(notChecked, 'blocker', saidOfFailure(failure), fingerprint, failure.path, failure.at);
};

function* issuesOf({ files, failures }: Report): Generator<object> {
  for (const failure of failures) yield ofFailure(failure);
  const fingerprintOf = newFingerprints();
  for (const { findings } of files)
    for (const finding of findings) {
      const { hash, number } = fingerprintOf(finding);
      const { code, severity, file, at } = finding;
      yield issue(code, severities[severity], saidBy(finding, ' '), `${hash}-${number.toString()}`, file, at);
    }
}

export const reportAsGitlab = (report: Report): Iterable<string> => jsonListChunks(issuesOf(report));
