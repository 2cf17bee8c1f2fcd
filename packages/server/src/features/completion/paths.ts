/** Paths of other files behind `use`. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Folder, Page } from '../../page.ts';
import type { Offer } from './offer.ts';

/** The way from one file to another, both seen from the folder. */
export const relativePath = (from: string, to: string): string => {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
};

/** Every other file of the folder that is not used yet. */
export const pathOffers = async (folder: Folder, page: Page, quoted: boolean): Promise<readonly Offer[]> => {
  const paths = await folder.paths();
  return paths
    .filter((path) => path !== page.file && !page.reading.uses.includes(path))
    .map((path) => {
      const label = relativePath(page.file, path);
      return { label, kind: CompletionItemKind.File, rank: 0, template: [quoted ? label : `"${label}"`] };
    });
};
