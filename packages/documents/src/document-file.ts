/** The file that a document is written into: its name, its first line, and whether what is there already may be replaced. */
import type { Spec } from '@peerspec/language';
import type { DocumentName } from './documents.ts';
import type { DocumentFormat } from './formats.ts';
import { extensions } from './formats.ts';
import { oneLine } from './markdown/author-text.ts';

const nameIn = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** What is written about an intervention, by its name, and how. */
export interface Written {
  readonly document: string;
  readonly format: DocumentFormat;
}

/** Its files go without its name. */
const usual: Written = { document: 'commissioning' satisfies DocumentName, format: 'markdown' };

/** `mam-kind-MamKind.md`, `mam-kind-MamKind-theory.html`: from the file (a path, or its name), the intervention and the document. */
export const documentName = (path: string, { name }: Pick<Spec, 'name'>, { document, format }: Written = usual): string => {
  const parts = [nameIn(path).replace(/\.peer$/i, ''), name, document === usual.document ? undefined : document];
  return `${parts.filter((part) => part !== undefined).join('-')}.${extensions[format]}`;
};

const beginning = '<!-- Written by PeerSpec from ';

/** The first line of a document in a file: it says where the document comes from, and that it may be replaced. */
export const originLine = (path: string): string =>
  `${beginning}${oneLine(nameIn(path)).replaceAll('--', '-&#45;')}. It is written anew each time: change the specification, not this document. -->\n\n`;

/** Whether a document may be replaced: one that PeerSpec has written. */
export const isOwn = (text: string): boolean => text.startsWith(beginning);
