/**
 * Files that the editor reads for the server: in a browser, and in folders that are not on this disk. Only an editor that
 * has said that it can is asked; whatever it answers, a file has a content or a reason why it has none.
 */
import type { FileContent } from '@peerspec/language';
import type { HostFolder } from './host.ts';
import { isObject } from '@peerspec/language/internal';
import { hostMethods } from './protocol.ts';
import type { ClientRequest } from './timed-request.ts';

const notHandedOver: FileContent = { kind: 'unreadable', reason: 'the editor does not hand it over' };

const contentIn = (value: unknown): FileContent => {
  // Some say so that there is nothing.
  if (value === null || value === undefined) return { kind: 'missing' };
  if (!isObject(value)) return notHandedOver;
  const { kind, text, bytes, offset, reason } = value;
  if (kind === 'missing' || kind === 'folder' || kind === 'binary' || kind === 'no-folder') return { kind };
  if (kind === 'text' && typeof text === 'string') return { kind, text };
  if (kind === 'too-large' && typeof bytes === 'number') return { kind, bytes };
  if (kind === 'not-utf-8' && typeof offset === 'number') return { kind, offset };
  if (kind === 'unreadable' && typeof reason === 'string') return { kind, reason };
  return notHandedOver;
};

const pathsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string').sort() : [];

interface Reader {
  readonly request: ClientRequest;
  /** Whether the editor has said that it reads files. */
  readonly reads: () => boolean;
}

/** The files below a folder, asked of the editor one by one. Without an editor that reads there are none. */
export const editorFolder = ({ request, reads }: Reader, folder: string): HostFolder => ({
  read: async (path) => {
    if (!reads()) return { kind: 'missing' };
    const answer = await request(hostMethods.read, { folder, path });
    return answer.is === 'response' ? contentIn(answer.value) : notHandedOver;
  },
  paths: async () => {
    const answer = reads() ? await request(hostMethods.paths, { folder }) : undefined;
    return answer?.is === 'response' ? pathsIn(answer.value) : [];
  },
});
