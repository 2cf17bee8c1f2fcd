import * as fs from 'node:fs';

/** The part of `node:fs` that is used, so that a test can stand in for a disk that refuses. */
export type Disk = Pick<
  typeof fs,
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
> & { readonly realpathSync: (path: string) => string };

/** The disk of this machine. */
export const realDisk: Disk = { ...fs, realpathSync: fs.realpathSync.native };
