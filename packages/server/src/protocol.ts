/**
 * What our own editor can ask this server beyond the language server protocol, and what the server asks it: names and
 * types alone, so that an extension can know them without the engine behind them.
 */
export type { FileContent } from '@peerspec/language';
import type { Block, PictureName, TheoryPicture, Xml } from '@peerspec/documents';
import type { SavedFormat } from './host.ts';
import { RequestType, RequestType0 } from 'vscode-jsonrpc';
import type { Range, SnippetTextEdit, TextDocumentIdentifier } from 'vscode-languageserver-types';

export type {
  Block,
  Circumstance,
  PictureArrow,
  PictureColumn,
  PictureName,
  PictureNode,
  PicturePlace,
  Telling,
  TheoryPicture,
  Annotation,
  Xml,
} from '@peerspec/documents';

export type { SavedFormat } from './host.ts';

/** The kind of address under which the built-in library stands. */
export const libraryScheme = 'peerspec-library';

/** The command that the server carries out itself: it selects what has to be said. */
export const selectCommand = 'peerspec.select';

/** A command of VS Code's own: it shows what can be written where the cursor is. */
export const suggestCommand = 'editor.action.triggerSuggest';

/** The commands behind the lenses. Each is given the address of the file and the name of the intervention, which is empty where there is none. */
export const lensCommands = {
  begin: 'peerspec.newSpecification',
  example: 'peerspec.openExample',
  questions: 'peerspec.showQuestions',
  preview: 'peerspec.openPreview',
  theory: 'peerspec.showTheory',
} as const;

/** What an editor tells beyond the protocol when it says hello (`initializationOptions`). */
export interface ClientOptions {
  /** The commands that it carries out, of those above: a lens is offered, and a list of words opened, only where its command is among them. */
  readonly commands?: readonly string[];
  /** It answers the server's own questions (`hostMethods`); no other editor is asked them. */
  readonly readsFiles?: boolean;
  /** The address of the page about a rule, with `{code}` in place of its code: the code of a finding leads there. */
  readonly rulePages?: string;
}

/** Under this word an author's settings for PeerSpec stand. The server heeds `inlayHints.enabled` (yes, where nothing is said). */
export const settingsSection = 'peerspec';

/** Our own requests. */
export const ownRequests = {
  /** The text of the built-in library. */
  library: new RequestType0<string, void>('peerspec/library'),
  /** Which design questions a file answers, leaves open or passes over. */
  coverage: new RequestType<DocumentParams, FileCoverage | null, void>('peerspec/coverage'),
  /** How a question can be answered that is passed over. */
  insertion: new RequestType<InsertionParams, Insertion | null, void>('peerspec/insertion'),
  /** The documents that a file becomes. */
  documents: new RequestType<DocumentParams, WrittenDocument[] | null, void>('peerspec/documents'),
  /** Two files held against one another, as a document; null where one of them has no intervention. */
  comparison: new RequestType<ComparisonParams, Block[] | null, void>('peerspec/comparison'),
  /** The document or the picture of each intervention of a file in a format for others. */
  files: new RequestType<FilesParams, WrittenFile[] | null, void>('peerspec/files'),
  /** The document and the picture of a file while it is written. */
  preview: new RequestType<DocumentParams, Preview | null, void>('peerspec/preview'),
  /** Every code there is. */
  codes: new RequestType0<CodeInBrief[], void>('peerspec/codes'),
  /** What a new specification can start from. */
  startingPoints: new RequestType0<StartingPoints, void>('peerspec/startingPoints'),
  /** A new specification as a snippet. */
  template: new RequestType<TemplateParams, string, void>('peerspec/template'),
} as const;

/**
 * What the server asks an editor that has told it `readsFiles`, where it cannot read the files itself. A document that was
 * never saved has no folder, and is not asked about.
 */
export const hostMethods = {
  /** The content of a file below a folder: `ReadParams` → `FileContent`. */
  read: 'peerspec/read',
  /** The `.peer` files below a folder: `PathsParams` → `string[]`. */
  paths: 'peerspec/paths',
} as const;

export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface ComparisonParams extends DocumentParams {
  /** The address of the file to compare with. */
  readonly other: string;
}

export interface ReadParams {
  /** The address of the folder. */
  readonly folder: string;
  /** Below the folder, with forward slashes. */
  readonly path: string;
}

export interface PathsParams {
  readonly folder: string;
}

/** A place in some file. */
export interface PlaceInFile {
  readonly uri: string;
  readonly range: Range;
}

export type QuestionStatus = 'answered' | 'open' | 'silent';

export interface QuestionCoverage {
  /** As in the vocabulary: `peers.training`. */
  readonly path: string;
  readonly heading: string;
  readonly question: string;
  readonly why: string;
  readonly example: string;
  readonly status: QuestionStatus;
  /** For an open question: how it is left open, in words. */
  readonly gap?: string;
  /** Where the answer stands, or would be looked for. */
  readonly at: PlaceInFile;
}

export interface SectionCoverage {
  /** Empty for the intervention itself. */
  readonly word: string;
  readonly heading: string;
  readonly questions: readonly QuestionCoverage[];
}

export interface InterventionCoverage {
  readonly name?: string;
  readonly title?: string;
  /** How far along it is said to be: that decides how much is asked. */
  readonly stage?: string;
  readonly at: Range;
  /** All of it, to its closing brace. */
  readonly extent: Range;
  readonly sections: readonly SectionCoverage[];
  readonly answered: number;
  readonly open: number;
  readonly silent: number;
}

/** How far a file has come; never a score. */
export interface FileCoverage {
  /** How many things are found in it, hints aside: as many as an editor lists as problems. */
  readonly found: number;
  readonly interventions: readonly InterventionCoverage[];
}

export interface InsertionParams extends DocumentParams {
  /** The name of the intervention; undefined for one without a name. */
  readonly intervention?: string;
  readonly path: string;
}

/** What can be written for a question, with places to fill in. */
export interface Insertion extends SnippetTextEdit {
  /** At the first of them there are words to choose from, which completion knows. */
  readonly chooses?: true;
}

export interface WrittenDocument {
  /** The name of its file. */
  readonly fileName: string;
  /** The whole Markdown text, with a first line that says what it was written from. */
  readonly text: string;
  readonly intervention?: string;
}

export interface FilesParams extends DocumentParams {
  readonly format: SavedFormat;
}

/** What can be saved, or why it cannot. */
export type WrittenFile = {
  /** The name for its file. */
  readonly fileName: string;
  readonly intervention?: string;
  /** Which picture it is; absent for a document. */
  readonly picture?: PictureName;
} & (
  | {
      /** The content of the file. */
      readonly base64: string;
    }
  | { readonly refusal: string }
);

/** One intervention as its readers will see it, with what only its author sees. */
export interface InterventionPreview {
  readonly name?: string;
  readonly title?: string;
  readonly at: Range;
  /** All of it, to its closing brace. */
  readonly extent: Range;
  /** The document: what `WrittenDocument` has as Markdown. Blocks with the state `silent` ask what nothing is written on. */
  readonly blocks: readonly Block[];
  readonly picture: TheoryPicture;
  /** A line of the theory is half typed: the picture that was there before is the better one. */
  readonly pictureIsUnsettled: boolean;
  /** The contacts on lines of time, as an SVG; absent where no contact says when it is. */
  readonly contacts?: Xml;
}

export interface Preview {
  /** The file as documents name it: its path in the workspace. */
  readonly file: string;
  readonly interventions: readonly InterventionPreview[];
  /** The file is read, but the text breaks off somewhere, so that what follows may be missing. */
  readonly isBrokenOff: boolean;
  /** The addresses of the files in which places of the document and the picture are, by their paths. */
  readonly addresses: Readonly<Record<string, string>>;
}

export interface CodeInBrief {
  readonly code: string;
  readonly message: string;
}

export interface StartingPoints {
  /** Words for topics that evidence in the library is about. */
  readonly topics: readonly string[];
  readonly forms: readonly { readonly word: string; readonly meaning: string }[];
}

export interface TemplateParams {
  /** Absent: still to be said. */
  readonly topic?: string;
  readonly form?: string;
}
