/** The files of a folder as they are now: what is open in the editor wins over what is stored. */
import type { FileContent, FileSystem } from '@peerspec/language';
import { largestFileBytes } from '@peerspec/language/files';
import { inFolder, relativePath, resolveUse } from '@peerspec/language/internal';
import type { ConfigurationFiles, HostFolder } from '../host.ts';
import { namesIn } from './paths.ts';

export interface Sources extends ConfigurationFiles {
  /** The path of one of them from the folder; undefined where it lies above. */
  readonly pathOf: (path: string) => string | undefined;
}

export interface Texts extends Required<FileSystem> {
  /** The same as `read`, without taking note: for searches through all files. */
  readonly peek: (file: string) => Promise<FileContent>;
  /** What a configuration in a folder may be put together from. */
  readonly sourcesFor: (folder: string) => Sources;
  /** The text in the editor; undefined where the file is not open. */
  readonly openText: (file: string) => string | undefined;
  readonly openFiles: () => readonly string[];
  readonly set: (file: string, text: string) => void;
  readonly close: (file: string) => void;
  /** What was last read of a file, by anybody; undefined where nobody has. */
  readonly lastRead: (file: string) => FileContent | undefined;
  /** The files that somebody has read. */
  readonly readFiles: () => readonly string[];
}

/** A text as the file that it would be: what is too large on the disk is too large in the editor. */
const asFile = (text: string): FileContent => {
  // No letter takes more than three bytes for each of its characters; most texts need not be counted.
  const bytes = text.length * 3 > largestFileBytes ? new TextEncoder().encode(text).length : 0;
  return bytes > largestFileBytes ? { kind: 'too-large', bytes } : { kind: 'text', text };
};

/** Open texts over stored ones. */
export const newTexts = (stored: HostFolder): Texts => {
  const open = new Map<string, string>();
  const read = new Map<string, FileContent>();
  const peek = async (file: string): Promise<FileContent> => {
    const text = open.get(file);
    return text === undefined ? stored.read(file) : asFile(text);
  };
  const readNoting = async (file: string): Promise<FileContent> => {
    const content = await peek(file);
    read.set(file, content);
    return content;
  };
  return {
    peek,
    read: readNoting,
    sourcesFor: (folder) => {
      const files = stored.configurationFiles?.(folder) ?? { way: folder, read: readNoting };
      const [here, there] = [inFolder(folder, 'x'), inFolder(files.way, 'x')];
      const pathOf = (path: string): string | undefined => {
        const own = resolveUse(here, relativePath(there, path));
        return 'path' in own ? own.path : undefined;
      };
      return {
        way: files.way,
        pathOf,
        read: async (path) => {
          const own = pathOf(path);
          const content = own === undefined ? undefined : await readNoting(own);
          return content && own !== undefined && open.has(own) ? content : files.read(path);
        },
      };
    },
    realPath: (file) => stored.realPath?.(file) ?? file,
    list: async (folder) => {
      const names = (await stored.list?.(folder)) ?? namesIn(folder, await stored.paths());
      return [...new Set([...names, ...namesIn(folder, open.keys())])];
    },
    openText: (file) => open.get(file),
    openFiles: () => [...open.keys()],
    set: (file, text) => open.set(file, text),
    close: (file) => {
      open.delete(file);
      read.delete(file);
    },
    lastRead: (file) => read.get(file),
    readFiles: () => [...read.keys()],
  };
};
