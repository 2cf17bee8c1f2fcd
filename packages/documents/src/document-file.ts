/** The file that a document is written into: its name, its first line, and whether what is there already may be replaced. */
import type { Spec } from '@peerspec/language';
import type { DocumentName } from './documents.ts';
import { type DocumentFormat, formats, type PictureFormat } from './formats.ts';
import { oneLine } from './markdown/author-text.ts';

const nameIn = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** What is written about an intervention, by its name, and how. */
export interface Written {
  /** The name of a document or a picture. */
  readonly document: string;
  readonly format: DocumentFormat | PictureFormat;
}

/** Its files go without its name. */
const usual: Written = { document: 'commissioning' satisfies DocumentName, format: 'markdown' };

/** `mam-kind-MamKind.md`, `mam-kind-MamKind-theory.html`: from the file (a path, or its name), the intervention and the document. */
export const documentName = (path: string, { name }: Pick<Spec, 'name'>, { document, format }: Written = usual): string => {
  const parts = [nameIn(path).replace(/\.peer$/i, ''), name, document === usual.document ? undefined : document];
  return `${parts.filter((part) => part !== undefined).join('-')}.${formats[format].extension}`;
};

const beginning = 'Written by PeerSpec from ';

/** The first line of what is in a file: it says where that comes from, and that it may be replaced. */
export const originLine = (path: string, format: Written['format'] = usual.format): string => {
  const [opens, closes] = formats[format].remark;
  const name = oneLine(nameIn(path)).replaceAll('--', '-&#45;');
  return `${opens}${beginning}${name}. It is written anew each time: change the specification, not this document.${closes}\n`;
};

/** Whether something may be replaced: what PeerSpec has written. */
export const isOwn = (text: string): boolean => Object.values(formats).some(({ remark: [opens] }) => text.startsWith(opens + beginning));
