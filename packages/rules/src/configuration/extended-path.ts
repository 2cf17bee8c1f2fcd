/** How a configuration names those that it builds on: files, and installed packages. */
import type { Trouble } from './glob.ts';
import { longestPattern } from './patterns.ts';

/** A file is told from a package by its beginning, as everywhere in Node. */
export const extendedFilePattern = String.raw`^\.\.?/[^\\]*\.json$`;

/** A name of npm's, with a slash and the path of a file in the package where one is meant. */
export const extendedPackagePattern = String.raw`^(?!.*/\.\.?/)((?:@[a-z0-9~\-][\w.~\-]*/)?(?![^/]*\.json(?:/|$))[a-z0-9~\-][\w.~\-]*)(?:/([^\\]+\.json))?$`;

const filePattern = new RegExp(extendedFilePattern, 'u');
const packagePattern = new RegExp(extendedPackagePattern, 'u');

/** The package that is named, and the file in it; undefined for what names none. */
export const packageIn = (written: string): { readonly name: string; readonly file?: string } | undefined => {
  const [, name, file] = packagePattern.exec(written) ?? [];
  return name === undefined ? undefined : { name, ...(file !== undefined && { file }) };
};

const howToName = 'Name a file, such as `"../shared.json"`, or an installed package.';

/** Why a text names neither; undefined where it names one. What it leads to is not looked at. */
export const extendsTrouble = (written: string): Trouble | undefined => {
  if (written.trim() === '') return ['An empty text stands for no configuration.', howToName];
  if (written.length > longestPattern) return ['This is too long for a path.', howToName];
  if (filePattern.test(written) || packageIn(written)) return undefined;
  if (written.includes('\\')) return ['Paths here have forward slashes.', 'Write `"../shared.json"`, on Windows too.'];
  if (written.startsWith('/') || /^[a-z]+:/i.test(written))
    return ['What a configuration extends is on this computer, and named from the folder of the configuration.', howToName];
  if (/^\.\.?\//.test(written)) return [`\`${written}\` is no \`.json\` file.`, 'Name the file itself: `"../shared.json"`.'];
  return [
    `\`${written}\` names neither a file nor a package.`,
    'A file begins with `./` or `../` and ends in `.json`; a package is named as in `npm install`.',
  ];
};

/** What was probably meant: a file beside the configuration. */
export const meantFile = (written: string): string | undefined => (/^[^./@\\:][^\\:]*\.json$/.test(written) ? `./${written}` : undefined);
