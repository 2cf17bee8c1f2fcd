/** The file that a document is written into: its name, its first line, and whether what is there already may be replaced. */
import type { Spec } from '@peerspec/language';
import { oneLine } from './markdown/author-text.ts';

const nameIn = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** `mam-kind-MamKind.md`: from the file (a path, or its name) and the intervention in it. */
export const documentName = (path: string, { name }: Pick<Spec, 'name'>): string => {
  const stem = nameIn(path).replace(/\.peer$/i, '');
  return name === undefined ? `${stem}.md` : `${stem}-${name}.md`;
};

const beginning = '<!-- Written by PeerSpec from ';

/** The first line of a document in a file: it says where the document comes from, and that it may be replaced. */
export const originLine = (path: string): string =>
  `${beginning}${oneLine(nameIn(path)).replaceAll('--', '-&#45;')}. It is written anew each time: change the specification, not this document. -->\n\n`;

/** Whether a document may be replaced: one that PeerSpec has written. */
export const isOwn = (text: string): boolean => text.startsWith(beginning);
