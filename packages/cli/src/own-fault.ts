import type { Io } from './io.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Says that the program itself is at fault, in one line; the trace only where `PEERSPEC_DEBUG` asks for it. */
export const ownFault = (env: Io['env'], error: unknown): string => {
  const debug = env['PEERSPEC_DEBUG'];
  const trace = debug !== undefined && debug !== '' && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `PeerSpec itself failed (${messageOf(error).split('\n')[0] ?? ''}); please report it.${trace}`;
};
