/** Patterns of paths, from the folder of the configuration, with forward slashes. */
import { normalForm } from '@peerspec/language';
import picomatch from 'picomatch';

/** Longer ones are not paths; the library itself takes no more than this. */
const longest = 1000;

/** Why a text is no pattern of paths, with what to do; undefined where it is one. */
export const patternTrouble = (pattern: string): readonly [message: string, remedy: string] | undefined => {
  if (pattern.trim() === '') return ['An empty text stands for no file.', 'Name a folder, a file or a pattern such as `"drafts/*.peer"`.'];
  if (pattern.length > longest) return ['This is too long for a pattern of paths.', 'Write several shorter ones.'];
  if (pattern.includes('\\')) return ['Paths here have forward slashes.', 'Write `"drafts/old"`, on Windows too.'];
  if (pattern.startsWith('/') || /^[a-z]:/i.test(pattern))
    return ['Paths here start from the folder of the configuration.', 'Leave away what stands before that: `"drafts/old"`.'];
  if (pattern.split('/').includes('..'))
    return [
      'A configuration speaks only of files in its own folder and below.',
      'Put the configuration into the folder that holds them all.',
    ];
  if (pattern.startsWith('!') && !pattern.startsWith('!('))
    return ['A pattern that begins with `!` is not taken.', 'Write what is meant; what is not named stays as it is.'];
  return undefined;
};

const plainly = (pattern: string): string => pattern.replace(/^(\.(\/|$))+/, '').replace(/\/+$/, '') || '**';

/** The path itself and every folder that it lies in: `a/b/c`, `a/b`, `a`. */
const withFolders = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};

/** Whether a pattern stands for a path or for a folder that it lies in. */
export const matcher = (pattern: string): ((path: string) => boolean) => {
  const matches = picomatch(plainly(normalForm(pattern)), { dot: true, nonegate: true, windows: false });
  return (path) => withFolders(normalForm(path)).some((each) => matches(each));
};
