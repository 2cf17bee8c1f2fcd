/** Asks the server for what a page shows, again and again while it is typed; only the newest question is of interest. */
import type { Uri } from 'vscode';
import { CancellationTokenSource } from 'vscode';
import type { RequestType } from 'vscode-languageclient';
import type { Server } from '../client/server.ts';
import type { Disposing } from '../disposing.ts';

/** How long the writer has to pause before the page follows, in milliseconds. */
const pause = 120;

/** What the pages need of the server. */
export interface Answering extends Pick<Server, 'ask'> {
  readonly log: Pick<Server['log'], 'debug' | 'error'>;
}

interface Asking extends Disposing {
  /** Asks now. */
  readonly now: (uri: Uri) => void;
  /** Asks once the writer pauses. */
  readonly soon: (uri: Uri) => void;
  /** Whether there is an answer to come: what is shown is older than the text. */
  readonly isPending: () => boolean;
}

/** `told` is given each answer that nothing newer has been asked after. */
export const askAgain = <Params extends object, Answer>(
  server: Answering,
  { method }: RequestType<Params, Answer, void>,
  params: (uri: Uri) => Params,
  told: (uri: Uri, answer: Answer) => void,
): Asking => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked: CancellationTokenSource | undefined;
  let isPending = false;

  const ask = async (uri: Uri): Promise<void> => {
    asked?.cancel();
    const source = new CancellationTokenSource();
    asked = source;
    try {
      const answer = await server.ask<Answer>(method, params(uri), source.token);
      if (asked !== source) return;
      isPending = waiting !== undefined;
      told(uri, answer);
    } catch (error) {
      // A question that nobody waits for any more, or a server that is being restarted: the next change asks again.
      if (asked !== source) return;
      isPending = waiting !== undefined;
      server.log.debug(String(error));
    }
  };

  const now = (uri: Uri): void => {
    clearTimeout(waiting);
    waiting = undefined;
    isPending = true;
    void ask(uri);
  };

  return {
    now,
    soon: (uri) => {
      clearTimeout(waiting);
      isPending = true;
      waiting = setTimeout(() => now(uri), pause);
    },
    isPending: () => isPending,
    dispose: () => {
      clearTimeout(waiting);
      asked?.cancel();
    },
  };
};
