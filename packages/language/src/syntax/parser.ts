/** Text in, syntax tree out. The tree is always there; what is wrong is told beside it. */
import type { IToken } from 'chevrotain';
import { EmptyFileSystem, URI } from 'langium';
import { blankForByteOrderMark } from '../byte-order-mark.ts';
import type { File } from '../generated/ast.ts';
import type { PeerServices } from '../peer-module.ts';
import { createPeerServices } from '../peer-module.ts';
import type { Problem } from '../problem.ts';
import type { ParsedDocument } from '../references/parsed-document.ts';
import { newInterpretation } from '../read/interpret.ts';
import type { PeerLexingReport } from './lexer.ts';

/** A parsed text. */
export interface Parsed {
  /** The text as it was parsed: as it came, but for a byte order mark. */
  readonly source: string;
  readonly file: File;
  readonly problems: readonly Problem[];
  /** The tree with what is worked out of it once, for Langium's services. */
  readonly document: ParsedDocument;
  /** What the tree was made of, in the order of the text. */
  readonly tokens: readonly IToken[];
  /** The comments, in the order of the text; the tree has none. */
  readonly comments: readonly IToken[];
}

let services: PeerServices | undefined;

/** The services of the language; building the parser costs some milliseconds, so it is done once and late. */
export const peerServices = (): PeerServices => (services ??= createPeerServices(EmptyFileSystem).Peer);

/** A text is parsed for its own sake; whoever reads files knows their paths. */
const textUri = URI.parse('peer:/text.peer');

const parseAfresh = (text: string): Parsed => {
  const source = blankForByteOrderMark(text);
  const made = peerServices().shared.workspace.LangiumDocumentFactory.fromString<File>(source, textUri);
  const { value: file, lexerReport, parserErrors } = made.parseResult;
  const { problems, tokens, comments } = lexerReport as PeerLexingReport;
  const document = Object.assign(made, { meaningOf: newInterpretation() }) as ParsedDocument;
  const [first] = parserErrors;
  // The grammar accepts every token sequence; an error here is a defect of the grammar, not of the text.
  if (first) throw new Error(`The grammar does not cover "${first.token.image}": ${first.message}`);
  return { source, file, document, problems, tokens, comments };
};

/** What was parsed last: a text that is being written is compared, read and shown by one tree. */
let last: { readonly text: string; readonly parsed: Parsed } | undefined;

/** Parses a text. Never throws for anything in it. The same text again, with none between, has the same tree. */
export const parse = (text: string): Parsed => {
  if (last?.text === text) return last.parsed;
  // Let go of before the next one is made: two trees of a large file are twice the memory.
  last = undefined;
  last = { text, parsed: parseAfresh(text) };
  return last.parsed;
};
