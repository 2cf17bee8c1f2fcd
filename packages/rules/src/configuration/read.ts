/** Reads the text of a `peerspec.config.json`. */
import { compareStarts } from '@peerspec/language/internal';
import type { Node } from 'jsonc-parser';
import type { Configuration, ConfigurationProblem, Override, Placed, Settings } from './configuration.ts';
import { emptyConfiguration } from './configuration.ts';
import type { Notes } from './entries.ts';
import { entriesOf, membersOf, newNotes, textIn, textsOf, wordsOf, yesOrNoIn } from './entries.ts';
import { extendsTrouble, meantFile } from './extended-path.ts';
import { readJson } from './json-text.ts';
import { keys } from './keys.ts';
import type { Trouble } from './glob.ts';
import { isTrouble } from './glob.ts';
import { pathTrouble, readPattern } from './patterns.ts';
import { readDates, readDefaults, readRules } from './read-settings.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** No configuration is anywhere near so long. */
const mostCharacters = 100_000;

/** What all patterns of a configuration may come to: every file is held against every one of them. */
const mostInPatterns = 5_000;

/** Characters that are left for patterns; below zero once it has been said that there are too many. */
interface Room {
  left: number;
}

const readPatterns = (notes: Notes, node: Node, room: Room): readonly Placed<string>[] =>
  textsOf(notes, node, 'patterns of paths').filter(({ value, at }) => {
    if (room.left < 0) return false;
    const pattern = readPattern(value);
    if (isTrouble(pattern)) {
      notes.complainAt(at, ...pattern);
      return false;
    }
    room.left -= pattern.size;
    if (room.left < 0)
      notes.complainAt(
        at,
        'From here on there are too many patterns.',
        'Name folders rather than each file in them, and write fewer braces.',
      );
    return room.left >= 0;
  });

const setDates = (notes: Notes, node: Node, settings: Mutable<Settings>): void => {
  const dates = readDates(notes, node);
  if (dates) settings.dates = dates;
};

const readOverride = (notes: Notes, node: Node, room: Room): Override => {
  const override: Mutable<Override> = { files: [], rules: [], defaults: {}, at: notes.placeOf(node) };
  let named = false;
  for (const { key, word, value } of entriesOf(notes, node, '`files` and what applies to them')) {
    named ||= word === 'files';
    if (!Object.hasOwn(keys.override, word)) notes.unknownKey(key, word, keys.override);
    else if (!value) continue;
    else if (word === 'files') override.files = readPatterns(notes, value, room);
    else if (word === 'rules') override.rules = readRules(notes, value);
    else if (word === 'dates') setDates(notes, value, override);
    else override.defaults = readDefaults(notes, value);
  }
  if (node.type === 'object' && !named)
    notes.complain(node, 'This override does not say for which files it is.', 'Add `"files": ["drafts"]`.');
  return override;
};

const notJson = (value: string): Trouble => [`\`${value}\` is no \`.json\` file.`, 'Name the file: `"peerspec-baseline.json"`.'];

/** A path of a file from the folder of the configuration; it may lie beside that folder. */
const readPaths = (notes: Notes, node: Node): readonly Placed<string>[] =>
  textsOf(notes, node, 'paths of `.peer` files').filter(({ value, at }) => {
    const trouble = pathTrouble(value.replace(/^(\.\.\/)+/, ''));
    if (trouble) notes.complainAt(at, ...trouble);
    else if (!value.toLowerCase().endsWith('.peer'))
      notes.complainAt(at, `\`${value}\` is no \`.peer\` file.`, 'Name each file: `"shared/evidence.peer"`.');
    else return true;
    return false;
  });

const readBaselinePath = (notes: Notes, node: Node): Placed<string> | undefined => {
  const value = textIn(node);
  const trouble: Trouble | undefined =
    value === undefined
      ? ['A baseline is the path of a file.', 'Write it in double quotes: `"peerspec-baseline.json"`.']
      : (pathTrouble(value) ?? (value.endsWith('.json') ? undefined : notJson(value)));
  if (trouble) notes.complain(node, ...trouble);
  return trouble || value === undefined ? undefined : { value, at: notes.placeOf(node) };
};

const readExtends = (notes: Notes, node: Node): readonly Placed<string>[] =>
  wordsOf(notes, node, 'the path of a configuration or the name of a package, or a list of them').filter(({ value, at }) => {
    const trouble = extendsTrouble(value);
    if (trouble) notes.complainAt(at, ...trouble, meantFile(value));
    return !trouble;
  });

const readTop = (notes: Notes, root: Node): Configuration => {
  const configuration: Mutable<Configuration> = { ...emptyConfiguration };
  const room: Room = { left: mostInPatterns };
  for (const { key, word, value } of entriesOf(notes, root, 'the settings')) {
    if (!Object.hasOwn(keys.top, word)) {
      notes.unknownKey(key, word, keys.top);
      continue;
    }
    if (!value) continue;
    if (word === 'extends') configuration.extends = readExtends(notes, value);
    else if (word === 'rules') configuration.rules = readRules(notes, value);
    else if (word === 'defaults') configuration.defaults = readDefaults(notes, value);
    else if (word === 'dates') setDates(notes, value, configuration);
    else if (word === 'exclude') configuration.exclude = readPatterns(notes, value, room);
    else if (word === 'gitignore') {
      const gitignore = yesOrNoIn(notes, value);
      if (gitignore) configuration.gitignore = gitignore;
    } else if (word === 'evidence') configuration.evidence = readPaths(notes, value);
    else if (word === 'baseline') {
      const baseline = readBaselinePath(notes, value);
      if (baseline) configuration.baseline = baseline;
    } else if (word === 'overrides')
      configuration.overrides = membersOf(notes, value, 'objects with `files` and `rules`').map((each) => readOverride(notes, each, room));
    else if (textIn(value) === undefined) notes.complain(value, 'The address of a description is a text.', 'Write it in double quotes.');
  }
  return configuration;
};

const tooLong: ConfigurationProblem = {
  message: 'This configuration is too long: it has more than 100,000 characters.',
  remedy: 'Write down only what differs from what PeerSpec does anyway, and name folders rather than each file in them.',
  at: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
};

/**
 * What a configuration says, and what is wrong with it, in the order of the text. What can be understood is there even
 * if something else is wrong. Never throws, whatever the text.
 */
export const readConfiguration = (
  text: string,
): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } => {
  if (text.length > mostCharacters) return { configuration: emptyConfiguration, problems: [tooLong] };
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
  return { configuration, problems: notes.problems.toSorted((one, other) => compareStarts(one.at, other.at)) };
};
