/** The disk for the language server, by the same rules as for the other commands. */
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host, HostFolder } from '@peerspec/server/node';
import { compareText } from '@peerspec/language/files';
import { boundaryOf, configuredFolders } from '../config/find.ts';
import type { Disk } from '../disk/disk.ts';
import { identityOf } from '../disk/identity.ts';
import { isFolder, seenAt } from '../disk/look.ts';
import { withSlashes } from '../disk/paths.ts';
import { realOr, rootedFiles } from '../disk/rooted-files.ts';
import type { Io } from '../io.ts';
import { traceOf } from '../own-fault.ts';
import { gitIgnoring } from '../targets/gitignore.ts';
import { walk } from '../targets/walk.ts';
import { dayOfRun } from '../today.ts';

/** What to do in an editor about a link that leads out of the folder. */
const wayOut = 'Open a folder that holds both the link and what it leads to.';

/** What is in no folder of this disk: a document that was never saved, or one that lies elsewhere. */
const nothing: HostFolder = { read: () => Promise.resolve({ kind: 'missing' }), paths: () => Promise.resolve([]) };

/** The path of an address; undefined where it is not on this disk. */
const pathOf = (uri: string): string | undefined => {
  try {
    return fileURLToPath(uri);
  } catch {
    // An address of another kind, of another computer, or with letters that no path can have.
    return undefined;
  }
};

/**
 * Of several names that the disk has for one file (hard links) the one that was asked for first: a file is one, by whatever name,
 * and none of its names is more than the others.
 */
const firstNames = (disk: Disk, root: string): ((path: string) => string) => {
  const firsts = new Map<string, string>();
  return (path) => {
    const full = join(root, path);
    const seen = seenAt(disk, full);
    if (!seen?.isFile() || seen.nlink < 2) return path;
    const identity = identityOf(disk, full);
    if (identity === undefined) return path;
    const first = firsts.get(identity);
    // A name may have become that of another file.
    if (first !== undefined && identityOf(disk, join(root, first)) === identity) return first;
    firsts.set(identity, path);
    return path;
  };
};

const openFolder = (disk: Disk, root: string): HostFolder => {
  const firstName = firstNames(disk, root);
  let isIgnored = gitIgnoring(disk);
  return {
    read: (path) => (isFolder(disk, root) ? rootedFiles(disk, root, { wayOut }).read(path) : nothing.read(path)),
    realPath: (path) => (isFolder(disk, root) ? firstName(rootedFiles(disk, root).realPath(path)) : path),
    list: (folder) => (isFolder(disk, root) ? rootedFiles(disk, root).list(folder) : Promise.resolve([])),
    paths: () => {
      // What a `.gitignore` says is read anew with each listing.
      isIgnored = gitIgnoring(disk);
      const { files } = walk(disk, root, () => false);
      return Promise.resolve(files.map((file) => withSlashes(relative(root, file))).sort(compareText));
    },
    configurationFiles: (folder) => {
      const full = join(root, folder);
      const boundary = boundaryOf({ cwd: root, disk }, undefined, full);
      return { way: withSlashes(relative(boundary, full)), read: rootedFiles(disk, boundary, { wayOut }).read };
    },
    isIgnored: (path) => isIgnored(join(root, path), false, root),
  };
};

/** Where something really is; of what is not there yet, where it will be. */
const realPathOf = (disk: Disk, path: string): string => {
  if (seenAt(disk, path)) return realOr(disk, path);
  return join(realOr(disk, dirname(path)), basename(path));
};

/** The machine as the server sees it. */
export const diskHost = ({ disk, now, stderr, env }: Pick<Io, 'disk' | 'now' | 'stderr' | 'env'>): Host => ({
  today: () => dayOfRun(undefined, now),
  // The folder itself, or the one above it that holds the configuration by which it goes.
  rootOf: (uri) => {
    const path = pathOf(uri);
    return path === undefined ? uri : pathToFileURL(configuredFolders({ disk })(path) ?? path).href;
  },
  realUri: (uri) => {
    const path = pathOf(uri);
    return path === undefined ? uri : pathToFileURL(realPathOf(disk, path)).href;
  },
  open: (uri) => {
    if (!uri.startsWith('file:')) return undefined;
    const path = pathOf(uri);
    return path === undefined ? nothing : openFolder(disk, path);
  },
  writeFile: async (saved, path, spec, occasion) => {
    // Loaded only when it is asked for: an editor seldom does.
    const { wantedBy } = await import('../generate/wanted.ts');
    const { originLine } = await import('@peerspec/documents/internal');
    const content = await wantedBy(saved).write(spec, occasion);
    return Buffer.concat([Buffer.from(originLine(path, saved.format)), Buffer.from(content)]).toString('base64');
  },
  trouble: (error) => stderr.write(traceOf(env, error)),
});
