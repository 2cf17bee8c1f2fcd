/** Findings as annotations of GitHub Actions: one workflow command a line. */
import type { Range } from '@peerspec/language';
import { withHiddenSpelt } from '@peerspec/language/hidden';
import type { Finding, Severity } from '@peerspec/rules';
import { isNoFile } from '../../targets/standard-input.ts';
import type { Failure } from '../../targets/target.ts';
import { placeIn } from '../../targets/target.ts';
import { inWords } from '../counting.ts';
import type { Report } from '../report.ts';
import { saidBy } from './said.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** What a workflow command needs escaped in its message, so that it stays one line and one command; what is hidden is spelt out. */
const asData = (text: string): string => withHiddenSpelt(text.replaceAll('\t', ' ')).replaceAll('%', '%25').replaceAll('\n', '%0A');

const asProperty = (text: string): string => asData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = (command: string, properties: Readonly<Record<string, string | number>>, message: string): string => {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${asProperty(value.toString())}`);
  return `::${command} ${list.join(',')}::${asData(message)}`;
};

/** GitHub takes columns only for a stretch within one line. */
const place = ({ start, end }: Range): Readonly<Record<string, number>> => ({
  line: start.line + 1,
  endLine: end.line + 1,
  ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
});

const failed = ({ path, what, at, message, remedy }: Failure): string =>
  what || isNoFile(path)
    ? annotation('error', { title: 'not checked' }, `${path}: ${message}\n${remedy}`)
    : annotation('error', { file: path, ...(at && place(at)), title: 'not checked' }, `${message}\n${remedy}`);

/** Of what is no file the place stands in the message: GitHub would show the annotation beside a file that it does not find. */
const annotate = (file: string, finding: Finding): string => {
  const { at, code, severity } = finding;
  const said = saidBy(finding, '\n');
  return isNoFile(file)
    ? annotation(commands[severity], { title: code }, `${placeIn(file, at)}: ${said}`)
    : annotation(commands[severity], { file, ...place(at), title: code }, said);
};

export function* reportAsGithub({ files, failures, summary }: Report): Generator<string> {
  for (const failure of failures) yield `${failed(failure)}\n`;
  for (const { file, findings } of files) for (const finding of findings) yield `${annotate(file, finding)}\n`;
  yield `${inWords(summary)}\n`;
}
