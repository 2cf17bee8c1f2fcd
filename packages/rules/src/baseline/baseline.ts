/**
 * A baseline: the findings that were there when a team began to check, so that only what comes anew makes a check fail.
 * An entry names a rule and an element of a file, and no line, so that text may move.
 */
import { compareText } from '@peerspec/language/internal';
import type { Node } from 'jsonc-parser';
import type { ConfigurationProblem } from '../configuration/configuration.ts';
import type { Entry, Notes } from '../configuration/entries.ts';
import { entriesOf, newNotes } from '../configuration/entries.ts';
import { readJson } from '../configuration/json-text.ts';

export interface BaselineEntry {
  /** From the folder of the baseline, with forward slashes. */
  readonly file: string;
  readonly code: string;
  /** The path of the element; empty where it is the file itself. */
  readonly element: string;
  /** How many findings of the rule there are about the element. */
  readonly count: number;
}

const format = 'peerspec-baseline';
const formatVersion = 1;

/** Groups in the order of their names. */
const grouped = <T>(
  entries: readonly BaselineEntry[],
  name: (entry: BaselineEntry) => string,
  inner: (of: readonly BaselineEntry[]) => T,
) =>
  Object.fromEntries(
    [...Map.groupBy(entries, name)].sort(([one], [other]) => compareText(one, other)).map(([each, of]) => [each, inner(of)] as const),
  );

/** The text of a baseline: an element a line, in a fixed order, so that versions of it can be compared and merged. */
export const baselineText = (entries: readonly BaselineEntry[]): string => {
  const files = grouped(
    entries,
    ({ file }) => file,
    (ofFile) =>
      grouped(
        ofFile,
        ({ code }) => code,
        (ofRule) =>
          grouped(
            ofRule,
            ({ element }) => element,
            (same) => same.reduce((sum, { count }) => sum + count, 0),
          ),
      ),
  );
  return `${JSON.stringify({ format, formatVersion, files }, undefined, 2)}\n`;
};

const entriesIn = (notes: Notes, { value }: Entry, holding: string): readonly (Entry & { readonly value: Node })[] =>
  value ? entriesOf(notes, value, holding).flatMap(({ value: inner, ...entry }) => (inner ? [{ ...entry, value: inner }] : [])) : [];

const countIn = (notes: Notes, node: Node): number => {
  const { value }: { readonly value?: unknown } = { value: node.value as unknown };
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  notes.complain(node, 'This should be how many findings there are: 1 or more.', rewrite);
  return 0;
};

const rewrite = 'Take it as it was from your version control; or remove it, and have it written anew with --update-baseline.';

const filesIn = (notes: Notes, files: Entry): readonly BaselineEntry[] =>
  entriesIn(notes, files, 'files').flatMap((file) =>
    entriesIn(notes, file, 'rules').flatMap((rule) =>
      entriesIn(notes, rule, 'elements, each with how many findings there are').map(({ word: element, value }) => ({
        file: file.word,
        code: rule.word,
        element,
        count: countIn(notes, value),
      })),
    ),
  );

const valueOf = ({ value }: Entry): unknown => value?.value;

/** What a baseline says, or the first thing that is wrong with it. Never throws, whatever the text. */
export const readBaseline = (text: string): readonly BaselineEntry[] | ConfigurationProblem => {
  const { root, problems, placeOf } = readJson(text);
  const at = placeOf({ offset: 0, length: 0 });
  const [wrong] = problems;
  if (wrong) return { at: wrong.at, message: `This is no baseline: it cannot be read as JSON. ${wrong.message}`, remedy: rewrite };
  const notes = newNotes(placeOf);
  const top = new Map(root?.type === 'object' ? entriesOf(notes, root, 'a baseline').map((entry) => [entry.word, entry]) : []);
  const [said, version, files] = [top.get('format'), top.get('formatVersion'), top.get('files')];
  if (!said || valueOf(said) !== format || !files)
    return { at, message: `This is no baseline: \`"format": "${format}"\` and its \`files\` do not stand in it.`, remedy: rewrite };
  if (!version || valueOf(version) !== formatVersion)
    return { at: placeOf((version ?? said).key), message: 'This baseline is of another version of PeerSpec.', remedy: rewrite };
  const entries = filesIn(notes, files);
  return notes.problems[0] ?? entries;
};

/** Whether a baseline could not be read. */
export const isWrong = (read: readonly BaselineEntry[] | ConfigurationProblem): read is ConfigurationProblem => !Array.isArray(read);
