/** Finding a name anywhere in the folder. */
import type { Declared } from '@peerspec/language';
import { normalForm, isWithin } from '@peerspec/language/internal';
import { interruptAndCheck } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import { CancellationToken } from 'vscode-languageserver';
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Folder, SourceFile } from '../source-file.ts';
import type { PeerSharedServices } from '../services.ts';
import { protocolRange } from '../ranges.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** The intervention that a name belongs to, if it does not belong to the file. */
const homeOf = ({ reading }: SourceFile, { kind, at }: Declared): string | undefined =>
  kind === 'intervention' ? undefined : reading.specs.find(({ extent }) => isWithin(at, extent))?.name;

/** Nobody reads more; an editor asks again with every letter that is typed. */
const mostSymbols = 1000;

const symbolOf = (folder: Folder, source: SourceFile, declared: Declared): WorkspaceSymbol => ({
  name: declared.name,
  kind: symbolKinds[declared.kind],
  location: { uri: folder.uriOf(source.file), range: protocolRange(declared.at) },
  containerName: homeOf(source, declared) ?? source.file,
});

/** The names of a folder in whose name or title something stands, in capitals or not. */
const symbolsIn = async (folder: Folder, wanted: string, token: CancellationToken): Promise<readonly WorkspaceSymbol[]> => {
  const symbols: WorkspaceSymbol[] = [];
  const isWanted = ({ name, title = '' }: Declared): boolean => normalForm(`${name}\n${title}`).toLowerCase().includes(wanted);
  for (const file of await folder.paths()) {
    if (symbols.length >= mostSymbols) break;
    await interruptAndCheck(token);
    const source = await folder.source(file);
    if (source) symbols.push(...source.reading.declared.filter(isWanted).map((declared) => symbolOf(folder, source, declared)));
  }
  return symbols.slice(0, mostSymbols);
};

/** Langium's has an index of every file from the start; ours reads the files when somebody asks. */
export class PeerWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
  readonly #folders: PeerSharedServices['workspace']['Folders'];

  constructor(services: Pick<PeerSharedServices, 'workspace'>) {
    this.#folders = services.workspace.Folders;
  }

  /** The names of all files, but no more of each folder than can be looked through, that have the query in them; with an empty query, all. */
  async getSymbols({ query }: Pick<WorkspaceSymbolParams, 'query'>, token = CancellationToken.None): Promise<WorkspaceSymbol[]> {
    const wanted = normalForm(query).toLowerCase();
    const symbols: WorkspaceSymbol[] = [];
    for (const folder of this.#folders.all()) symbols.push(...(await symbolsIn(folder, wanted, token)));
    return symbols;
  }
}
