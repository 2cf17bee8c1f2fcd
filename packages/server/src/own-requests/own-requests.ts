/** What our own editor can ask beyond the protocol, and what answers it. The methods and types stand in `protocol.ts`. */
import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { pageOf } from '../answering.ts';
import type { Folders } from '../folder/folders.ts';
import { libraryDocument } from '../library.ts';
import type { Folder, Page } from '../page.ts';
import { ownMethods } from '../protocol.ts';
import { documents } from './documents.ts';
import { codesInBrief } from './codes.ts';
import { insertion } from './insertion.ts';
import { preview } from './preview.ts';
import { standing } from './standing.ts';
import { startingPoints, template } from './starting-points.ts';

type Asked = Readonly<Record<string, unknown>>;

/** A text among what is asked; undefined where it is left out. @throws ResponseError where it is something else. */
const textIn = (asked: Asked, key: string): string | undefined => {
  const value = asked[key] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new ResponseError(ErrorCodes.InvalidParams, `This request has something else than a text for \`${key}\`.`);
};

/** @throws ResponseError where it is left out. */
const neededIn = (asked: Asked, key: string): string => {
  const value = textIn(asked, key);
  if (value === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `This request does not say the \`${key}\` that it is about.`);
  return value;
};

type OfPage = (folder: Folder, page: Page, asked: Asked) => unknown;

const ofPages: Readonly<Partial<Record<keyof typeof ownMethods, OfPage>>> = {
  standing,
  insertion: (_folder, page, asked) => insertion(page, textIn(asked, 'intervention'), neededIn(asked, 'path')),
  documents,
  preview,
};

const ofNone: Readonly<Partial<Record<keyof typeof ownMethods, (asked: Asked) => unknown>>> = {
  library: libraryDocument,
  codes: codesInBrief,
  startingPoints,
  template: (asked) => {
    const topic = textIn(asked, 'topic');
    const form = textIn(asked, 'form');
    return template({ ...(topic !== undefined && { topic }), ...(form !== undefined && { form }) });
  },
};

export type OwnAnswer = (params: unknown, token: CancellationToken) => Promise<unknown>;

const asked = (params: unknown): Asked => (typeof params === 'object' && params !== null ? (params as Asked) : {});

/** All of them by their methods. A page that cannot be read is answered with null. */
export const ownRequests = (folders: Folders): ReadonlyMap<string, OwnAnswer> =>
  new Map<string, OwnAnswer>([
    ...Object.entries(ofNone).map(([name, answer]): [string, OwnAnswer] => [
      ownMethods[name as keyof typeof ownMethods],
      (params) => Promise.resolve(answer(asked(params))),
    ]),
    ...Object.entries(ofPages).map(([name, answer]): [string, OwnAnswer] => [
      ownMethods[name as keyof typeof ownMethods],
      async (params, token) => {
        const at = await pageOf(folders, params, token);
        return at ? answer(at.folder, at.page, asked(params)) : null;
      },
    ]),
  ]);
