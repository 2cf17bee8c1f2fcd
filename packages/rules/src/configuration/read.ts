/** Reads the text of a `peerspec.config.json`. */
import type { Node } from 'jsonc-parser';
import type { Configuration, ConfigurationProblem, Override, Placed } from './configuration.ts';
import { emptyConfiguration } from './configuration.ts';
import type { Notes } from './entries.ts';
import { entriesOf, membersOf, newNotes, textIn, textsOf } from './entries.ts';
import { readJson } from './json-text.ts';
import { keys } from './keys.ts';
import { patternTrouble } from './patterns.ts';
import { readDefaults, readRules } from './read-settings.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const readPatterns = (notes: Notes, node: Node): readonly Placed<string>[] =>
  textsOf(notes, node, 'patterns of paths').filter(({ value, at }) => {
    const trouble = patternTrouble(value);
    if (trouble) notes.complainAt(at, ...trouble);
    return trouble === undefined;
  });

const readOverride = (notes: Notes, node: Node): Override => {
  const override: Mutable<Override> = { files: [], rules: [], defaults: {}, at: notes.placeOf(node) };
  let named = false;
  for (const { key, word, value } of entriesOf(notes, node, '`files` and what applies to them')) {
    named ||= word === 'files';
    if (!Object.hasOwn(keys.override, word)) notes.unknownKey(key, word, keys.override);
    else if (!value) continue;
    else if (word === 'files') override.files = readPatterns(notes, value);
    else if (word === 'rules') override.rules = readRules(notes, value);
    else override.defaults = readDefaults(notes, value);
  }
  if (node.type === 'object' && !named)
    notes.complain(node, 'This override does not say for which files it is.', 'Add `"files": ["drafts"]`.');
  return override;
};

/** A path of a file from the folder of the configuration; it may lie beside that folder. */
const readPaths = (notes: Notes, node: Node): readonly Placed<string>[] =>
  textsOf(notes, node, 'paths of `.peer` files').filter(({ value, at }) => {
    const trouble = patternTrouble(value.replace(/^(\.\.\/)+/, ''));
    if (trouble) notes.complainAt(at, ...trouble);
    else if (!value.toLowerCase().endsWith('.peer'))
      notes.complainAt(at, `\`${value}\` is no \`.peer\` file.`, 'Name each file: `"shared/evidence.peer"`.');
    else return true;
    return false;
  });

const readTop = (notes: Notes, root: Node): Configuration => {
  const configuration: Mutable<Configuration> = { ...emptyConfiguration };
  for (const { key, word, value } of entriesOf(notes, root, 'the settings')) {
    if (!Object.hasOwn(keys.top, word)) {
      notes.unknownKey(key, word, keys.top);
      continue;
    }
    if (!value) continue;
    if (word === 'rules') configuration.rules = readRules(notes, value);
    else if (word === 'defaults') configuration.defaults = readDefaults(notes, value);
    else if (word === 'exclude') configuration.exclude = readPatterns(notes, value);
    else if (word === 'evidence') configuration.evidence = readPaths(notes, value);
    else if (word === 'overrides')
      configuration.overrides = membersOf(notes, value, 'objects with `files` and `rules`').map((each) => readOverride(notes, each));
    else if (textIn(value) === undefined) notes.complain(value, 'The address of a description is a text.', 'Write it in double quotes.');
  }
  return configuration;
};

/**
 * What a configuration says, and what is wrong with it, in the order of the text. What can be understood is there even
 * if something else is wrong. Never throws, whatever the text.
 */
export const readConfiguration = (
  text: string,
): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } => {
  const { root, problems, placeOf } = readJson(text);
  if (problems.length > 0) return { configuration: emptyConfiguration, problems };
  if (!root) {
    const at = placeOf({ offset: 0, length: 0 });
    const problem = {
      message: 'This configuration says nothing.',
      remedy: 'Write `{}` where nothing is to be set, or remove the file.',
      at,
    };
    return { configuration: emptyConfiguration, problems: [problem] };
  }
  const notes = newNotes(placeOf);
  const configuration = readTop(notes, root);
  return { configuration, problems: notes.problems.toSorted((one, other) => placeOrder(one, other)) };
};

const placeOrder = ({ at: { start: one } }: ConfigurationProblem, { at: { start: other } }: ConfigurationProblem): number =>
  one.line - other.line || one.character - other.character;
