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

/**
 * `mam-kind-MamKind.md`, `mam-kind-MamKind-theory.html`: from the file (a path, or its name), the intervention and the document.
 * @param path undefined where there is no file.
 */
export const documentName = (path: string | undefined, { name }: Pick<Spec, 'name'>, { document, format }: Written = usual): string => {
  const file = path === undefined ? undefined : nameIn(path).replace(/\.peer$/i, '');
  const parts = [file ?? (name === undefined ? 'specification' : undefined), name, document === usual.document ? undefined : document];
  return `${parts.filter((part) => part !== undefined).join('-')}.${formats[format].extension}`;
};

const beginning = 'Written by PeerSpec from ';

/** The first line of a text in a file: it says where that comes from, and that it may be replaced. */
export const originLine = (path: string, format: Written['format'] = usual.format): string => {
  const { remark } = formats[format];
  if (!remark) return '';
  const name = oneLine(nameIn(path)).replaceAll('--', '-&#45;');
  return `${remark.opens}${beginning}${name}. It is written anew each time: change the specification, not this document.${remark.closes}\n`;
};

/** Whether a text may be replaced: one that PeerSpec has written. */
const isOwn = (text: string): boolean =>
  Object.values(formats).some(({ remark }) => remark !== undefined && text.startsWith(remark.opens + beginning));

/** Whether a file may be replaced: one that PeerSpec has written, as a text or for Word. */
export const isOwnFile = async (bytes: Uint8Array): Promise<boolean> => {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPacked ? (await import('./word/own.ts')).isOwnWord(bytes) : isOwn(new TextDecoder().decode(bytes));
};
