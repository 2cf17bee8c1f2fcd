/** Findings one a line, as compilers write them: what editors and build tools know how to read. */
import type { Finding } from '@peerspec/rules';
import type { Failure } from '../../targets/target.ts';
import { placeIn } from '../../targets/target.ts';
import { forTerminal } from '../../terminal/escape.ts';
import { inWords } from '../counting.ts';
import type { Report } from '../report.ts';
import { notChecked } from './said.ts';

/** On one line, whatever is in it. A name that holds a line break is another name without it: there it is spelt out. */
const oneLine = (text: string): string => forTerminal(text.replaceAll(/\s+/g, ' ').trim());

const lineOf = (file: string, { at, severity, message, code }: Finding): string =>
  `${forTerminal(placeIn(file, at))}: ${severity}: ${oneLine(message)} [${code}]`;

const atStart = { line: 0, character: 0 };

/** What is no file has no place; the program's own name in front is how tools tell such a line from one about a file. */
const failed = ({ path, what, at, message, remedy }: Failure): string =>
  what
    ? `peerspec: error: ${forTerminal(path)}: ${oneLine(`${message} ${remedy}`)} [${notChecked}]`
    : `${forTerminal(placeIn(path, at ?? { start: atStart, end: atStart }))}: error: ${oneLine(`${message} ${remedy}`)} [${notChecked}]`;

/** `file:line:column: severity: message [code]`, and a last line with the total. */
export function* reportAsLines({ files, failures, summary }: Report): Generator<string> {
  for (const failure of failures) yield `${failed(failure)}\n`;
  for (const { file, findings } of files) for (const finding of findings) yield `${lineOf(file, finding)}\n`;
  yield `${inWords(summary)}\n`;
}
