/** From one file to what is to be said about it. */
import { join } from 'node:path';
import type { Workspace } from '@peerspec/language';
import type { CheckOptions, Finding, Findings, Run } from '@peerspec/rules';
import { findingsOf } from '@peerspec/rules';
import { elementsOf } from '@peerspec/rules/internal';
import type { Io } from '../io.ts';
import { shownPath, unreadFailure } from '../targets/read-target.ts';
import type { Failure, Target } from '../targets/target.ts';

const shownFinding = (finding: Finding, shown: (path: string) => string): Finding => {
  const file = shown(finding.file);
  const places = finding.related?.map((place) =>
    place.at.file === undefined ? place : { ...place, at: { ...place.at, file: shown(place.at.file) } },
  );
  if (places) return { ...finding, file, related: places };
  return file === finding.file ? finding : { ...finding, file };
};

/** How the paths of one file's findings are shown; most are those of the file itself. */
const showing = (io: Pick<Io, 'cwd'>, target: Target): ((path: string) => string) => {
  const known = new Map([[target.path, target.shown]]);
  return (path) => {
    const shown = known.get(path) ?? shownPath(io.cwd, target, path);
    known.set(path, shown);
    return shown;
  };
};

/** What one file comes to. */
export interface FoundInFile extends Findings {
  /** Its interventions, as elements are called by them. */
  readonly interventions: readonly string[];
  /** The files that it uses, there or not; absolute. */
  readonly needs: readonly string[];
}

/** Reads and checks one file; paths in what is found are as they are shown, and each finding knows its element where that is asked for. */
export const examine = async (
  io: Pick<Io, 'cwd'>,
  workspace: Workspace,
  target: Target,
  run: Run,
  options: CheckOptions,
  withElements: boolean,
): Promise<FoundInFile | Failure> => {
  const reading = await workspace.read(target.path);
  const failure = unreadFailure(target, reading);
  if (failure) return failure;
  const { findings, accepted, baselined } = findingsOf(reading, run, options);
  const shown = showing(io, target);
  const elementAt = withElements ? elementsOf(reading) : undefined;
  const told = (finding: Finding): Finding => {
    const found = shownFinding(finding, shown);
    return elementAt ? { ...found, element: elementAt(finding.at) } : found;
  };
  return {
    needs: [...reading.uses, ...reading.missing].map((path) => join(target.root, path)),
    interventions: reading.specs.map(({ name = 'intervention' }) => name),
    findings: findings.map(told),
    accepted: accepted.map((each) => ({ ...each, finding: told(each.finding) })),
    ...(baselined && { baselined: baselined.map((finding) => shownFinding(finding, shown)) }),
  };
};
