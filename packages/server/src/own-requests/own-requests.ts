/** What our own editor can ask beyond the protocol, and what answers it. The requests stand in `protocol.ts`. */
import { DocumentState, type MaybePromise } from 'langium';
import { createServerRequestHandler } from 'langium/lsp';
import type { Connection, RequestHandler, RequestType } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { libraryDocument } from '../library.ts';
import type { PeerSharedServices } from '../services.ts';
import { type DocumentParams, ownRequests, type SavedFormat } from '../protocol.ts';
import { PeerDocument } from '../workspace/peer-document.ts';
import { codesInBrief } from './codes.ts';
import { comparedFiles } from './comparison.ts';
import { documents } from './documents.ts';
import { files } from './files.ts';
import { insertion } from './insertion.ts';
import { preview } from './preview.ts';
import { fileCoverage } from './coverage.ts';
import { startingPoints, template } from './starting-points.ts';

/** A text among what is asked; undefined where it is left out. @throws ResponseError where it is something else. */
const textIn = <Key extends string>(asked: { readonly [K in Key]?: unknown }, key: Key): string | undefined => {
  const value: unknown = asked[key] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new ResponseError(ErrorCodes.InvalidParams, `This request has something else than a text for \`${key}\`.`);
};

/** @throws ResponseError where it is left out. */
const neededIn = <Key extends string>(asked: { readonly [K in Key]?: unknown }, key: Key): string => {
  const value = textIn(asked, key);
  if (value === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `This request does not say the \`${key}\` that it is about.`);
  return value;
};

const savedFormats = ['docx', 'html', 'svg'] as const satisfies readonly SavedFormat[];

/** Answers all of them over a connection. A document that cannot be read is answered with null. */
export const answerOwnRequests = (connection: Connection, shared: PeerSharedServices): void => {
  const ofDocument = <Params extends DocumentParams, Result>(
    request: RequestType<Params, Result, void>,
    answer: (document: PeerDocument, params: Params) => MaybePromise<NonNullable<Result> | null>,
  ): void => {
    const handler = createServerRequestHandler(
      (_services, document, params: Params) => answer(PeerDocument.of(document), params),
      shared,
      DocumentState.Parsed,
    );
    connection.onRequest(request, handler as RequestHandler<Params, Result, void>);
  };

  ofDocument(ownRequests.coverage, (document) => fileCoverage(document.folder, document));
  ofDocument(ownRequests.insertion, (document, asked) => insertion(document, textIn(asked, 'intervention'), neededIn(asked, 'path')));
  ofDocument(ownRequests.documents, (document) => [...documents(document.folder, document)]);
  ofDocument(ownRequests.comparison, async (document, asked) => {
    const other = await shared.workspace.LangiumDocuments.getOrCreateDocument(URI.parse(neededIn(asked, 'other')));
    return comparedFiles(document, PeerDocument.of(other));
  });
  ofDocument(ownRequests.files, (document, asked) => {
    const { writeFile } = shared.Host;
    const format = savedFormats.find((each) => each === asked.format);
    if (!writeFile || !format) throw new ResponseError(ErrorCodes.InvalidParams, 'This server cannot write a file in this format.');
    return files(writeFile, document.folder, document, format);
  });
  ofDocument(ownRequests.preview, (document) => preview(document.folder, document));
  connection.onRequest(ownRequests.library, libraryDocument);
  connection.onRequest(ownRequests.codes, () => [...codesInBrief()]);
  connection.onRequest(ownRequests.startingPoints, startingPoints);
  connection.onRequest(ownRequests.template, (asked) => {
    const topic = textIn(asked, 'topic');
    const form = textIn(asked, 'form');
    return template({ ...(topic !== undefined && { topic }), ...(form !== undefined && { form }) });
  });
};
