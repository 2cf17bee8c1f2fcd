/** Paths and patterns of paths, from the folder of the configuration, with forward slashes. */
import { normalForm } from '@peerspec/language/internal';
import type { Glob, Trouble } from './glob.ts';
import { isTrouble, readGlob } from './glob.ts';

/** Longer ones are not paths that somebody has written. */
export const longestPattern = 500;

/** Why a text is no path, with what to do; undefined where it is one. */
export const pathTrouble = (path: string): Trouble | undefined => {
  if (path.trim() === '') return ['An empty text stands for no file.', 'Name a folder, a file or a pattern such as `"drafts/*.peer"`.'];
  if (path.length > longestPattern) return ['This is too long for a path or a pattern of paths.', 'Write several shorter ones.'];
  if (path.includes('\\')) return ['Paths here have forward slashes.', 'Write `"drafts/old"`, on Windows too.'];
  if (path.startsWith('/') || /^[a-z]:/i.test(path))
    return ['Paths here start from the folder of the configuration.', 'Leave away what stands before that: `"drafts/old"`.'];
  if (path.split('/').includes('..'))
    return [
      'A configuration speaks only of files in its own folder and below.',
      'Put the configuration into the folder that holds them all.',
    ];
  if (path.startsWith('!'))
    return ['A pattern that begins with `!` is not taken.', 'Write what is meant; what is not named stays as it is.'];
  return undefined;
};

/** What stands for a folder stands for everything in it. */
const withContents = (pattern: string): string => {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  return [...segments, '**'].join('/');
};

/** A pattern of paths, which also stands for everything in a folder that it stands for; or why it is none. */
export const readPattern = (pattern: string): Glob | Trouble => pathTrouble(pattern) ?? readGlob(withContents(pattern));

/** Whether a pattern stands for a path or for a folder that it lies in. A text that is no pattern stands for nothing. */
export const matcher = (pattern: string): ((path: string) => boolean) => {
  const read = readPattern(normalForm(pattern));
  return isTrouble(read) ? () => false : (path) => read.matches(normalForm(path));
};
