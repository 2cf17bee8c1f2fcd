/** How Node starts the language server as a process. */
import { ExtensionMode, Uri, type ExtensionContext } from 'vscode';

/** The command line as it lies in the extension. */
export const programOf = ({ extensionUri }: ExtensionContext): string => Uri.joinPath(extensionUri, 'dist/peerspec/peerspec.mjs').fsPath;

/** Where a debugger reaches the server: see “Language server (attach)” in `.vscode/launch.json`. */
const debugPort = 6009;

/**
 * How Node starts the server. Only where the extension is being developed can a debugger be attached; of two such windows
 * the second says that the port is taken, and its server starts all the same.
 */
export const serverArguments = (context: ExtensionContext): readonly string[] => [
  ...(context.extensionMode === ExtensionMode.Development ? [`--inspect=${debugPort}`] : []),
  programOf(context),
  'lsp',
  '--stdio',
];
