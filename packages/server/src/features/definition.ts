/** Go to definition: from a name to where it is declared. */
import type { Location, Position } from 'vscode-languageserver-types';
import { nameAt } from '../names.ts';
import type { Folder, Page } from '../page.ts';
import { rangeOf } from '../places.ts';

/** Where the name at a position is declared, in whichever file; undefined where there is no name or nothing has it. */
export const definition = (folder: Folder, page: Page, { position }: { readonly position: Position }): Location | undefined => {
  const target = nameAt(page, position)?.target;
  return target && { uri: folder.uriOf(target.file), range: rangeOf(target.at) };
};
