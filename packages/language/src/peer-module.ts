/** The services of the language, put together in Langium's manner. */
import type {
  DefaultSharedCoreModuleContext,
  LangiumCoreServices,
  LangiumSharedCoreServices,
  Module,
  PartialLangiumCoreServices,
} from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, inject } from 'langium';
import { PeerGeneratedModule, PeerGeneratedSharedModule } from './generated/module.ts';
import { PeerLinker } from './references/peer-linker.ts';
import { PeerScopeComputation } from './references/peer-scope-computation.ts';
import { PeerScopeProvider } from './references/peer-scope-provider.ts';
import { PeerLexer } from './syntax/lexer.ts';
import { PeerParser } from './syntax/peer-parser.ts';
import { PeerTokenBuilder } from './syntax/token-builder.ts';
import { PeerValueConverter } from './syntax/value-converter.ts';

/** Services of ours that tell more than Langium's. */
export interface PeerAddedServices {
  readonly parser: { readonly Lexer: PeerLexer };
  readonly references: {
    readonly Linker: PeerLinker;
    readonly ScopeComputation: PeerScopeComputation;
    readonly ScopeProvider: PeerScopeProvider;
  };
}

/** The services of the language. */
export type PeerServices = PeerAddedServices & LangiumCoreServices;

/** Where ours differ from Langium's own; each class says why. */
const PeerModule: Module<PeerServices, PartialLangiumCoreServices & PeerAddedServices> = {
  parser: {
    LangiumParser: (services) => new PeerParser(services),
    Lexer: (services) => new PeerLexer(services),
    TokenBuilder: () => new PeerTokenBuilder(),
    ValueConverter: () => new PeerValueConverter(),
  },
  references: {
    Linker: (services) => new PeerLinker(services),
    ScopeComputation: () => new PeerScopeComputation(),
    ScopeProvider: (services) => new PeerScopeProvider(services),
  },
};

/** Puts the services together. Each is made when it is first asked for. */
export const createPeerServices = (
  context: DefaultSharedCoreModuleContext,
): { readonly shared: LangiumSharedCoreServices; readonly Peer: PeerServices } => {
  const shared = inject(createDefaultSharedCoreModule(context), PeerGeneratedSharedModule);
  const Peer = inject(createDefaultCoreModule({ shared }), PeerGeneratedModule, PeerModule);
  shared.ServiceRegistry.register(Peer);
  return { shared, Peer };
};
