import { join } from 'node:path';
import type { Problem, Reading } from '@peerspec/language';
import { shownFrom } from '../disk/paths.ts';
import type { Failure, Target } from './target.ts';

/** Why a file was not read; undefined where it was. */
export const unreadFailure = (target: Target, { unread, problems }: Reading): Failure | undefined => {
  const [problem] = problems;
  return unread && problem ? { path: target.shown, message: problem.message, remedy: problem.remedy } : undefined;
};

/** "drafts/mam-kind.peer:12:3: This brace is never closed." */
export const problemInWords = (shown: string, { at, message }: Problem): string =>
  `${shown}:${(at.start.line + 1).toString()}:${(at.start.character + 1).toString()}: ${message}`;

/** How a path from the root of a target is shown. Names of the built-in library are no paths. */
export const shownPath = (cwd: string, { root }: Target, path: string): string =>
  path.startsWith('peerspec:') ? path : shownFrom(cwd, join(root, path));
