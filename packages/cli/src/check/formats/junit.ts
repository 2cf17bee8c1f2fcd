/**
 * Findings as results of tests, for servers that know only those. Each file is a test; it has failed where the run fails
 * by it, so that the server is red when the run is, and everything else that was found stands in its output.
 */
import type { Finding } from '@peerspec/rules';
import type { Failure } from '../../targets/target.ts';
import { placeIn } from '../../targets/target.ts';
import type { Threshold } from '../choices.ts';
import type { FileReport, Report } from '../report.ts';
import { reaches } from '../severity.ts';
import { notChecked, saidBy, saidOfFailure } from './said.ts';
import { xmlHead, xmlTag, xmlText } from './xml.ts';

const line = ({ at, severity, code, ...said }: Finding, file: string): string =>
  `${placeIn(file, at)}: ${severity} [${code}]\n${saidBy({ at, severity, code, ...said }, '\n')}\n`;

const test = (file: string, content: string): string =>
  `    ${xmlTag('testcase', { name: file, classname: 'peerspec' })}>\n${content}    </testcase>\n`;

const ofFile = ({ file, findings }: FileReport, threshold: Threshold): string => {
  const failing = findings.filter(({ severity }) => reaches(severity, threshold));
  const others = findings.filter((finding) => !failing.includes(finding));
  const [first] = failing;
  const message = failing.length === 1 ? first?.message : `${failing.length.toString()} findings`;
  const text = (listed: readonly Finding[]): string => xmlText(listed.map((finding) => line(finding, file)).join('\n'));
  return test(
    file,
    [
      first ? `      ${xmlTag('failure', { message: message ?? '', type: first.code })}>${text(failing)}</failure>\n` : '',
      others.length > 0 ? `      <system-out>${text(others)}</system-out>\n` : '',
    ].join(''),
  );
};

const ofFailure = (failure: Failure): string =>
  test(
    failure.path,
    `      ${xmlTag('error', { message: failure.message, type: notChecked })}>${xmlText(saidOfFailure(failure))}</error>\n`,
  );

export function* reportAsJunit({ files, failures }: Report, threshold: Threshold): Generator<string> {
  let tests = failures.length;
  let failed = 0;
  for (const { findings } of files) {
    tests += 1;
    if (findings.some(({ severity }) => reaches(severity, threshold))) failed += 1;
  }
  const counts = { tests, failures: failed, errors: failures.length };
  yield `${xmlHead}${xmlTag('testsuites', counts)}>\n  ${xmlTag('testsuite', { name: 'peerspec', ...counts })}>\n`;
  for (const failure of failures) yield ofFailure(failure);
  for (const file of files) yield ofFile(file, threshold);
  yield '  </testsuite>\n</testsuites>\n';
}
