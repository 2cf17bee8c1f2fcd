/**
 * Requests to the editor. Whatever it answers, or if it never does, the server goes on: a request never fails and never
 * waits longer than its time.
 */
import { holdingNothing } from './timers.ts';

/** What has come of a request. What the editor has answered is not looked at by anybody before. */
export type ClientResponse = { readonly is: 'response'; readonly value: unknown } | { readonly is: 'none' };

export type ClientRequest = (method: string, params?: object) => Promise<ClientResponse>;

interface RequestOptions {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Told once of every request that the editor does not answer, and why. */
  readonly remark: (message: string) => void;
  /** Told of an answer that has come too late for the request, but may be had the next time. */
  readonly late: (method: string) => void;
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number | undefined;
}

/** Long enough for a file that an editor fetches from far away. */
const usualPatience = 10_000;

const none: ClientResponse = { is: 'none' };

/**
 * Asks by `send`. What an editor has left without an answer is not asked again until that answer has come: each
 * would wait as long as the first.
 */
export const timedRequest = ({ send, remark, late, patience = usualPatience }: RequestOptions): ClientRequest => {
  const unanswered = new Set<string>();
  const told = new Set<string>();

  const tell = (method: string, why: string): void => {
    const message = `The editor was asked \`${method}\` and gave no answer: ${why}. PeerSpec goes on without it.`;
    if (!told.has(message)) remark(message);
    told.add(message);
  };

  return (method, params) =>
    new Promise((resolve) => {
      if (unanswered.has(method)) {
        resolve(none);
        return;
      }
      let isOver = false;
      const tooLate = (): void => {
        isOver = true;
        unanswered.add(method);
        tell(method, `it has taken more than ${patience / 1000} seconds`);
        resolve(none);
      };
      const timer = holdingNothing(setTimeout(tooLate, patience));
      const settle = (response: ClientResponse): void => {
        clearTimeout(timer);
        unanswered.delete(method);
        if (isOver) late(method);
        resolve(response);
      };
      send(method, params).then(
        (value) => settle({ is: 'response', value }),
        (error: unknown) => {
          tell(method, error instanceof Error ? error.message : String(error));
          settle(none);
        },
      );
    });
};
