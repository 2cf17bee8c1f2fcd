/** Paths for those who know the repository and not the folder in which the command was run: GitHub, and readers of SARIF. */
import { dirname, relative, resolve } from 'node:path';
import type { Finding } from '@peerspec/rules';
import { isRepository } from '../config/find.ts';
import { isRefusal } from '../disk/system-words.ts';
import { isPathWithin, withSlashes } from '../disk/paths.ts';
import type { Io } from '../io.ts';
import { isNoFile } from '../targets/standard-input.ts';
import type { Report } from './report.ts';
import { eachChanged } from './report.ts';

/** The nearest folder upwards that holds `.git`. */
const nearestRepository = (io: Pick<Io, 'disk'>, folder: string): string | undefined => {
  for (let at = folder; ; at = dirname(at)) {
    if (isRepository(io, at)) return at;
    if (dirname(at) === at) return undefined;
  }
};

/** The folder that GitHub Actions works in, as the system writes it, where it holds `folder`. */
const workspaceAround = ({ disk, env }: Pick<Io, 'disk' | 'env'>, folder: string): string | undefined => {
  const written = env['GITHUB_WORKSPACE'];
  if (written === undefined || written === '') return undefined;
  const said = resolve(written);
  if (isPathWithin(said, folder)) return said;
  try {
    const real = disk.realpathSync(said);
    return isPathWithin(real, folder) ? real : undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // It is said of another machine, or of nothing that is there.
    return undefined;
  }
};

/** The top of the repository that a folder is in, as far as it can be known. */
const topOf = (io: Pick<Io, 'disk' | 'env'>, folder: string): string | undefined => {
  const repository = nearestRepository(io, folder);
  const workspace = workspaceAround(io, folder);
  // A repository around the workspace is another one.
  return repository !== undefined && (workspace === undefined || isPathWithin(workspace, repository)) ? repository : workspace;
};

/** The built-in library is in no folder. */
const isNameOfLibrary = (shown: string): boolean => shown.startsWith('peerspec:');

/** How a path that starts from the current folder is written: from the top of the repository, or in full where it is outside. */
export const pathsInRepository = (io: Pick<Io, 'cwd' | 'disk' | 'env'>): ((shown: string) => string) => {
  const { cwd } = io;
  const top = topOf(io, cwd);
  const known = new Map<string, string>();
  const write = (shown: string): string => {
    if (isNoFile(shown) || isNameOfLibrary(shown)) return shown;
    const absolute = resolve(cwd, shown);
    // Who stands in no repository may still check the files of one.
    const from = top ?? topOf(io, dirname(absolute)) ?? cwd;
    return isPathWithin(from, absolute) ? withSlashes(relative(from, absolute)) || '.' : withSlashes(absolute);
  };
  return (shown) => {
    const path = known.get(shown) ?? write(shown);
    known.set(shown, path);
    return path;
  };
};

/** The same report with paths from the top of the repository; what lies outside of it is named in full. */
export const inRepository = (io: Pick<Io, 'cwd' | 'disk' | 'env'>, report: Report): Report => {
  const write = pathsInRepository(io);
  const finding = (each: Finding): Finding => ({
    ...each,
    file: write(each.file),
    ...(each.related && {
      related: each.related.map((one) => (one.at.file === undefined ? one : { ...one, at: { ...one.at, file: write(one.at.file) } })),
    }),
  });
  return {
    ...report,
    files: eachChanged(report.files, (each) => ({
      file: write(each.file),
      findings: each.findings.map(finding),
      accepted: each.accepted.map((one) => ({ ...one, finding: finding(one.finding) })),
      baselined: each.baselined.map(finding),
    })),
    failures: report.failures.map((each) => ({ ...each, path: write(each.path) })),
  };
};
