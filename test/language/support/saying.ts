/** What a text says, for tests: its Spec, and the same without the places where it is said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading, Spec } from '@peerspec/language';
import { readText } from '@peerspec/language';
import { problemText } from '../marked.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isRange = (value: unknown): boolean => isRecord(value) && isRecord(value['start']) && isRecord(value['end']);

/** A copy without any range: two texts that are laid out differently say the same. */
export const withoutPlaces = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isRange(each))
      .map(([key, each]) => [key, withoutPlaces(each)]),
  );
};

/** What a reading says, without places: all Specs, and the codes of all problems in the order of their names. */
export const meaningOf = (reading: Reading): unknown => ({
  specs: withoutPlaces(reading.specs),
  problems: reading.problems.map((problem) => problem.code).sort(),
});

/** The only Spec of a text in which nothing is wrong. */
export const specOf = async (text: string, others: Readonly<Record<string, string>> = {}): Promise<Spec> => {
  const { specs, problems } = await readText(text, others);
  if (problems.length > 0) throw new Error(`${problems.map(problemText).join('\n')}\nin\n${text}`);
  const [spec] = specs;
  if (!spec || specs.length > 1) throw new Error(`There is not exactly one intervention in\n${text}`);
  return spec;
};

/** The problems of a text, as `code: message`. */
export const problemsOf = async (text: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  (await readText(text, others)).problems.map(problemText);

/** The lines of an intervention as a whole file. */
export const intervention = (...lines: readonly string[]): string => `intervention Buddies "…" {\n${lines.join('\n')}\n}\n`;

/** The value of an answer that must be given. */
export const given = <T>(answer: { readonly state: 'given'; readonly value: T } | { readonly state: 'gap' | 'silent' }): T => {
  if (answer.state !== 'given') throw new Error(`The answer is ${answer.state}.`);
  return answer.value;
};

export const resources = join(import.meta.dirname, '..', 'resources');

export const resource = (path: string): string => readFileSync(join(resources, path), 'utf8');

/** The example that specifies the language, with the file that it uses. */
export const contract = resource('contract.peer');
export const contractUses = { 'shared/south-wales.peer': resource('shared/south-wales.peer') };

/** All `.peer` files below a folder, by their paths in it, sorted. */
export const peerFilesBelow = (folder: string): readonly (readonly [path: string, text: string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.peer'))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
