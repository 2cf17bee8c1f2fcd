/** What is wrong with how PeerSpec has dealt with a text, and the promises that hold for whatever it says. */
import type { Position, Range } from '@peerspec/language';

export interface Complaint {
  /** The promise that is broken, the same for every input that breaks it. */
  readonly promise: string;
  /** What was asked for: a command or a request. */
  readonly where: string;
  readonly detail: string;
}

/** Two inputs that give the same are taken for one defect. */
export const keyOf = ({ promise, where }: Complaint): string => `${promise}: ${where}`;

/** Seconds of processor time that anything may take. */
export const mostSeconds = 2;

/** Runs one thing that a user does, and complains where it fails or takes too long. */
export const timed = async <T>(where: string, complaints: Complaint[], act: () => T | Promise<T>): Promise<T | undefined> => {
  const begin = process.cpuUsage();
  try {
    return await act();
  } catch (error) {
    complaints.push({
      promise: 'nothing is thrown',
      where,
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    return undefined;
  } finally {
    const { user, system } = process.cpuUsage(begin);
    const seconds = (user + system) / 1e6;
    if (seconds > mostSeconds) complaints.push({ promise: `nothing takes ${mostSeconds} s`, where, detail: `${seconds.toFixed(1)} s` });
  }
};

/** What a program prints where it forgot a case. */
const slip = /(?<![-\w])(?:undefined|NaN|Infinity|null)(?![-\w])|\[object\b/g;

/** Complains of words of a program where prose is expected, unless the author has written them. */
export const slipsIn = (output: string, input: string, where: string): Complaint[] => {
  const found = output.match(slip)?.find((word) => !input.includes(word));
  if (found === undefined) return [];
  const line = output.split('\n').find((each) => each.includes(found)) ?? '';
  return [{ promise: `nothing says "${found}"`, where, detail: line.slice(0, 400) }];
};

export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

const isIn = (lines: readonly string[], { line, character }: Position): boolean => {
  const length = lines[line]?.length;
  return Number.isInteger(character) && length !== undefined && character >= 0 && character <= length;
};

/** Why a range is none of the text; undefined for a good one. */
export const wrongRange = (lines: readonly string[], { start, end }: Range): string | undefined => {
  const shown = `${start.line}:${start.character}-${end.line}:${end.character}`;
  if (!isIn(lines, start)) return `${shown} begins outside the text`;
  if (!isIn(lines, end)) return `${shown} ends outside the text`;
  return end.line < start.line || (end.line === start.line && end.character < start.character) ? `${shown} runs backwards` : undefined;
};
