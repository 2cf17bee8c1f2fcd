/** From one file to what is to be said about it. */
import type { Range, Workspace } from '@peerspec/language';
import type { Finding, Findings, Run } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import type { Io } from '../io.ts';
import { ownFault, traceOf } from '../own-fault.ts';
import { shownPath, unreadFailure } from '../targets/read-target.ts';
import type { Failure, Target } from '../targets/target.ts';

const shownRange = (io: Io, target: Target, at: Range): Range =>
  at.file === undefined ? at : { ...at, file: shownPath(io.cwd, target, at.file) };

const shownFinding = (io: Io, target: Target, finding: Finding): Finding => ({
  ...finding,
  file: shownPath(io.cwd, target, finding.file),
  ...(finding.related && { related: finding.related.map((place) => ({ ...place, at: shownRange(io, target, place.at) })) }),
});

/** Reads and checks one file; paths in what is found are as they are shown. Never throws for anything in the file. */
export const examine = async (io: Io, workspace: Workspace, target: Target, run: Run): Promise<Findings | Failure> => {
  try {
    const reading = await workspace.read(target.path);
    const failure = unreadFailure(target, reading);
    if (failure) return failure;
    const { findings, accepted } = findingsOf(reading, run);
    return {
      findings: findings.map((finding) => shownFinding(io, target, finding)),
      accepted: accepted.map((each) => ({ ...each, finding: shownFinding(io, target, each.finding) })),
    };
  } catch (error) {
    // A fault of the program must not hide what there is to say about the other files.
    io.stderr.write(traceOf(io.env, error));
    return { path: target.shown, message: ownFault(error), remedy: 'The other files are checked all the same.' };
  }
};
