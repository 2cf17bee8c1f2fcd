import type { Host } from '@peerspec/server/node';
import type { Disk } from './disk/disk.ts';
import type { Lane, LaneWork } from './lanes/open-lane.ts';

/** Where text goes. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** The width of the terminal, where it is one. */
  readonly columns?: number;
}

/** Everything outside of the program, so that tests can stand in for it. */
/** What is used of the language server. */
export interface LanguageServer {
  readonly serveStreams: (input: NodeJS.ReadableStream, output: NodeJS.WritableStream, host: Host) => void;
}

export interface Io {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  readonly disk: Disk;
  /** Standard input and output as they are, for a server that speaks over them; absent where there are none. */
  readonly pipes?: () => { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  /** Loads the language server; absent where there is nobody to serve. */
  readonly loadServer?: () => Promise<LanguageServer>;
  /** The only clock; asked only where no `--today` is given. */
  readonly now: () => Date;
  /** Starts further threads that check files; absent where everything is to be done in this one. */
  readonly openLanes?: (work: LaneWork) => Promise<readonly Lane[]>;
}
