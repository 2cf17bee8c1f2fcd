/** One file as Langium's services and our providers see it. */
import type { LangiumDocument, ParseResult } from 'langium';
import { DocumentState } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { plainUri } from '../folder/addresses.ts';
import type { Folder, SourceFile } from '../source-file.ts';

/**
 * A `LangiumDocument` with our reading of it. It is made when somebody asks about a file, and let go of with the answer:
 * what was read stays in the folder until it changes.
 */
export class PeerDocument implements LangiumDocument, SourceFile {
  readonly folder: Folder;
  readonly source: SourceFile;
  readonly uri: URI;
  state = DocumentState.Validated;
  references = [];

  /** @param folder where the file lies, as it is seen from the address by which it was asked for. */
  constructor(folder: Folder, source: SourceFile) {
    this.folder = folder;
    this.source = source;
    this.uri = URI.parse(plainUri(folder.uriOf(source.file)));
  }

  /** The document of ours that Langium hands to a provider: `PeerDocuments` makes no others. */
  static of(document: LangiumDocument): PeerDocument {
    if (document instanceof PeerDocument) return document;
    throw new Error(`${document.uri.toString()} was not made by \`PeerDocuments\`.`);
  }

  get file(): string {
    return this.source.file;
  }

  get text(): string {
    return this.source.text;
  }

  get reading(): SourceFile['reading'] {
    return this.source.reading;
  }

  /** The tree is made when somebody asks for it. */
  get parsed(): SourceFile['parsed'] {
    return this.source.parsed;
  }

  get parseResult(): ParseResult {
    return { value: this.parsed.file, lexerErrors: [], parserErrors: [] };
  }

  get textDocument(): TextDocument {
    return TextDocument.create(this.folder.uriOf(this.file), 'peerspec', 0, this.text);
  }
}
