/** `--shard`: a part of the files, so that several machines can divide a portfolio. */
import { createHash } from 'node:crypto';
import type { Shard } from './choices.ts';

/** In which of so many parts a file is. It depends on its path alone, so that no other file moves it. */
const partOf = (path: string, parts: number): number => (createHash('sha256').update(path).digest().readUInt32BE() % parts) + 1;

/** Whether a file, by its path as it is shown, belongs to the part. */
export const isInShard =
  ({ part, parts }: Shard) =>
  (path: string): boolean =>
    partOf(path, parts) === part;
