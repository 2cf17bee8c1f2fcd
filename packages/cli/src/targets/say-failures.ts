import type { Io } from '../io.ts';
import type { RunFailure } from '../run-failure.ts';
import { forTerminal } from '../terminal/escape.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Failure, Keeper, PassedBy } from './target.ts';
import { aboutOf } from './target.ts';

const because: Readonly<Record<Keeper, string>> = { configuration: 'a configuration excludes it', Git: 'Git ignores it' };

/** Says on standard error what was named and is passed by all the same. */
export const sayPassedBy = (io: Io, passedBy: readonly PassedBy[]): void => {
  for (const { shown, by } of passedBy) io.stderr.write(`${forTerminal(shown)} is passed by, because ${because[by]}.\n`);
};

/** Says on standard error what could not be done. */
export const sayFailures = (io: Io, failures: readonly Failure[]): void => {
  const style = styleFor(io, io.stderr);
  const width = widthFor(io.stderr) - 2;
  for (const failure of failures) {
    const { message, remedy } = failure;
    const lines = [...wrap(forTerminal(message), width), ...wrap(forTerminal(remedy), width)];
    io.stderr.write(`${style('underline', forTerminal(aboutOf(failure)))}\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
  }
};

/** Says on standard error what ended a run. */
export const sayRunFailure = (io: Io, { message, details }: RunFailure): void => {
  if (details) sayFailures(io, details);
  else io.stderr.write(`peerspec: ${forTerminal(message)}\n`);
};
