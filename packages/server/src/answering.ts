/** Answers requests: whatever goes wrong, the editor gets an answer that a person can read, and the server lives on. */
import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { plainUri } from './folder/addresses.ts';
import type { Folders } from './folder/folders.ts';
import { seenFrom } from './folder/seen-from.ts';
import { isConfiguration } from './diagnostics/examine.ts';
import { faultInWords } from './fault.ts';
import type { Folder, Page } from './page.ts';
import { libraryScheme } from './protocol.ts';
import { Refusal } from './refusal.ts';
import type { Features, FolderFeature, PageFeature } from './requests.ts';

type Answered<T> = Promise<T | ResponseError>;

/** Why there is no answer, in the numbers of the protocol. */
const noAnswer = { cancelled: -32800, refused: -32803 } as const;

const isCancelled = (token: CancellationToken): boolean => token.isCancellationRequested;

const cancelled = (): ResponseError => new ResponseError(noAnswer.cancelled, 'This was cancelled.');

const failure = (error: unknown, trouble: (error: unknown) => void): ResponseError => {
  if (error instanceof ResponseError) return error as ResponseError;
  if (error instanceof Refusal) return new ResponseError(noAnswer.refused, error.message);
  trouble(error);
  return new ResponseError(ErrorCodes.InternalError, faultInWords(error));
};

/** Answers a request by a function, whatever that does. */
export const answered =
  <T>(answer: (params: unknown, token: CancellationToken) => Promise<T>, trouble: (error: unknown) => void) =>
  // A request that says nothing has its token alone.
  async (...said: readonly unknown[]): Answered<T> => {
    const token = said.at(-1) as CancellationToken;
    const params = said.length > 1 ? said[0] : undefined;
    try {
      if (isCancelled(token)) return cancelled();
      const result = await answer(params, token);
      return isCancelled(token) ? cancelled() : result;
    } catch (error) {
      return isCancelled(token) ? cancelled() : failure(error, trouble);
    }
  };

/** The document that a request is about. @throws ResponseError where it names none. */
const documentOf = (params: unknown): string => {
  const uri: unknown = (params as { readonly textDocument?: { readonly uri?: unknown } } | null | undefined)?.textDocument?.uri;
  if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'This request does not say which document it is about.');
  return uri;
};

/**
 * The page that a request is about; undefined where it cannot be read, is no specification, or nobody waits for it any more.
 * @throws ResponseError where the request names no document.
 */
export const pageOf = async (
  folders: Folders,
  params: unknown,
  token: CancellationToken,
): Promise<{ readonly folder: Folder; readonly page: Page } | undefined> => {
  const uri = documentOf(params);
  if (uri.startsWith(`${libraryScheme}:`)) return undefined;
  const { folder, file } = folders.placeOf(uri);
  const page = isConfiguration(file) ? undefined : await folder.page(file);
  if (!page || token.isCancellationRequested) return undefined;
  const copies = folder.copiesOf?.(file) ?? [];
  const asked = copies.find((copy) => plainUri(copy.uri) === plainUri(uri));
  // Places in another text than the one that is known would be wrong in this one.
  if (asked && asked.text !== page.text) return undefined;
  return { folder: seenFrom(folder, file, asked?.uri ?? (copies.length === 0 ? uri : folder.uriOf(file))), page };
};

type AnyFeature = PageFeature<unknown, unknown> | FolderFeature<unknown, unknown>;

/** How a feature answers its request. What the client can do is known once it has said hello. */
export const answerBy =
  (feature: AnyFeature, folders: Folders, client: () => Client) =>
  async (params: unknown, token: CancellationToken): Promise<unknown> => {
    if ('answerOfFolder' in feature) {
      const answers: unknown[] = [];
      for (const folder of folders.all()) answers.push(...((await feature.answerOfFolder(folder, params, token)) ?? []));
      return answers;
    }
    const at = await pageOf(folders, params, token);
    return (at && (await feature.answer(at.folder, at.page, params, token, client()))) ?? null;
  };

/** The features of a table as what a request needs: the table keeps what each asks, the connection hands on what comes. */
export const featuresIn = (table: Features): ReadonlyMap<keyof Features, AnyFeature> =>
  new Map(Object.entries(table) as unknown as [keyof Features, AnyFeature][]);
