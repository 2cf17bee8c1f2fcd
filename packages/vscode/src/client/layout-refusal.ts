/** What is said where a text cannot be laid out. An editor that does this whenever it saves asks again and again. */
import { window } from 'vscode';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { Middleware } from 'vscode-languageclient';

const asksForLayout: readonly string[] = [DocumentFormattingRequest.method, DocumentRangeFormattingRequest.method];

/** How long the reason stands at the bottom, in milliseconds. */
const readingTime = 10_000;

/** Tells the reason in the server's own words: the client would add the name of the request and the number of its error. */
export const tellLayoutRefusals = (): Middleware => {
  let told: string | undefined;

  /** A message comes up only where there is news. */
  const tell = (reason: string): void => {
    if (reason === told) window.setStatusBarMessage(reason, readingTime);
    else void window.showInformationMessage(reason);
    told = reason;
  };

  return {
    sendRequest: async (type, param, token, next) => {
      try {
        return await next(type, param, token);
      } catch (error) {
        const method = typeof type === 'string' ? type : type.method;
        const isRefusal = error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed;
        if (!isRefusal || !asksForLayout.includes(method)) throw error;
        tell(error.message);
        return [] as never;
      }
    },
  };
};
