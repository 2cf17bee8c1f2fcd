/** What services there are. `peer-module.ts` says which class is behind each. */
import type { ConfigurationProvider } from 'langium';
import type { DocumentUpdateHandler, LangiumServices, LangiumSharedServices, LanguageServer } from 'langium/lsp';
import type { PeerServices } from '@peerspec/language/internal';
import type { Disposable } from 'vscode-languageserver';
import type { KnownClient } from './client.ts';
import type { ClientRequests } from './client-requests.ts';
import type { Checker } from './diagnostics/checker.ts';
import type { Folders } from './folder/folders.ts';
import type { Host } from './host.ts';
import type { PeerSelectionRangeProvider } from './lsp/selection-range-provider.ts';
import type { Settings } from './settings.ts';
import type { ClientAddresses } from './workspace/client-addresses.ts';
import type { Copies } from './workspace/copies.ts';
import type { OpenDocuments } from './workspace/open-documents.ts';

/** Files, or folders with all that they hold, were made, changed, renamed or removed by somebody else: it is told, or looks. */
interface HearsOfChanges {
  changedOutside(uris: readonly string[]): void;
  lookBefore(): Promise<void>;
}

/** What our server has beyond Langium's services, or more of than these. */
export interface PeerAddedSharedServices {
  readonly Host: Host;
  readonly lsp: {
    readonly Client: KnownClient;
    readonly ClientRequests: ClientRequests;
    /** Finds what is wrong with what is open, and tells the editor. */
    readonly Checker: Checker;
    /** Is told of what went wrong inside. */
    readonly Trouble: (error: unknown) => void;
    /** Warns whoever is writing. */
    readonly Warning: (message: string) => void;
    readonly LanguageServer: LanguageServer & Disposable;
    readonly DocumentUpdateHandler: DocumentUpdateHandler & HearsOfChanges;
  };
  readonly workspace: {
    readonly ClientAddresses: ClientAddresses;
    readonly Copies: Copies;
    readonly Folders: Folders;
    readonly OpenDocuments: OpenDocuments;
    readonly ConfigurationProvider: ConfigurationProvider & { readonly heeded: Settings };
  };
}

export type PeerSharedServices = LangiumSharedServices & PeerAddedSharedServices;

/** Langium has no word for selection ranges. */
export interface SelectionRangeService {
  readonly lsp: { readonly SelectionRangeProvider: PeerSelectionRangeProvider };
}

export type PeerServerServices = PeerServices & LangiumServices & SelectionRangeService & { readonly shared: PeerSharedServices };
