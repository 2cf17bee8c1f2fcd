/** What the client does when the server cannot be reached any more. */
import { CloseAction, ErrorAction, type BaseLanguageClient, type ErrorHandler } from 'vscode-languageclient';

/**
 * The client's own handler lets go of the server for good at the first error of its pipe. Where a server ends by itself, that
 * error often comes before the news of its end, and nothing would be checked until somebody restarts it. So errors are written
 * to the log, and only the end of the connection counts: the server is started again, as often as the client's own handler allows.
 */
export const errorHandlerOf = (client: () => BaseLanguageClient): ErrorHandler => {
  let usual: ErrorHandler | undefined;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: async () => {
      usual ??= client().createDefaultErrorHandler();
      const { action } = await usual.closed();
      return action === CloseAction.Restart
        ? { action, message: 'PeerSpec stopped unexpectedly. It is started again; nothing that you have written is lost.' }
        : {
            action,
            message:
              'PeerSpec stopped several times within three minutes, so that nothing is checked now. “PeerSpec: Restart Language Server” starts it again, and “PeerSpec: Show Log” says what happened.',
          };
    },
  };
};
