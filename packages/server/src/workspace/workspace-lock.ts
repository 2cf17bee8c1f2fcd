import type { MaybePromise } from 'langium';
import { DefaultWorkspaceLock, isOperationCancelled } from 'langium';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { faultInWords } from '../fault.ts';
import type { PeerSharedServices } from '../services.ts';
import { NoDocument } from './documents.ts';

/**
 * Through it Langium has every provider answer. Nothing is ever written under it, so that nobody waits; files are looked at
 * before, where nobody watches them; and whatever goes wrong, the editor gets an answer that a person can read.
 */
export class PeerWorkspaceLock extends DefaultWorkspaceLock {
  readonly #services: PeerSharedServices;

  constructor(services: PeerSharedServices) {
    super();
    this.#services = services;
  }

  override async read<T>(action: () => MaybePromise<T>): Promise<T> {
    try {
      await this.#services.lsp.DocumentUpdateHandler.lookBefore();
      return await action();
    } catch (error) {
      if (error instanceof NoDocument) return undefined as T;
      if (error instanceof ResponseError || isOperationCancelled(error)) throw error;
      this.#services.lsp.Trouble(error);
      throw new ResponseError(ErrorCodes.InternalError, faultInWords(error));
    }
  }
}
