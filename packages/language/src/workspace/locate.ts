/** Which file a path means: one file is one file, by whatever path it is named. */
import { hasForms, normalForm } from '../syntax/normal-form.ts';
import type { FileSystem } from './file-system.ts';
import type { Choose, ListAtOnce } from './follow.ts';
import { follow, followAtOnce } from './follow.ts';

const inOneForm: Choose = (part, names) => {
  const wanted = normalForm(part);
  return names.find((name) => normalForm(name) === wanted);
};

/**
 * The path by which a file goes, whatever path it is named by: links are followed, and letters are those of the disk.
 * The folders are looked through only where nothing is there by the very path, and it could be written in another form.
 */
export const locate = async (files: FileSystem, path: string): Promise<string> => {
  const real = files.realPath?.(path) ?? path;
  if (!files.list || !hasForms(real) || (await files.read(real)).kind !== 'missing') return real;
  const found = await follow((folder) => files.list?.(folder) ?? Promise.resolve([]), { path: real, choose: inOneForm });
  return found === undefined ? real : (files.realPath?.(found) ?? found);
};

/** The path at which something is, where it is only written in another form than the given one; for a path at which nothing is. */
export const inOtherForm = (list: ListAtOnce, path: string): string | undefined =>
  hasForms(path) ? followAtOnce(list, { path, choose: inOneForm, isWanted: () => true }) : undefined;
