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

/** Why something could not be written, as a clause. @throws the error itself where it does not come from the system. */
export const whyNotWritten = (error: unknown): string => {
  const code = systemCode(error);
  return (code === undefined ? undefined : whenWriting[code]) ?? whyNotRead(error);
};
