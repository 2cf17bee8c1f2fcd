/** Find references: all uses of a name, in every file that can see it. */
import type { Location, Position, ReferenceContext } from 'vscode-languageserver-types';
import { nameAt, pagesThatName, usesIn } from '../names.ts';
import type { Folder, Page } from '../page.ts';
import { rangeOf } from '../places.ts';

interface Asked {
  readonly position: Position;
  readonly context: Pick<ReferenceContext, 'includeDeclaration'>;
}

/** The uses of what the name at a position names, file by file, with its declaration before them where that is asked for. */
export const references = async (folder: Folder, page: Page, { position, context }: Asked): Promise<Location[]> => {
  const target = nameAt(page, position)?.target;
  if (!target) return [];
  const declaration = { uri: folder.uriOf(target.file), range: rangeOf(target.at) };
  const pages = await pagesThatName(folder, page, target);
  const uses = pages.flatMap((each) => usesIn(each, target).map((at) => ({ uri: folder.uriOf(each.file), range: rangeOf(at) })));
  return context.includeDeclaration ? [declaration, ...uses] : uses;
};
