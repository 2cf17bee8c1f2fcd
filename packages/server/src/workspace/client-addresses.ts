/**
 * How the client writes the addresses of documents. Inside, each has the one form in which addresses are compared: Langium
 * and `vscode-uri` take no other, and some clients write what is no address at all.
 */
import type { Message, MessageStrategy } from 'vscode-languageserver';
import { plainUri } from '../folder/addresses.ts';
import { isObject } from '@peerspec/language/internal';

const documentIn = (message: Message): { readonly uri: string } | undefined => {
  const { params }: { readonly params?: unknown } = message as { readonly params?: unknown };
  const document = isObject(params) ? params['textDocument'] : undefined;
  return isObject(document) && typeof document['uri'] === 'string' ? (document as { readonly uri: string }) : undefined;
};

const methodOf = (message: Message): unknown => (message as { readonly method?: unknown }).method;

export class ClientAddresses implements MessageStrategy {
  readonly #written = new Map<string, string>();

  /** The address as the client has written it, first of all when it opened the document. */
  asWritten(uri: string): string {
    return this.#written.get(plainUri(uri)) ?? uri;
  }

  /** Every message of the client passes here. */
  handleMessage(
    message: Message,
    next: (message: Message) => ReturnType<MessageStrategy['handleMessage']>,
  ): ReturnType<MessageStrategy['handleMessage']> {
    const document = documentIn(message);
    if (!document) return next(message);
    const [uri, method] = [plainUri(document.uri), methodOf(message)];
    if (method === 'textDocument/didOpen' || !this.#open.has(uri)) this.#written.set(uri, document.uri);
    if (method === 'textDocument/didOpen') this.#open.add(uri);
    if (method === 'textDocument/didClose') this.#open.delete(uri);
    const { params } = message as { readonly params?: object };
    return next({ ...message, params: { ...params, textDocument: { ...document, uri } } } as Message);
  }

  readonly #open = new Set<string>();
}
