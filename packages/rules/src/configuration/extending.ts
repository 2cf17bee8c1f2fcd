/**
 * A configuration together with those that it extends. Whoever has the files hands them over one by one, because the
 * command line reads at once and an editor has to wait: what is found is the same.
 */
import { folderOf, relativePath, resolveUse } from '@peerspec/language/internal';
import type { Configuration, ConfigurationProblem, Extended, Placed } from './configuration.ts';
import { packageIn } from './extended-path.ts';
import type { Asking } from './extended-text.ts';
import { extendedText } from './extended-text.ts';
import type { Trouble } from './glob.ts';
import { readConfiguration } from './read.ts';

/** No team builds on more; every file is held against the patterns of all of them. */
const most = 10;

/** A configuration, and the folder that its patterns start from: for one in a package that of whoever extends it. */
interface ConfigurationFile {
  readonly file: string;
  readonly base: string;
  readonly isInstalled: boolean;
}

/** The way from one folder down to another; undefined where that lies elsewhere. */
const wayDown = (from: string, to: string): string | undefined => {
  if (from === to || from === '') return from === '' ? to : '';
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : undefined;
};

const patternsOf = ({ overrides, exclude }: Configuration): readonly string[] => [
  ...(overrides.length > 0 ? ['`overrides`'] : []),
  ...(exclude.length > 0 ? ['`exclude`'] : []),
];

/**
 * What a configuration says, with all that it extends. Never throws, whatever the texts.
 * @param file its path from the root.
 * @yields the paths of the files that it needs.
 */
export function* withExtended(file: string, text: string): Asking<ReturnType<typeof readConfiguration>> {
  const own = readConfiguration(text);
  const home = folderOf(file);
  const extended: Extended[] = [];
  const evidence: Placed<string>[] = [];
  const problems: ConfigurationProblem[] = [...own.problems];
  const seenFrom = (path: string): string => relativePath(file, path);
  let met = 0;

  /** What is wrong with one that is extended is told at the entry by which this one comes to it. */
  const take = ({ file: path, base }: ConfigurationFile, configuration: Configuration, at: Placed<string>['at']): readonly Trouble[] => {
    const way = wayDown(base, home);
    extended.push({ file: path, configuration, way: way ?? '' });
    const idle = way === undefined ? patternsOf(configuration) : [];
    const troubles: Trouble[] = [];
    if (idle.length > 0)
      troubles.push([
        `The patterns in ${idle.join(' and ')} of \`${seenFrom(path)}\` start from its own folder, where nothing goes by this configuration.`,
        'Move it into this folder or one above, make a package of it, or write the patterns here.',
      ]);
    for (const { value } of configuration.evidence) {
      const meant = resolveUse(path, value);
      if ('path' in meant) evidence.push({ value: seenFrom(meant.path), at });
      else
        troubles.push([
          `\`${value}\`, which \`${seenFrom(path)}\` names, is outside of the folder that is being checked.`,
          'Move it into that folder.',
        ]);
    }
    return troubles;
  };

  function* follow(
    from: ConfigurationFile,
    onTheWay: readonly string[],
    { value }: Placed<string>,
    at: Placed<string>['at'],
  ): Asking<void> {
    const isDirect = onTheWay.length === 1;
    const complain = ([message, remedy]: Trouble): unknown =>
      problems.push({ message: isDirect ? message : `\`${seenFrom(from.file)}\`: ${message}`, remedy, at });
    met += 1;
    if (met === most + 1) complain([`More than ${most.toString()} configurations are extended in all.`, 'Put some of them together.']);
    if (met > most) return;
    const found = yield* extendedText(from.file, value);
    if (!('path' in found)) {
      complain(found);
      return;
    }
    if (onTheWay.includes(found.path)) {
      complain([
        `\`${value}\` leads round in a circle, back to a configuration that extends it.`,
        'Remove one of the entries of `extends` on the way.',
      ]);
      return;
    }
    const isInstalled = from.isInstalled || packageIn(value) !== undefined;
    const source = { file: found.path, base: isInstalled ? from.base : folderOf(found.path), isInstalled };
    const { configuration, problems: wrong } = readConfiguration(found.text);
    for (const { at: there, message, remedy } of wrong)
      problems.push({ message: `\`${seenFrom(found.path)}\`, line ${(there.start.line + 1).toString()}: ${message}`, remedy, at });
    for (const entry of configuration.extends) yield* follow(source, [...onTheWay, found.path], entry, at);
    take(source, configuration, at).forEach(complain);
  }

  for (const entry of own.configuration.extends) yield* follow({ file, base: home, isInstalled: false }, [file], entry, entry.at);
  return { configuration: { ...own.configuration, extended, evidence: [...evidence, ...own.configuration.evidence] }, problems };
}
