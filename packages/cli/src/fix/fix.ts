/** `check --fix`: applies what an editor would offer, as far as nobody has to be asked. */
import { withoutByteOrderMark } from '@peerspec/language/files';
import { findingsOf } from '@peerspec/rules';
import { shownMilder } from '@peerspec/rules/internal';
import type { Fixes, Opened } from '@peerspec/server';
import { fixedText, sourceOf } from '@peerspec/server';
import type { Projects } from '../config/projects.ts';
import { readBelow, rootedFiles } from '../disk/rooted-files.ts';
import { writeWhole } from '../disk/write-file.ts';
import type { Io } from '../io.ts';
import { fileFailure, traceOf } from '../own-fault.ts';
import { unwrittenFailure } from '../targets/read-target.ts';
import type { Failure, Target } from '../targets/target.ts';
import { forTerminal, isBuildService } from '../terminal/escape.ts';
import { withProgress } from '../terminal/progress.ts';
import { patchOf } from './patch.ts';

export interface FixOptions {
  readonly fix?: Fixes;
  /** Changes nothing, and shows what would change. */
  readonly fixDryRun?: boolean;
}

/** What a file becomes; the same where nothing is to be fixed. */
const fixedFile = async (io: Io, projects: Projects, target: Target, before: string, today: string, fixes: Fixes): Promise<string> => {
  const { project } = await projects.open(target);
  const options = project.checkOptions(target.absolute);
  const run = { today };
  const files = rootedFiles(io.disk, target.root);
  // What a link leads to is the file that is read.
  const path = files.realPath(target.path);
  const unmarked = withoutByteOrderMark(before);
  const open = async (text: string): Promise<Opened> => {
    const reading = await project.workspace.read(path, { kind: 'text', text });
    const { findings } = shownMilder(findingsOf(reading, run, options));
    const folder = { files, run, checkOptions: () => Promise.resolve(options) };
    return { folder, source: sourceOf(reading, text), findings };
  };
  const fixed = await fixedText(unmarked, open, fixes);
  project.workspace.forget(path);
  return before.slice(0, before.length - unmarked.length) + fixed;
};

interface Fixed {
  /** Files that changed, or would. */
  readonly changed: number;
  readonly failures: readonly Failure[];
}

/**
 * Fixes files one after the other, or shows what would change. What cannot be read is told by the check, and what cannot be
 * written is as it was before.
 */
export const fixFiles = async (
  io: Io,
  projects: Projects,
  targets: readonly Target[],
  today: string,
  { fix = 'safe', fixDryRun = false }: FixOptions,
): Promise<Fixed> => {
  const failures: Failure[] = [];
  let changed = 0;
  for (const target of withProgress(io, targets, 'read')) {
    try {
      const content = readBelow(io.disk, target.root)(target.path);
      if (content.kind !== 'text') continue;
      const after = await fixedFile(io, projects, target, content.text, today, fix);
      if (after === content.text) continue;
      changed += 1;
      // In the log of a build service a line of the text could be a command; elsewhere the patch is to arrive as it is.
      if (fixDryRun) io.stdout.write(patchOf(target.shown, content.text, after), isBuildService(io.env) ? undefined : 'file');
      else {
        await writeWhole(io, target.absolute, [after]);
        io.stderr.write(`Fixed ${forTerminal(target.shown)}\n`);
      }
    } catch (error) {
      const failure = unwrittenFailure(target, error) ?? fileFailure(target.shown, 'check', error);
      io.stderr.write(traceOf(io.env, error));
      failures.push(failure);
    }
  }
  return { changed, failures };
};
