/** Paths of other files behind `use`. */
import { relativePath } from '@peerspec/language/internal';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Folder, Page } from '../../page.ts';
import type { Offer } from './offer.ts';

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
