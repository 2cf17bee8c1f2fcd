/**
 * The one way out: everything that a command writes on standard output and standard error passes here, so that no writer
 * can forget that text from a file is data. Writers that put such a text on a line of its own clean it before, because
 * they also wrap and align it; documents and JSON come clean. What is left is the net below them. Only the text of a
 * file that goes to another program passes as it is, or not at all: cleaned, it would be another text; and so do the
 * bytes of a Word document or a workbook, which no terminal gets.
 */
import { withHiddenSpelt } from '@peerspec/language/hidden';
import type { Io, Output } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { forBuildLog, isBuildService, keptBack, wouldCommand } from './escape.ts';
import { isColourWanted } from './style.ts';

/** A colour or weight, in the form in which `styleText` sets it. */
// eslint-disable-next-line no-control-regex
const styling = /(\u001B\[[\d;]*m)/;

/** What could command is spelt out; our own colours stay where there are any. */
const spelt = (text: string, keepsStyle: boolean): string =>
  keepsStyle
    ? text
        .split(styling)
        .map((part, index) => (index % 2 === 0 ? withHiddenSpelt(part) : part))
        .join('')
    : withHiddenSpelt(text);

/**
 * An output that passes on only what is clean; on GitHub no line of it is a command, but where the writer says that it is
 * meant. @throws RunFailure where the text of a file would be one.
 */
const cleanOutput = (output: Output, env: Io['env']): Output => {
  const keepsStyle = isColourWanted(env, output);
  const isRead = isBuildService(env);
  /** Whether nothing but blanks stands on the line so far: a chunk may go on with a line that an earlier one has begun. */
  let isBare = true;
  const withoutCommands = (text: string): string => {
    const [first = '', ...further] = text.split('\n');
    const goesOn = !isBare;
    const last = further.at(-1);
    isBare = last === undefined ? isBare && first.trim() === '' : last.trim() === '';
    return [goesOn ? first.replaceAll('##[', '# #[') : forBuildLog(first), ...further.map(forBuildLog)].join('\n');
  };
  return {
    write: (text, meaning) => {
      if (meaning === 'terminal') {
        output.write(text);
        return;
      }
      if (meaning === 'file') {
        if (wouldCommand(env, text)) throw new RunFailure(`${keptBack} Change that line, or write to a file with --out.`);
        output.write(output.isTTY ? spelt(text.replaceAll('\r\n', '\n'), false) : text);
        return;
      }
      const clean = spelt(text, keepsStyle);
      output.write(isRead && meaning !== 'commands' ? withoutCommands(clean) : clean);
    },
    ...(output.bytes && { bytes: output.bytes }),
    isTTY: output.isTTY,
    ...(output.columns !== undefined && { columns: output.columns }),
  };
};

/** To the beginning of the line, and nothing on it. */
const eraseLine = '\r\u001B[K';

/** The same machine with clean outputs. Each is made when it is first asked for, because opening a stream costs time. */
export const withCleanOutputs = (io: Io): Io => {
  const made = new Map<unknown, Output>();
  let isPassing = false;
  const erase = (): void => {
    if (isPassing) io.stderr.write(eraseLine);
    isPassing = false;
  };
  /** Both outputs may be one terminal: a line that only passes gives way to what is written on either. */
  const givingWay = (output: Output): Output => ({
    ...output,
    write: (text, meaning) => {
      erase();
      isPassing = meaning === 'passing' && text !== '';
      if (text !== '') output.write(text, meaning === 'passing' ? 'terminal' : meaning);
    },
  });
  return new Proxy(io, {
    get: (target, key) => {
      if (key !== 'stdout' && key !== 'stderr') return Reflect.get(target, key) as unknown;
      const output = made.get(key) ?? givingWay(cleanOutput(target[key], target.env));
      made.set(key, output);
      return output;
    },
  });
};
