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
import { PeerLexer } from './syntax/lexer.ts';
import { PeerTokenBuilder } from './syntax/token-builder.ts';
import { PeerValueConverter } from './syntax/value-converter.ts';

/** The services of the language: Langium's; our lexer tells more than its own. */
export type PeerServices = { readonly parser: { readonly Lexer: PeerLexer } } & LangiumCoreServices;

/** Where ours differ from Langium's own; each class says why. */
export const PeerModule: Module<PeerServices, PartialLangiumCoreServices> = {
  parser: {
    Lexer: (services) => new PeerLexer(services),
    TokenBuilder: () => new PeerTokenBuilder(),
    ValueConverter: () => new PeerValueConverter(),
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
