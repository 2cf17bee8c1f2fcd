/** Finding a name anywhere in the folder. */
import type { Declared } from '@peerspec/language';
import { isWithin, normalForm } from '@peerspec/language/internal';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Folder, Page } from '../page.ts';
import { rangeOf } from '../places.ts';
import { symbolKinds } from '../symbol-kinds.ts';

/** The intervention that a name belongs to, if it does not belong to the file. */
const homeOf = ({ reading }: Page, { kind, at }: Declared): string | undefined =>
  kind === 'intervention' ? undefined : reading.specs.find(({ extent }) => isWithin(at, extent))?.name;

/** Nobody reads more; an editor asks again with every letter that is typed. */
const mostSymbols = 1000;

/** The names of all files, but no more than can be looked through, whose name or title has the query in it, in capitals or not; with an empty query, all. */
export const workspaceSymbols = async (folder: Folder, { query }: { readonly query: string }): Promise<WorkspaceSymbol[]> => {
  const wanted = normalForm(query).toLowerCase();
  const symbols: WorkspaceSymbol[] = [];
  for (const file of await folder.paths()) {
    if (symbols.length >= mostSymbols) break;
    const page = await folder.page(file);
    for (const declared of page?.reading.declared ?? []) {
      if (
        !page ||
        !normalForm(`${declared.name}\n${declared.title ?? ''}`)
          .toLowerCase()
          .includes(wanted)
      )
        continue;
      symbols.push({
        name: declared.name,
        kind: symbolKinds[declared.kind],
        location: { uri: folder.uriOf(file), range: rangeOf(declared.at) },
        containerName: homeOf(page, declared) ?? file,
      });
    }
  }
  return symbols.slice(0, mostSymbols);
};
