/** What is wrong with the evidence files that a configuration names, said where it names them. */
import type { Reading } from '@peerspec/language';
import type { ConfigurationProblem, Placed } from './configuration.ts';

/** An evidence file of a configuration, and its path from the root of the workspace; none where it lies outside. */
export interface EvidenceFile {
  readonly written: Placed<string>;
  readonly path?: string;
}

const errors = (count: number): string => (count === 1 ? '1 error' : `${count} errors`);

/** What is wrong with one evidence file; undefined where nothing is. `ifOutside` says what to do where it lies outside. */
export const evidenceProblem = async (
  read: (path: string) => Promise<Reading>,
  { written: { value, at }, path }: EvidenceFile,
  ifOutside: string,
): Promise<ConfigurationProblem | undefined> => {
  if (path === undefined) return { message: `\`${value}\` is outside the folder that is being checked.`, remedy: ifOutside, at };
  const { unread, problems } = await read(path);
  const [first] = problems;
  if (!first) return undefined;
  if (unread) return { message: first.message.replace(/^This file/, `\`${value}\``), remedy: first.remedy, at };
  return {
    message: `\`${value}\` has ${errors(problems.length)}, so what it offers may not be whole.`,
    remedy: 'Mend that file first: `peerspec check` says what is wrong with it.',
    at,
  };
};
