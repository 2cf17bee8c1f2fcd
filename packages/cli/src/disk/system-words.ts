/** What the system says when it refuses, in plain words. */

const words: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to open it',
  EPERM: 'you have no permission to open it',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its path is too long',
  ENXIO: 'it is not an ordinary file',
  EMFILE: 'too many files are open on this computer',
  ENFILE: 'too many files are open on this computer',
  EIO: 'the disk reports a fault (EIO)',
  ESTALE: 'the network drive has lost it (ESTALE)',
  EBUSY: 'another program is using it',
  ETXTBSY: 'another program is using it',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space that you may use is full',
  EFBIG: 'the file would be too large',
  EPIPE: 'whoever was reading it has gone',
  EEXIST: 'something else has that name',
  EINVAL: 'its name is not allowed here',
  ERR_INVALID_ARG_VALUE: 'its name is not allowed here',
};

export const mendLink = 'Let the link lead to the file that is meant, or remove it.';
const tryAgain = 'Close what else may be using it, and try again.';

/** What helps where it is not for want of a permission. */
const remedies: Readonly<Record<string, string>> = {
  ELOOP: mendLink,
  ENAMETOOLONG: 'Give it, or the folders that it lies in, shorter names.',
  EMFILE: tryAgain,
  ENFILE: tryAgain,
  EBUSY: tryAgain,
  ETXTBSY: tryAgain,
  EIO: 'Copy the folder to another disk, or take the file from an earlier copy.',
  ESTALE: 'Check that the network drive is connected, and try again.',
};

const whenWriting: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  ENOENT: 'its folder is not there',
};

/** The short code of an error of the system, such as `EACCES`; undefined for any other error. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Whether the system refused something, as opposed to a mistake in the program. */
export const isRefusal = (error: unknown): error is NodeJS.ErrnoException => /^E(?!RR_)[A-Z\d]+$/.test(systemCode(error) ?? '');

/** Why something could not be opened, as a clause. @throws the error itself where it does not come from the system. */
export const whyNotRead = (error: unknown): string => {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return words[code] ?? `the computer refuses (${code})`;
};

/** What to do about something that could not be opened; nothing where a permission is all that can help. */
export const readRemedy = (error: unknown): { readonly remedy?: string } => {
  const remedy = remedies[systemCode(error) ?? ''];
  return remedy === undefined ? {} : { remedy };
};

/** Why something could not be written, as a clause. @throws the error itself where it does not come from the system. */
export const whyNotWritten = (error: unknown): string => {
  const code = systemCode(error);
  return (code === undefined ? undefined : whenWriting[code]) ?? whyNotRead(error);
};
