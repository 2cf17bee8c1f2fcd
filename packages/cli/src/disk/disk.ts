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
  | 'readlinkSync'
  | 'readSync'
  | 'renameSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
> & { readonly realpathSync: (path: string) => string };

/** The disk of this machine. Named one by one: to look at all that `node:fs` offers would load its streams. */
export const realDisk: Disk = {
  closeSync: fs.closeSync,
  fchmodSync: fs.fchmodSync,
  fchownSync: fs.fchownSync,
  fstatSync: fs.fstatSync,
  fsyncSync: fs.fsyncSync,
  lstatSync: fs.lstatSync,
  mkdirSync: fs.mkdirSync,
  openSync: fs.openSync,
  readdirSync: fs.readdirSync,
  readlinkSync: fs.readlinkSync,
  readSync: fs.readSync,
  renameSync: fs.renameSync,
  statSync: fs.statSync,
  unlinkSync: fs.unlinkSync,
  writeFileSync: fs.writeFileSync,
  realpathSync: fs.realpathSync.native,
};
