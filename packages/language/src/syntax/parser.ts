/** Text in, syntax tree out. The tree is always there; what is wrong is told beside it. */
import type {
  LangiumCoreServices,
  LangiumSharedCoreServices,
  Module,
  PartialLangiumCoreServices,
  PartialLangiumSharedCoreServices,
} from 'langium';
import { inject, LangiumParserErrorMessageProvider } from 'langium';
import type { File } from '../generated/ast.ts';
import { PeerGeneratedModule } from '../generated/module.ts';
import type { Problem } from '../problem.ts';
import type { PeerLexingReport } from './lexer.ts';
import { PeerLexer } from './lexer.ts';
import { PeerTokenBuilder } from './token-builder.ts';
import { createUnlinkedParser, ParserReflection } from './unlinked-parser.ts';
import { PeerValueConverter } from './value-converter.ts';

/** A parsed text. */
export interface Parsed {
  /** The text as it was parsed: as it came, but for a byte order mark. */
  readonly source: string;
  /** Nodes do not know what holds them (`$container`); `linkTree` tells them. */
  readonly file: File;
  readonly problems: readonly Problem[];
}

/** Of Langium's services those by which a text becomes a tree. What comes of a tree is the business of `read`. */
const used: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    Lexer: (core) => new PeerLexer(core),
    TokenBuilder: () => new PeerTokenBuilder(),
    ValueConverter: () => new PeerValueConverter(),
    ParserErrorMessageProvider: () => new LangiumParserErrorMessageProvider(),
    LangiumParser: createUnlinkedParser,
  },
  // Nothing in the grammar is a cross-reference.
  references: {},
};

const usedShared: Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> = {
  AstReflection: () => new ParserReflection(),
  profilers: {},
};

const createServices = (): LangiumCoreServices => {
  const shared = inject(usedShared);
  return inject(PeerGeneratedModule, used, { shared: () => shared });
};

let services: LangiumCoreServices | undefined;

/** Langium's services for the language; building the parser costs some milliseconds, so it is done once and late. */
export const peerServices = (): LangiumCoreServices => (services ??= createServices());

const byteOrderMark = '\uFEFF';

const parseAfresh = (text: string): Parsed => {
  // A byte order mark is one invisible character; a blank in its place keeps every position as it is.
  const source = text.startsWith(byteOrderMark) ? ` ${text.slice(1)}` : text;
  const result = peerServices().parser.LangiumParser.parse<File>(source);
  const report = result.lexerReport as PeerLexingReport | undefined;
  const [first] = result.parserErrors;
  // The grammar accepts every token sequence; an error here is a defect of the grammar, not of the text.
  if (first) throw new Error(`The grammar does not cover "${first.token.image}": ${first.message}`);
  return { source, file: result.value, problems: report?.problems ?? [] };
};

/** What was parsed last: a text that is being written is compared, read and shown by one tree. */
let last: { readonly text: string; readonly parsed: Parsed } | undefined;

/** Parses a text. Never throws for anything in it. The same text again, with none between, has the same tree. */
export const parse = (text: string): Parsed => {
  if (last?.text !== text) last = { text, parsed: parseAfresh(text) };
  return last.parsed;
};
